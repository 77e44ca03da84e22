import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { type Own, readOwn } from './own-report.ts'
import { type SharedActor, sharingActors } from './sharing-actors.ts'

/** What another published report shares with the one that is read. */
export interface Nearby {
  readonly reportId: string
  /** When its newest edition was published, in milliseconds. */
  readonly at: number
  /** Days between the two reports. */
  readonly daysApart: number
  /** The events that both tell of. */
  readonly events: readonly string[]
  readonly actors: readonly SharedActor[]
  readonly processes: readonly { readonly slug: string; readonly articles: number }[]
  /** How much of the wording is alike, from 0 to 1 for the likest of those looked at. */
  readonly wording: number
}

/** How many reports are compared by wording with each. */
const mostWorded = 150

/**
 * For each report the published ones that share an event, an actor or a process with it, with what they share; one question of each kind
 * for all of them. A report without any edition shares nothing.
 */
export async function readNearby(
  db: Database,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Nearby[]>> {
  const owns = await readOwn(db, reportIds)
  const byActors = await sharingActors(db, owns)
  const idsBeside = owns.map((own, index) => [
    ...new Set([...own.byEvent.keys(), ...byActors[index]!.keys(), ...own.byProcess]),
  ])
  const published = await readPublished(db, [...new Set(idsBeside.flat())])
  const likely = owns.map((own, index) => {
    const byActor = byActors[index]!
    return idsBeside[index]!.map(id => published.get(id))
      .filter(one => one !== undefined)
      .map(({ report_id: reportId, at, day, processes }) => ({
        reportId,
        at: at.getTime(),
        daysApart: Math.abs(Date.parse(day) - Date.parse(own.day)) / 86_400_000,
        events: own.byEvent.get(reportId) ?? [],
        actors: byActor.get(reportId) ?? [],
        processes: own.processes.filter(({ slug }) => processes.includes(slug)),
      }))
      .toSorted(
        (a, b) =>
          sharedBy(b) - sharedBy(a) || a.daysApart - b.daysApart || a.reportId.localeCompare(b.reportId),
      )
      .slice(0, mostWorded)
  })
  const wordings = await compareWordings(
    db,
    owns,
    likely.map(those => those.map(one => one.reportId)),
  )
  return new Map(
    owns.map((own, index) => [
      own.reportId,
      likely[index]!.map(one => ({ ...one, wording: wordings[index]!.get(one.reportId) ?? 0 })),
    ]),
  )
}

function sharedBy({ events, actors, processes }: Omit<Nearby, 'wording'>): number {
  return 10 * events.length + 2 * processes.length + actors.length
}

interface Published {
  readonly report_id: string
  readonly at: Date
  readonly day: string
  readonly processes: readonly string[]
}

/** Those of these reports that are published. */
async function readPublished(db: Database, ids: readonly string[]): Promise<Map<string, Published>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Published>`/* kept plan: published */
    SELECT article.report_id, max(published_at) AS at,
      coalesce(min(published), min(published_at)::date)::text AS day,
      coalesce(json_agg(DISTINCT process) FILTER (WHERE process IS NOT NULL), '[]') AS processes
    FROM (SELECT ${[...ids]}::text[] AS ids OFFSET 0) AS given
    JOIN article ON article.report_id = ANY(ids) JOIN revision ON revision.hash = article.revision_hash
    LEFT JOIN LATERAL unnest(processes) AS process ON true
    WHERE state = 'published'
    GROUP BY article.report_id`.execute(db)
  return new Map(rows.map(row => [row.report_id, row]))
}

/** For each report how well others' words answer to those of its title and standfirst, as PostgreSQL ranks them; 1 the best. */
async function compareWordings(
  db: Database,
  owns: readonly Own[],
  others: readonly (readonly string[])[],
): Promise<Map<string, number>[]> {
  const pairs = others.flatMap((ids, index) => ids.map(id => ({ place: index + 1, id })))
  if (pairs.length === 0) return owns.map(() => new Map())
  const { rows } = await sql<{
    readonly place: number
    readonly ranks: Readonly<Record<string, number>>
  }>`/* kept plan: wordings */
    WITH given AS MATERIALIZED (
      SELECT ${owns.map(own => own.reportId)}::text[] AS reports, ${owns.map(own => own.language)}::text[] AS languages,
        ${pairs.map(one => one.place)}::integer[] AS places, ${pairs.map(one => one.id)}::text[] AS ids
    ), asked AS MATERIALIZED (
      SELECT place, (
        SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery FROM (
          SELECT unnest(tsvector_to_array(ts_filter(words, '{a,b}'))) AS lexeme FROM search_document
          WHERE kind = 'article' AND id = own.id AND language = own.language
        ) AS lexemes WHERE lexeme ~ '^[[:alpha:]]{3,}$'
      ) AS query
      FROM given, unnest(reports, languages) WITH ORDINALITY AS own (id, language, place)
    ), ranked AS (
      SELECT place, search_document.id, max(ts_rank(words, query, 1)) AS rank
      FROM given CROSS JOIN unnest(places, ids) AS pair (place, id)
      JOIN asked USING (place) JOIN search_document ON search_document.kind = 'article' AND search_document.id = pair.id
      WHERE query IS NOT NULL GROUP BY place, search_document.id
    )
    SELECT place, json_object_agg(id, rank) AS ranks FROM ranked GROUP BY place`.execute(db)
  const ranksOf = new Map(rows.map(row => [row.place, Object.entries(row.ranks)]))
  return owns.map((_own, index) => {
    const ranks = ranksOf.get(index + 1) ?? []
    const most = Math.max(...ranks.map(([, rank]) => rank))
    return new Map(ranks.map(([id, rank]) => [id, most > 0 ? rank / most : 0]))
  })
}
