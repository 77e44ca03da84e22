import { type RawBuilder, sql } from 'kysely'
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

/** For how many addresses the facts are kept: some kilobytes each, nothing for a post without any. */
const mostTold = 2000

interface Told {
  readonly reportId: string
  readonly rows: ToldRows
}

/**
 * A reader of articles that asks for all that are wanted at the same time by one question. What the record tells of a report is
 * read again only when that has changed: a correction of its article changes none of it.
 */
export function wholeArticles(db: Database, log: ChangeLog): ReadWholeArticle {
  const kept = new KeptValues<Told>(log, mostTold)
  const read = askTogether((wanted: readonly Wanted[]) => readAll(db, wanted), { lanes, most })
  return async at => {
    const key = `${at.language} ${at.slug}`
    const heardAt = kept.heard
    const told = kept.get(key)
    const row = await read({ ...at, isTold: told !== undefined })
    if (row === null) return null
    if (told !== undefined && told.reportId === row.report_id) return articleOf(row, told.rows)
    // Another report may have come to this address.
    const whole = row.events === null ? await read({ ...at, isTold: false }) : row
    if (whole === null || whole.events === null) return null
    const { events, parties, actors, told: said, statements } = whole
    const rows = { events, parties, actors, told: said, statements }
    kept.set(key, { reportId: whole.report_id, rows }, { tags: tagsOf(whole.report_id, rows), heardAt })
    return articleOf(whole, rows)
  }
}

/** What the facts of a report are read from. */
function tagsOf(reportId: string, { events, actors, statements }: ToldRows): string[] {
  return [
    factsTag(reportId),
    ...events.map(({ event_id }) => eventTag(event_id)),
    ...actors.map(({ id }) => actorTag(id)),
    ...statements.flatMap(({ id, speaker }) => [statementTag(id), actorTag(speaker.id)]),
  ]
}

function articleOf(row: Row, told: ToldRows): WholeArticle {
  return {
    article: articleFrom(row),
    editions: editionsFrom(row.editions),
    corrections: correctionsFrom(row.corrections),
    told,
    versions: row.versions,
    hasProcess: row.has_process,
  }
}

/** An address, and whether it is known already what its report tells of. */
interface Wanted extends ArticleAddress {
  readonly isTold: boolean
}

/** Without facts where they were known already. */
type Row = ArticleRow & {
  readonly place: number
  readonly editions: readonly Edition[]
  readonly corrections: readonly Correction[]
  readonly versions: string
  readonly has_process: boolean
} & (ToldRows | { readonly [Column in keyof ToldRows]: null })

async function readAll(db: Database, wanted: readonly Wanted[]): Promise<readonly (Row | null)[]> {
  const { rows } = await question(wanted).execute(db)
  const found = new Map(rows.map(row => [row.place, row]))
  return wanted.map((_one, index) => found.get(index + 1) ?? null)
}

function question(wanted: readonly Wanted[]): RawBuilder<Row> {
  const report = sql<string>`article.report_id`
  return sql`/* kept plan: articles */
    SELECT asked.place, ${articleColumns}, ${editionsIn(report)} AS editions,
      ${correctionsIn(report, sql`article.language`)} AS corrections,
      facts.events, facts.parties, facts.actors, facts.told, facts.statements,
      (SELECT string_agg(concat(own.language, own.version), ' ' ORDER BY own.language COLLATE "C")
        FROM article AS own WHERE own.report_id = article.report_id) AS versions,
      EXISTS (SELECT FROM article AS own WHERE own.report_id = article.report_id AND own.processes <> '{}') AS has_process
    FROM unnest(${wanted.map(at => at.language)}::text[], ${wanted.map(at => at.slug)}::text[],
      ${wanted.map(at => at.isTold)}::boolean[])
      WITH ORDINALITY AS asked (language, slug, is_told, place)
    JOIN article ON article.language = asked.language AND article.slug = asked.slug
    JOIN revision ON revision.hash = article.revision_hash
    LEFT JOIN LATERAL (${toldRows(report)} WHERE NOT asked.is_told) AS facts ON TRUE`
}
