import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { SearchTerm } from './read-search-text.ts'
import type { SearchKind } from './search-document.ts'
import { queryOf, rankedBy } from './text-query.ts'

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
  /** What is told besides how many match: nothing, the best of them, or these and how many have each facet. */
  readonly telling: 'count' | 'hits' | 'facets'
  /** ISO day: only what a report had told of by its end. */
  readonly toldBy?: string | null
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
  /** How many of them have each facet; of actors and authors, who are as many as there are documents, nobody is counted. */
  readonly facets: ReadonlyMap<string, number>
}

/** Of what matches, so many, the newest, are counted: a search for "Russia" must not read the whole record. */
export const mostCounted = 500

/** So many of those are ranked, and the rest follows by day: each rank reads one document's words, which costs as much as a whole page. */
const mostRanked = 100

/** What matches every term and facet, best first, then the newest: keyset paging by score, day and identifier. */
export async function searchDocuments(db: Database, search: Search): Promise<SearchResult> {
  return (await searchEach(db, [search]))[0]!
}

/** The same for several searches, such as one for each kind, in one question. */
export async function searchEach(db: Database, searches: readonly Search[]): Promise<SearchResult[]> {
  const each = searches.map(
    (search, index) => sql`(SELECT ${sql.lit(index)} AS at, answer.* FROM (${answerTo(search)}) AS answer)`,
  )
  const { rows } = await sql<
    Answer & { readonly at: number }
  >`/* kept plan */ ${sql.join(each, sql` UNION ALL `)}`.execute(db)
  const answers = new Map(rows.map(row => [row.at, row]))
  return searches.map((search, index) => resultOf(answers.get(index)!, search))
}

interface Answer {
  readonly counted: number
  readonly total: number
  readonly hits: SearchHit[] | null
  readonly facets: Record<string, number> | null
}

function resultOf(row: Answer, { limit }: Search): SearchResult {
  const hits = row.hits ?? []
  return {
    hits: hits.slice(0, limit),
    hasMore: hits.length > limit,
    total: row.total,
    isCut: row.counted > mostCounted,
    facets: new Map(Object.entries(row.facets ?? {})),
  }
}

/** Cuts the newest out of what matches, and tells of them what is asked. */
function answerTo(search: Search): RawBuilder<Answer> {
  const found = sql`found AS MATERIALIZED (
      SELECT id, language, coalesce(day::text, '') AS day, facets,
        row_number() OVER (ORDER BY matching.day DESC NULLS LAST, id DESC) AS place
      FROM (${matching(search)}) AS matching ORDER BY matching.day DESC NULLS LAST, id DESC LIMIT ${mostCounted + 1}
    )`
  const counted = sql`(SELECT count(*)::integer FROM found) AS counted`
  if (search.telling === 'count')
    return sql`
    WITH ${found}
    SELECT ${counted}, (SELECT count(DISTINCT id)::integer FROM found) AS total, NULL::jsonb AS hits, NULL::jsonb AS facets`
  return sql`
    WITH ${found}, ${editionsOf(search)}
    SELECT ${counted}, (SELECT count(*)::integer FROM editions) AS total,
      ${pageOf(search)} AS hits, ${search.telling === 'facets' ? timesOfFacets : sql`NULL::jsonb`} AS facets`
}

/** At least the newest documents that are counted, of all that match: what a document must be is told in migrations/0075. */
function matching({ kind, terms, languages, facets, from, to, toldBy = null }: Search): RawBuilder<unknown> {
  const query = queryOf(terms, languages, facets)
  if (query !== null)
    return sql`SELECT * FROM newest_matching(${kind}, ${query}, ${from}::date, ${to}::date, ${toldBy}::date, ${mostCounted + 1})`
  const conditions = [
    sql`kind = ${kind}`,
    ...(from === null ? [] : [sql`day >= ${from}::date`]),
    ...(to === null ? [] : [sql`day <= ${to}::date`]),
    ...(toldBy === null ? [] : [sql`was_told_by(kind, id, day, ${toldBy}::date)`]),
  ]
  return sql`SELECT id, language, day, facets FROM search_document
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY day DESC NULLS LAST, id DESC LIMIT ${mostCounted + 1}`
}

/** Ranks what was found, and chooses an edition of each article; of events and actors there is one. */
function editionsOf({ kind, terms, languages }: Search): RawBuilder<unknown> {
  const ranks = rankedBy(terms, languages)
  // Longer texts hold more words: their rank is divided by the logarithm of their length (normalisation 1).
  const score =
    ranks === null
      ? sql`0`
      : sql`CASE WHEN place > ${mostRanked} THEN 0 ELSE (
          SELECT (ts_rank(words, ${ranks}, 1) * 1000000)::integer FROM search_document AS own
          WHERE own.kind = ${kind} AND own.id = found.id AND own.language = found.language
        ) END`
  const scored = sql`SELECT id, language, day, facets, ${score} AS score FROM found`
  if (kind !== 'article') return sql`editions AS MATERIALIZED (${scored})`
  return sql`scored AS MATERIALIZED (${scored}), editions AS MATERIALIZED (
      SELECT DISTINCT ON (id) id, language, day, facets, score FROM scored
      ORDER BY id, array_position(${[...languages]}::text[], language), score DESC
    )`
}

/** The page of them that was asked for, and one more. */
function pageOf({ after, limit }: Search): RawBuilder<unknown> {
  const isLater =
    after === null
      ? sql`true`
      : sql`(score, day, id) < (${after.score}::integer, ${after.day}::text, ${after.id}::text)`
  return sql`(SELECT jsonb_agg(page) FROM (
        SELECT id, language, day, score FROM editions WHERE ${isLater}
        ORDER BY score DESC, day DESC, id DESC LIMIT ${limit + 1}
      ) AS page)`
}

const timesOfFacets = sql`(SELECT jsonb_object_agg(facet, times) FROM (
        SELECT facet, count(*)::integer AS times FROM (SELECT unnest(facets) AS facet FROM editions) AS each
        WHERE facet NOT LIKE 'actor:%' AND facet NOT LIKE 'author:%' GROUP BY facet
      ) AS counts)`
