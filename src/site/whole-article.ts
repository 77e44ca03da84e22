import { type RawBuilder, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import { askTogether } from '../database/ask-together.ts'
import type { Database } from '../database/open-database.ts'
import type { Article } from '../desk/article.ts'
import { type Correction, correctionsFrom, correctionsIn } from '../desk/corrections.ts'
import { type Edition, editionsFrom, editionsIn } from '../desk/editions.ts'
import { type ArticleRow, articleColumns, articleFrom } from '../desk/read-articles.ts'
import { type ToldRows, toldRows } from '../record/facts-of-report.ts'
import type { ChangeLog } from './kept/change-log.ts'
import { KeptValues } from './kept/kept-values.ts'
import { actorTag, eventTag, factsTag, statementTag } from './kept/tags.ts'

/** An article with all that only its own report is asked for. */
export interface WholeArticle {
  readonly article: Article
  /** Its published editions, the original on top. */
  readonly editions: readonly Edition[]
  readonly corrections: readonly Correction[]
  readonly told: ToldRows
  /** Changes with each save of any edition, published or not. */
  readonly versions: string
  /** Whether any edition belongs to a process. */
  readonly hasProcess: boolean
}

export interface ArticleAddress {
  readonly language: string
  readonly slug: string
}

/** Reads the article at an address, whatever its state; null where none is. */
export type ReadWholeArticle = (at: ArticleAddress) => Promise<WholeArticle | null>

/** At most so many articles in one question, and so many questions at a time: one for each core of a small machine. */
const [most, lanes] = [16, 2]

/** For how many addresses articles and facts are kept: some kilobytes each. */
const mostKept = 1000

interface Told {
  readonly reportId: string
  readonly rows: ToldRows
}

/** An article as its row had it. */
interface KeptArticle {
  readonly article: Article
  readonly writtenBy: string
}

/**
 * A reader of articles that asks for all that are wanted at the same time by one question. What the record tells of a report is
 * read again only when that has changed: a correction of its article changes none of it. Whether an article is still as it is
 * kept the database says each time: the same object comes back for as long as it is.
 */
export function wholeArticles(db: Database, log: ChangeLog): ReadWholeArticle {
  const keptFacts = new KeptValues<Told>(log, mostKept)
  const keptArticles = new LRUCache<string, KeptArticle>({ max: mostKept })
  const read = askTogether((wanted: readonly Wanted[]) => readAll(db, wanted), { lanes, most })

  /** The article that is kept where its row is that one still. */
  function articleAt(key: string, row: Row, before: KeptArticle | undefined): Article {
    if (row.slug === null) return before!.article
    const article = articleFrom(row)
    keptArticles.set(key, { article, writtenBy: row.written_by })
    return article
  }

  return async at => {
    const key = `${at.language} ${at.slug}`
    const heardAt = keptFacts.heard
    const [before, told] = [keptArticles.get(key), keptFacts.get(key)]
    const writtenBy = before?.writtenBy ?? ''
    const row = await read({ ...at, writtenBy, isTold: told !== undefined })
    if (row === null) return null
    // Another report may have come to this address.
    const isSame = told === undefined || told.reportId === row.own_report
    const whole = isSame ? row : await read({ ...at, writtenBy, isTold: false })
    if (whole === null) return null
    const article = articleAt(key, whole, before)
    if (told !== undefined && isSame) return wholeOf(whole, article, told.rows)
    if (whole.events === null) return null
    const { own_report: reportId, events, actors, told: said, statements, revisions } = whole
    const found = { events, actors, told: said, statements, revisions }
    const from = { tags: tagsOf(reportId, found), heardAt }
    const { rows } = keptFacts.set(key, { reportId, rows: found }, from)
    return wholeOf(whole, article, rows)
  }
}

/** What the facts of a report are read from. */
function tagsOf(reportId: string, { events, actors, statements }: ToldRows): string[] {
  return [
    factsTag(reportId),
    ...events.map(([id]) => eventTag(id)),
    ...actors.map(([id]) => actorTag(id)),
    ...statements.flatMap(({ id, speaker: [speaker] }) => [statementTag(id), actorTag(speaker)]),
  ]
}

function wholeOf(row: Row, article: Article, told: ToldRows): WholeArticle {
  return {
    article,
    editions: editionsFrom(row.editions),
    corrections: correctionsFrom(row.corrections),
    told,
    versions: row.versions,
    hasProcess: row.has_process,
  }
}

/** An address, and what is known already: how its article was written last, and what its report tells of. */
interface Wanted extends ArticleAddress {
  readonly writtenBy: string
  readonly isTold: boolean
}

/** Without the article where it is as it was known, and without facts where they were known already. */
type Row = {
  readonly place: number
  readonly own_report: string
  /** Which transactions wrote the article and its revision: where those are known, both are as they were. */
  readonly written_by: string
  readonly editions: readonly Edition[]
  readonly corrections: readonly Correction[]
  readonly versions: string
  readonly has_process: boolean
} & (ArticleRow | Nothing<ArticleRow>) &
  (ToldRows | Nothing<ToldRows>)

type Nothing<Columns> = { readonly [Column in keyof Columns]: null }

async function readAll(db: Database, wanted: readonly Wanted[]): Promise<readonly (Row | null)[]> {
  const { rows } = await question(wanted).execute(db)
  const found = new Map(rows.map(row => [row.place, row]))
  return wanted.map((_one, index) => found.get(index + 1) ?? null)
}

function question(wanted: readonly Wanted[]): RawBuilder<Row> {
  const report = sql<string>`article.report_id`
  // OFFSET keeps what nobody asked for from being looked for all the same.
  return sql`/* kept plan: articles */
    SELECT asked.place, article.report_id AS own_report, written.by AS written_by,
      shown.*, facts.*,
      ${editionsIn(report)} AS editions, ${correctionsIn(report, sql`article.language`)} AS corrections,
      (SELECT string_agg(concat(own.language, own.version), ' ' ORDER BY own.language COLLATE "C")
        FROM article AS own WHERE own.report_id = article.report_id) AS versions,
      EXISTS (SELECT FROM article AS own WHERE own.report_id = article.report_id AND own.processes <> '{}') AS has_process
    FROM unnest(${wanted.map(at => at.language)}::text[], ${wanted.map(at => at.slug)}::text[],
      ${wanted.map(at => at.writtenBy)}::text[], ${wanted.map(at => at.isTold)}::boolean[])
      WITH ORDINALITY AS asked (language, slug, written_by, is_told, place)
    JOIN article ON article.language = asked.language AND article.slug = asked.slug
    JOIN revision ON revision.hash = article.revision_hash
    CROSS JOIN LATERAL (SELECT concat_ws(' ', article.xmin, revision.xmin) AS by) AS written
    LEFT JOIN LATERAL (SELECT ${articleColumns} WHERE written.by <> asked.written_by OFFSET 0) AS shown ON TRUE
    LEFT JOIN LATERAL (${toldRows(report)} WHERE NOT asked.is_told OFFSET 0) AS facts ON TRUE`
}
