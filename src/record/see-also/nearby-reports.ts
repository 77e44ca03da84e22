import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

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

export interface SharedActor {
  readonly id: string
  readonly kind: string
  /** How many events of the record it takes part in; counted up to `mostCounted`. */
  readonly events: number
}

/**
 * How far the record is looked through, whatever its size: events and actors of the report itself, how often an actor may be
 * counted, how many events before and after the report are taken for each actor, how many articles for each process, and
 * how many reports are compared by wording.
 */
const [mostEvents, mostActors, mostCounted, eventsEachWay, articlesEachWay, mostWorded] = [
  100, 30, 1000, 60, 40, 150,
]

/** The published reports that share an event, an actor or a process with a report, with what they share. */
export async function readNearby(db: Database, reportId: string): Promise<{ reports: Nearby[] }> {
  const own = await readOwn(db, reportId)
  if (own === null) return { reports: [] }
  const byActor = await sharingActors(db, own)
  const ids = [...new Set([...own.byEvent.keys(), ...byActor.keys(), ...own.byProcess])]
  const published = await publishedOf(db, ids, own)
  const reports = published.map(({ report_id, at, day, processes }) => ({
    reportId: report_id,
    at: at.getTime(),
    daysApart: Math.abs(Date.parse(day) - Date.parse(own.day)) / 86_400_000,
    events: own.byEvent.get(report_id) ?? [],
    actors: byActor.get(report_id) ?? [],
    processes: own.processes.filter(({ slug }) => processes.includes(slug)),
  }))
  const likely = reports
    .toSorted((a, b) => sharedBy(b) - sharedBy(a) || a.daysApart - b.daysApart)
    .slice(0, mostWorded)
  const wording = await compareWordings(
    db,
    own,
    likely.map(one => one.reportId),
  )
  return { reports: likely.map(one => ({ ...one, wording: wording.get(one.reportId) ?? 0 })) }
}

function sharedBy({ events, actors, processes }: Omit<Nearby, 'wording'>): number {
  return 10 * events.length + 2 * processes.length + actors.length
}

interface Own {
  readonly reportId: string
  /** ISO day of the report. */
  readonly day: string
  readonly language: string
  readonly events: readonly string[]
  /** How many articles each of its processes has, counted so far as it tells: a matter of a thousand says little. */
  readonly processes: readonly { readonly slug: string; readonly articles: number }[]
  /** The events that other reports tell of, too, by report. */
  readonly byEvent: ReadonlyMap<string, readonly string[]>
  /** The reports that come next in a common process, before and after. */
  readonly byProcess: readonly string[]
}

interface OwnRow {
  readonly editions: readonly { language: string; day: string; processes: readonly string[] }[]
  readonly events: readonly string[]
  readonly shared: readonly (readonly [report: string, event: string])[]
  readonly counts: Readonly<Record<string, number>>
  readonly in_process: readonly string[]
}

/**
 * A report, and what others have in common with it by its events and processes. Its day and words are those of the edition that was
 * published first; of several at one time those of the English one, since most others are English, too.
 */
async function readOwn(db: Database, reportId: string): Promise<Own | null> {
  const { rows } = await sql<OwnRow>`/* kept plan: own */
    WITH edition AS MATERIALIZED (
      SELECT article.language, processes, published, updated_at, published_at
      FROM article JOIN revision ON revision.hash = article.revision_hash
      WHERE article.report_id = ${reportId}
    ), event AS MATERIALIZED (
      SELECT event_id FROM event_report WHERE report_id = ${reportId} ORDER BY event_id LIMIT ${sql.lit(mostEvents)}
    ), process AS MATERIALIZED (
      SELECT array_agg(DISTINCT slug) AS slugs FROM edition, unnest(processes) AS slug
    ), own AS MATERIALIZED (SELECT min(published_at) AS at FROM edition)
    SELECT (
      SELECT coalesce(json_agg(json_build_object('language', language, 'processes', processes, 'day',
        coalesce(published, (coalesce(published_at, updated_at) AT TIME ZONE 'UTC')::date)) ORDER BY published_at, language <> 'en', language), '[]')
      FROM edition
    ) AS editions,
    ARRAY(SELECT event_id FROM event) AS events,
    (
      SELECT coalesce(json_agg(json_build_array(report_id, event_id)), '[]') FROM (
        SELECT report_id, event_id FROM event_report
        WHERE event_id = ANY(ARRAY(SELECT event_id FROM event)) AND report_id <> ${reportId}
        ORDER BY event_id LIMIT 2000) AS told
    ) AS shared,
    (
      SELECT coalesce(json_object_agg(slug, (SELECT count(*) FROM (
        SELECT FROM article WHERE state = 'published' AND article.processes @> ARRAY[slug] LIMIT 1000) AS few)), '{}')
      FROM process, unnest(slugs) AS slug
    ) AS counts,
    ARRAY(
      (SELECT report_id FROM article
        WHERE state = 'published' AND processes && (SELECT slugs FROM process) AND published_at <= (SELECT at FROM own)
        ORDER BY published_at DESC LIMIT ${sql.lit(articlesEachWay)})
      UNION
      (SELECT report_id FROM article
        WHERE state = 'published' AND processes && (SELECT slugs FROM process) AND published_at > (SELECT at FROM own)
        ORDER BY published_at LIMIT ${sql.lit(articlesEachWay)})
    ) AS in_process`.execute(db)
  const { editions, events, shared, counts, in_process: inProcess } = rows[0]!
  const [first] = editions
  if (first === undefined) return null
  const slugs = [...new Set(editions.flatMap(one => one.processes))]
  const byEvent = Map.groupBy(shared, ([report]) => report)
  return {
    reportId,
    day: first.day,
    language: first.language,
    events,
    processes: slugs.map(slug => ({ slug, articles: counts[slug] ?? 1 })),
    byEvent: new Map([...byEvent].map(([id, own]) => [id, own.map(([, event]) => event)])),
    byProcess: inProcess.filter(id => id !== reportId),
  }
}

