import { type RawBuilder, sql } from 'kysely'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import type { SearchTerm } from './read-search-text.ts'
import type { SearchKind } from './search-document.ts'
import { textConfiguration } from './text-configuration.ts'

/** What is looked for. Without terms everything of the kind is found, the newest first. */
export interface Search {
  readonly kind: SearchKind
  readonly terms: readonly SearchTerm[]
  /** The languages whose stems count, that of the reader first: of an article in several, this edition is shown. */
  readonly languages: readonly string[]
  /** Facets that all must hold, such as "type:visit". */
  readonly facets: readonly string[]
  /** ISO days, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly after: SearchPosition | null
  readonly limit: number
}

/** Where a page ended: the score and day of its last document, and its identifier. */
export interface SearchPosition {
  readonly score: number
  readonly day: string
  readonly id: string
}

export interface SearchHit extends SearchPosition {
  readonly language: string
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Whether there is a further page. */
  readonly hasMore: boolean
  /** How many were found; of very many only the newest are ranked and counted, and `isCut` says so. */
  readonly total: number
  readonly isCut: boolean
  /** How many of them have each facet. */
  readonly facets: ReadonlyMap<string, number>
}

/**
 * So much that matches is looked at; of it so many, the newest, are counted, and so many of these ranked; the rest follows by day. A search for
 * "Russia" must not read the whole record: each rank reads one document's words, which costs as much as a whole page.
 */
const [mostMatched, mostCounted, mostRanked] = [50_000, 2000, 100]

/** What matches every term and facet, best first, then the newest: keyset paging by score, day and identifier. */
export async function searchDocuments(db: Database, search: Search): Promise<SearchResult> {
  const { kind, terms, languages, facets, from, to, after, limit } = search
  const query = queryOf(terms, languages)
  const asked = { kind: sql`kind`, facets: sql`facets`, day: sql`day` }
  // The planner takes a look at a document's words for cheap and would rather go by kind or day: with words, they are
  // written so that the index of words alone can serve.
  const hidden = { kind: sql`(kind || '')`, facets: sql`(facets || '{}')`, day: sql`(day + 0)` }
  const columns = query === null ? asked : hidden
  const conditions = [
    sql`${columns.kind} = ${kind}`,
    ...(query === null ? [] : [sql`words @@ ${query}`]),
    ...(facets.length === 0 ? [] : [sql`${columns.facets} @> ${[...facets]}::text[]`]),
    ...(from === null ? [] : [sql`${columns.day} >= ${from}::date`]),
    ...(to === null ? [] : [sql`${columns.day} <= ${to}::date`]),
  ]
  // Longer texts hold more words: their rank is divided by the logarithm of their length (normalisation 1).
  const score =
    query === null
      ? sql`0`
      : sql`CASE WHEN place > ${mostRanked} THEN 0 ELSE (
          SELECT (ts_rank(words, ${rankedBy(terms, languages) ?? query}, 1) * 1000000)::integer FROM search_document AS own
          WHERE own.kind = ${kind} AND own.id = found.id AND own.language = found.language
        ) END`
  const isLater =
    after === null
      ? sql`true`
      : sql`(score, day, id) < (${after.score}::integer, ${after.day}::text, ${after.id}::text)`
  const answer = await inTransaction(db, async reading => {
    // The planner does not see that a look at a document's words is dear, and would look at those of all the newest.
    if (query !== null)
      await sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`.execute(
        reading,
      )
    return sql<Answer>`
      WITH matching AS ${sql.raw(query === null ? 'NOT MATERIALIZED' : 'MATERIALIZED')} (
        SELECT id, language, day, facets FROM search_document WHERE ${sql.join(conditions, sql` AND `)}
        ${query === null ? sql`` : sql`LIMIT ${mostMatched}`}
      ), found AS MATERIALIZED (
        SELECT id, language, day AS on_day, facets, row_number() OVER (ORDER BY day DESC NULLS LAST, id DESC) AS place
        FROM matching ORDER BY day DESC NULLS LAST, id DESC LIMIT ${mostCounted + 1}
      ), scored AS MATERIALIZED (
        SELECT id, language, coalesce(on_day::text, '') AS day, facets, ${score} AS score FROM found
      ), editions AS MATERIALIZED (
        SELECT DISTINCT ON (id) id, language, day, facets, score FROM scored
        ORDER BY id, array_position(${[...languages]}::text[], language), score DESC
      )
      SELECT (SELECT count(*)::integer FROM found) AS counted,
        (SELECT count(*)::integer FROM editions) AS total,
        (SELECT jsonb_agg(page) FROM (
          SELECT id, language, day, score FROM editions WHERE ${isLater}
          ORDER BY score DESC, day DESC, id DESC LIMIT ${limit + 1}
        ) AS page) AS hits,
        (SELECT jsonb_object_agg(facet, times) FROM (
          SELECT facet, count(*)::integer AS times FROM editions, unnest(facets) AS facet GROUP BY facet
        ) AS counts) AS facets`.execute(reading)
  })
  const row = answer.rows[0]!
  const hits = row.hits ?? []
  return {
    hits: hits.slice(0, limit),
    hasMore: hits.length > limit,
    total: row.total,
    isCut: row.counted > mostCounted,
    facets: new Map(Object.entries(row.facets ?? {})),
  }
}

interface Answer {
  readonly counted: number
  readonly total: number
  readonly hits: SearchHit[] | null
  readonly facets: Record<string, number> | null
}

/** What a document must match: every term. Null where there is none. */
function queryOf(terms: readonly SearchTerm[], languages: readonly string[]): RawBuilder<unknown> | null {
  const parts = terms.map(term =>
    term.isExcluded ? sql`!!${waysOf(term, languages)}` : waysOf(term, languages),
  )
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` && `)})`
}

/** The wanted terms, any of them: to rank by "and", PostgreSQL compares every place of each with every place of the others. */
function rankedBy(terms: readonly SearchTerm[], languages: readonly string[]): RawBuilder<unknown> | null {
  const parts = terms.filter(term => !term.isExcluded).map(term => waysOf(term, languages))
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` || `)})`
}

/** A term as PostgreSQL's query: its stem in any of the languages, its plain form, or the sound of a name. */
function waysOf(
  { text, folded, keys, isPhrase }: SearchTerm,
  languages: readonly string[],
): RawBuilder<unknown> {
  const read = sql.raw(isPhrase ? 'phraseto_tsquery' : 'plainto_tsquery')
  const ways = [
    ...[...new Set(languages.map(textConfiguration))].map(name => sql`${read}(${name}::regconfig, ${text})`),
    sql`${read}('simple', ${folded})`,
    // Keys are letters alone.
    ...keys.map(key => sql`${`'~${key}'`}::tsquery`),
  ]
  return sql`(${sql.join(ways, sql` || `)})`
}
