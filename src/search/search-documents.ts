import { type RawBuilder, sql } from 'kysely'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import { type Days, lexemesOfDays, longer, newestDays } from './newest-days.ts'
import type { SearchTerm } from './read-search-text.ts'
import type { SearchKind } from './search-document.ts'
import { anyLexeme, queryOf, rankedBy } from './text-query.ts'

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

/**
 * Of what matches, so many, the newest, are counted, and so many of these ranked; the rest follows by day. A search for "Russia" must
 * not read the whole record: each rank reads one document's words, which costs as much as a whole page.
 */
const [mostCounted, mostRanked] = [1000, 100]
/** So many of the newest documents are looked through first: what is common has enough there. */
const newestFirst = 8000
/** Where nothing narrows what is common, and it is not found among the newest, so much of it is looked at. */
const mostMatched = 20_000
/** A look at so many times as many documents would be a look at nearly all. */
const mostTimes = 60

/** What matches every term and facet, best first, then the newest: keyset paging by score, day and identifier. */
export async function searchDocuments(db: Database, search: Search): Promise<SearchResult> {
  return (await searchEach(db, [search]))[0]!
}

/** The same for several searches, such as one for each kind, in as few questions as one needs. */
export async function searchEach(db: Database, searches: readonly Search[]): Promise<SearchResult[]> {
  const isNarrowed = (search: Search) => search.terms.length + search.facets.length > 0
  const plain = searches.filter(search => !isNarrowed(search))
  const narrowed = searches.filter(isNarrowed)
  const [newest, found] = await Promise.all([
    answersTo(
      db,
      plain.map(search => ({ search, found: newestOf(search) })),
    ),
    narrowed.length === 0 ? [] : matchesOf(db, narrowed),
  ])
  const answerOf = new Map([
    ...plain.map((search, index) => [search, newest[index]!] as const),
    ...narrowed.map((search, index) => [search, found[index]!] as const),
  ])
  return searches.map(search => resultOf(answerOf.get(search)!, search))
}

async function matchesOf(db: Database, searches: readonly Search[]): Promise<Answer[]> {
  const newest = await newestDays(db, searches, newestFirst)
  return inTransaction(db, async reading => {
    // The planner does not see that a look at a document's words is dear, and would look at those of all the newest.
    await sql`SELECT set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)`.execute(
      reading,
    )
    const periods: Awaited<ReturnType<typeof periodsOf>>[] = []
    for (const [index, search] of searches.entries())
      periods.push(await periodsOf(reading, search, newest[index]!))
    const sooner = searches.map((search, index) => ({ search, days: periods[index]!.sooner }))
    const first = await matching(
      reading,
      sooner.filter(one => one.days !== null),
    )
    const enough = new Map([...first].filter(([, answer]) => answer.counted > mostCounted))
    const rest = searches
      .map((search, index) => ({ search, days: periods[index]!.whole }))
      .filter(one => !enough.has(one.search))
    const then = await matching(reading, rest)
    return searches.map(search => enough.get(search) ?? then.get(search)!)
  })
}

/**
 * The days to look through before all: those of the newest documents, where what is common fills all that is counted; else as many
 * more as its share there lets expect. None where the index as a whole is small, or what matches is rare. `whole` are the days that the
 * search itself names, if it does.
 */
async function periodsOf(
  db: Database,
  search: Search,
  newest: Days | null,
): Promise<{ readonly sooner: Days | null; readonly whole: Days | null }> {
  if (newest === null) return { sooner: null, whole: null }
  const whole = search.from === null ? null : { first: search.from, last: newest.last }
  if (whole !== null && whole.first >= newest.first) return { sooner: null, whole }
  const { rows } = await sql<{ times: number }>`
    SELECT count(*)::integer AS times FROM (
      SELECT FROM search_document WHERE ${conditionsOf(search, newest)} LIMIT ${mostCounted + 1}
    ) AS found`.execute(db)
  const times = Math.ceil((1.5 * mostCounted) / Math.max(1, rows[0]!.times))
  if (rows[0]!.times > mostCounted) return { sooner: newest, whole }
  return { sooner: times > mostTimes ? null : longer(newest, times), whole }
}