/** The reports of the events that lie next to this report, before and after, of each of its actors that is not everywhere. */
async function sharingActors(db: Database, own: Own): Promise<Map<string, SharedActor[]>> {
  if (own.events.length === 0) return new Map()
  const { rows } = await sql<{
    report_id: string
    id: string
    kind: string
    events: number
  }>`/* kept plan: sharing */
    WITH own AS MATERIALIZED (
      SELECT DISTINCT actor_id FROM event_actor WHERE event_id = ANY(${[...own.events]}::text[])
    ), counted AS MATERIALIZED (
      SELECT own.actor_id, kind, (
        SELECT count(*)::integer FROM (
          SELECT FROM event_actor WHERE event_actor.actor_id = own.actor_id LIMIT ${mostCounted}
        ) AS few
      ) AS events
      FROM own JOIN actor_view USING (actor_id)
      ORDER BY events, actor_id LIMIT ${mostActors}
    )
    SELECT DISTINCT report_id, counted.actor_id AS id, kind, events FROM counted, LATERAL (
      (SELECT event_view.event_id FROM event_actor JOIN event_view USING (event_id)
        WHERE event_actor.actor_id = counted.actor_id AND coalesce(date_start, ${own.day}::date) <= ${own.day}::date
        ORDER BY date_start DESC NULLS LAST LIMIT ${eventsEachWay})
      UNION ALL
      (SELECT event_view.event_id FROM event_actor JOIN event_view USING (event_id)
        WHERE event_actor.actor_id = counted.actor_id AND date_start > ${own.day}::date
        ORDER BY date_start LIMIT ${eventsEachWay})
    ) AS near JOIN event_report ON event_report.event_id = near.event_id
    WHERE counted.events < ${mostCounted} AND report_id <> ${own.reportId}`.execute(db)
  const groups = Map.groupBy(rows, row => row.report_id)
  return new Map([...groups].map(([id, shared]) => [id, shared.map(({ report_id: _, ...actor }) => actor)]))
}

async function publishedOf(db: Database, ids: readonly string[], own: Own) {
  if (ids.length === 0) return []
  const { rows } = await sql<{
    report_id: string
    at: Date
    day: string
    processes: string[]
  }>`/* kept plan */
    SELECT article.report_id, max(published_at) AS at,
      coalesce(min(published), min(published_at)::date)::text AS day,
      array_agg(DISTINCT process) FILTER (WHERE process IS NOT NULL) AS processes
    FROM article JOIN revision ON revision.hash = article.revision_hash
    LEFT JOIN LATERAL unnest(processes) AS process ON true
    WHERE state = 'published' AND article.report_id = ANY(${[...ids]}::text[])
      AND article.report_id <> ${own.reportId}
    GROUP BY article.report_id ORDER BY article.report_id`.execute(db)
  return rows.map(row => ({ ...row, processes: row.processes ?? [] }))
}

/** How well each report's words answer to those of this one's title and standfirst, as PostgreSQL ranks them; 1 the best. */
async function compareWordings(db: Database, own: Own, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; rank: number | null }>`/* kept plan */
    WITH lexeme AS (
      SELECT unnest(tsvector_to_array(ts_filter(words, '{a,b}'))) AS lexeme FROM search_document
      WHERE kind = 'article' AND id = ${own.reportId} AND language = ${own.language}
    ), asked AS MATERIALIZED (
      SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS query FROM lexeme
      WHERE lexeme ~ '^[[:alpha:]]{3,}$'
    )
    SELECT id, max(ts_rank(words, query, 1)) AS rank
    FROM search_document, asked WHERE kind = 'article' AND id = ANY(${[...ids]}::text[])
    GROUP BY id`.execute(db)
  const most = Math.max(...rows.map(row => row.rank ?? 0))
  return new Map(rows.map(row => [row.id, most > 0 ? (row.rank ?? 0) / most : 0]))
}
