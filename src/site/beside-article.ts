import { askTogether } from '../database/ask-together.ts'
import type { Database } from '../database/open-database.ts'
import type { ArticleTeaser } from '../desk/article.ts'
import { teasersFor, teasersOfReports } from '../desk/read-articles.ts'
import { backgroundOfReports, type ReportWithFacts } from '../record/background/background-of-report.ts'
import type { EarlierEvent } from '../record/background/find-background.ts'
import { type Related, seeAlso } from '../record/see-also/see-also.ts'
import type { ChangeLog } from './kept/change-log.ts'
import { KeptValues } from './kept/kept-values.ts'
import { reportTag } from './kept/tags.ts'

/** What takes longest to find of an article's page, and seldom changes: what to read next, and what came before. */
export interface Beside {
  readonly related: readonly Related[]
  readonly background: readonly EarlierEvent[]
}

/** What stands beside articles, and how the articles that stand there are named: each kept until it changes. */
export interface BesideKept {
  readonly beside: KeptValues<Beside>
  /** Looks for what is not kept, for all pages that are made at the same time. */
  readonly readBeside: (wanted: ReportWithFacts) => Promise<Beside>
  /** Null for a report of which nothing is published. */
  readonly teasers: KeptValues<ArticleTeaser | null>
  /** Reads what is not kept, for all pages that are made at the same time by one question. */
  readonly readTeaser: (wanted: {
    readonly id: string
    readonly language: string
  }) => Promise<ArticleTeaser | null>
}

/** For how many articles it is kept: some kilobytes each. */
const most = 5000

/** How many reports stand beside an article. */
const mostBeside = 5

/**
 * At most so many articles and teasers are looked for at once, and so many times at a time. One time for articles: each asks nine questions,
 * and who waits for the one before shares the next.
 */
const [articlesTogether, teasersTogether] = [
  { most: 32, lanes: 1 },
  { most: 80, lanes: 2 },
]

export function keepBeside(log: ChangeLog, db: Database): BesideKept {
  return {
    beside: new KeptValues(log, most),
    readBeside: askTogether(wanted => readBeside(db, wanted), articlesTogether),
    teasers: new KeptValues(log, 2 * most),
    readTeaser: askTogether(wanted => teasersFor(db, wanted), teasersTogether),
  }
}

/** What stands beside each of these articles. */
export async function readBeside(db: Database, wanted: readonly ReportWithFacts[]): Promise<Beside[]> {
  const [related, background] = await Promise.all([
    seeAlso(
      db,
      wanted.map(one => one.reportId),
      mostBeside,
    ),
    backgroundOfReports(db, wanted),
  ])
  return wanted.map((_one, index) => ({ related: related[index]!, background: background[index]! }))
}

/** The published articles of these reports in their order: those that are kept, and the others from the database. */
export async function teasersBeside(
  db: Database,
  reportIds: readonly string[],
  language: string,
  kept: BesideKept | undefined,
): Promise<ArticleTeaser[]> {
  if (kept === undefined) return teasersOfReports(db, reportIds, language)
  const { teasers, readTeaser } = kept
  const heardAt = teasers.heard
  const found = await Promise.all(
    reportIds.map(id =>
      teasers.find(`${language} ${id}`, { tagsOf: () => [reportTag(id)], heardAt }, () =>
        readTeaser({ id, language }),
      ),
    ),
  )
  return found.filter(teaser => teaser !== null)
}