/** What a document must be: found by the one index of words, kind, days and facets; the exact days are looked up in what it finds. */
function conditionsOf(
  { kind, terms, languages, facets, from, to, toldBy = null }: Search,
  days: Days | null,
): RawBuilder<unknown> {
  const query = queryOf(terms, languages, [...facets, `kind=${kind}`])!
  const inDays =
    days === null || spanOf(days) > mostYears ? query : sql`(${query} && ${anyLexeme(lexemesOfDays(days))})`
  const conditions = [
    sql`found_by(words, kind, day, facets) @@ ${inDays}`,
    // Written so that no other index serves.
    ...(from === null ? [] : [sql`(day + 0) >= ${from}::date`]),
    ...(to === null ? [] : [sql`(day + 0) <= ${to}::date`]),
    ...wasToldBy(kind, toldBy),
  ]
  return sql.join(conditions, sql` AND `)
}

/** An article tells on its own day; an event, or an actor, is known from the first report of it. */
function wasToldBy(kind: SearchKind, day: string | null): RawBuilder<unknown>[] {
  if (day === null) return []
  switch (kind) {
    case 'article':
      return [sql`(day + 0) <= ${day}::date`]
    case 'event':
      return [
        sql`EXISTS (SELECT FROM event_view WHERE event_id = search_document.id AND told_on <= ${day}::date)`,
      ]
    case 'actor':
      return [
        sql`(EXISTS (SELECT FROM event_actor WHERE actor_id = search_document.id AND told_on <= ${day}::date)
          OR EXISTS (SELECT FROM statement_view WHERE actor_id = search_document.id AND said_on <= ${day}::date))`,
      ]
  }
}

/** To name more years than so many would take longer than to look at what matches in them. */
const mostYears = 100

function spanOf({ first, last }: Days): number {
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4))
}

/** The documents of a kind, the newest first. */
function newestOf({ kind, from, to, toldBy = null }: Search): RawBuilder<unknown> {
  const conditions = [
    sql`kind = ${kind}`,
    ...(from === null ? [] : [sql`day >= ${from}::date`]),
    ...(to === null ? [] : [sql`day <= ${to}::date`]),
    ...wasToldBy(kind, toldBy),
  ]
  return sql`SELECT id, language, day, facets FROM search_document
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY day DESC NULLS LAST, id DESC LIMIT ${mostCounted + 1}`
}

async function matching(
  db: Database,
  asked: readonly { readonly search: Search; readonly days: Days | null }[],
): Promise<ReadonlyMap<Search, Answer>> {
  const answers = await answersTo(
    db,
    asked.map(({ search, days }) => ({
      search,
      found: sql`SELECT id, language, day, facets FROM search_document
        WHERE ${conditionsOf(search, days)} LIMIT ${mostMatched}`,
    })),
  )
  return new Map(asked.map(({ search }, index) => [search, answers[index]!]))
}

interface Found {
  readonly search: Search
  readonly found: RawBuilder<unknown>
}

async function answersTo(db: Database, asked: readonly Found[]): Promise<Answer[]> {
  if (asked.length === 0) return []
  const each = asked.map(
    (one, index) => sql`(SELECT ${sql.lit(index)} AS at, answer.* FROM (${answerFrom(one)}) AS answer)`,
  )
  const { rows } = await sql<
    Answer & { readonly at: number }
  >`/* kept plan */ ${sql.join(each, sql` UNION ALL `)}`.execute(db)
  return rows.toSorted((a, b) => a.at - b.at)
}

/** Ranks what a query finds, chooses editions, counts facets and cuts out the page. */
function answerFrom({ search, found }: Found): RawBuilder<Answer> {
  const { kind, terms, languages, after, limit } = search
  const ranks = rankedBy(terms, languages)
  // Longer texts hold more words: their rank is divided by the logarithm of their length (normalisation 1).
  const score =
    ranks === null
      ? sql`0`
      : sql`CASE WHEN place > ${mostRanked} THEN 0 ELSE (
          SELECT (ts_rank(words, ${ranks}, 1) * 1000000)::integer FROM search_document AS own
          WHERE own.kind = ${kind} AND own.id = found.id AND own.language = found.language
        ) END`
  const isLater =
    after === null
      ? sql`true`
      : sql`(score, day, id) < (${after.score}::integer, ${after.day}::text, ${after.id}::text)`
  return sql`
    WITH matching AS MATERIALIZED (${found}), found AS MATERIALIZED (
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
        SELECT facet, count(*)::integer AS times FROM editions, unnest(facets) AS facet
        WHERE facet NOT LIKE 'actor:%' AND facet NOT LIKE 'author:%' GROUP BY facet
      ) AS counts) AS facets`
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

interface Answer {
  readonly counted: number
  readonly total: number
  readonly hits: SearchHit[] | null
  readonly facets: Record<string, number> | null
}
