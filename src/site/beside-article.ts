import type { Database } from '../database/open-database.ts'
import type { ArticleTeaser } from '../desk/article.ts'
import { teasersOfReports } from '../desk/read-articles.ts'
import type { EarlierEvent } from '../record/background/background-of-report.ts'
import type { Related } from '../record/see-also/see-also.ts'
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
  /** Null for a report of which nothing is published. */
  readonly teasers: KeptValues<ArticleTeaser | null>
}

/** For how many articles it is kept: some kilobytes each. */
const most = 5000

export function keepBeside(log: ChangeLog): BesideKept {
  return { beside: new KeptValues(log, most), teasers: new KeptValues(log, 2 * most) }
}

/** The published articles of these reports in their order: those that are kept, and the others from the database. */
export async function teasersBeside(
  db: Database,
  reportIds: readonly string[],
  language: string,
  kept: KeptValues<ArticleTeaser | null> | undefined,
): Promise<ArticleTeaser[]> {
  if (kept === undefined) return teasersOfReports(db, reportIds, language)
  const heardAt = kept.heard
  const keyOf = (id: string) => `${language} ${id}`
  const known = new Map(reportIds.map(id => [id, kept.get(keyOf(id))]))
  const missing = reportIds.filter(id => known.get(id) === undefined)
  const found = await teasersOfReports(db, missing, language)
  for (const id of missing) {
    const teaser = found.find(one => one.reportId === id) ?? null
    kept.set(keyOf(id), teaser, { tags: [reportTag(id)], heardAt })
    known.set(id, teaser)
  }
  return reportIds.flatMap(id => known.get(id) ?? [])
}
