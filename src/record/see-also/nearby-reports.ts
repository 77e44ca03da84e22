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
  const [byEvent, byActor, byProcess] = await Promise.all([
    sharingEvents(db, own),
    sharingActors(db, own),
    sharingProcess(db, own),
  ])
  const ids = [...new Set([...byEvent.keys(), ...byActor.keys(), ...byProcess])]
  const published = await publishedOf(db, ids, own)
  const articles = await countArticles(db, own.processes)
  const reports = published.map(({ report_id, at, day, processes }) => ({
    reportId: report_id,
    at: at.getTime(),
    daysApart: Math.abs(Date.parse(day) - Date.parse(own.day)) / 86_400_000,
    events: byEvent.get(report_id) ?? [],
    actors: byActor.get(report_id) ?? [],
    processes: own.processes
      .filter(slug => processes.includes(slug))
      .map(slug => ({ slug, articles: articles.get(slug) ?? 1 })),
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
  readonly processes: readonly string[]
}

async function readOwn(db: Database, reportId: string): Promise<Own | null> {
  const [editions, events] = await Promise.all([
    db
      .selectFrom('article')
      .innerJoin('revision', 'revision.hash', 'article.revision_hash')
      .select(['article.language', 'processes', 'published', 'updated_at', 'published_at'])
      .where('article.report_id', '=', reportId)
      .orderBy('published_at')
      .execute(),
    db
      .selectFrom('event_report')
      .select('event_id')
      .where('report_id', '=', reportId)
      .orderBy('event_id')
      .limit(mostEvents)
      .execute(),
  ])
  const [first] = editions
  if (first === undefined) return null
  return {
    reportId,
    day: first.published ?? (first.published_at ?? first.updated_at).toISOString().slice(0, 10),
    language: first.language,
    events: events.map(row => row.event_id),
    processes: [...new Set(editions.flatMap(one => one.processes))],
  }
}

async function sharingEvents(db: Database, own: Own): Promise<Map<string, string[]>> {
  if (own.events.length === 0) return new Map()
  const rows = await db
    .selectFrom('event_report')
    .select(['report_id', 'event_id'])
    .where('event_id', 'in', own.events)
    .where('report_id', '!=', own.reportId)
    .orderBy('event_id')
    .limit(2000)
    .execute()
  const groups = Map.groupBy(rows, row => row.report_id)
  return new Map([...groups].map(([id, shared]) => [id, shared.map(row => row.event_id)]))
}

/** The reports of the events that lie next to this report, before and after, of each of its actors that is not everywhere. */
async function sharingActors(db: Database, own: Own): Promise<Map<string, SharedActor[]>> {
  if (own.events.length === 0) return new Map()
  const { rows } = await sql<{ report_id: string; id: string; kind: string; events: number }>`/* kept plan */
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

/** The reports that come next in a common process, before and after. */
async function sharingProcess(db: Database, own: Own): Promise<string[]> {
  if (own.processes.length === 0) return []
  const { rows } = await sql<{ report_id: string }>`/* kept plan */
    WITH own AS (SELECT min(published_at) AS at FROM article WHERE report_id = ${own.reportId})
    (SELECT report_id FROM article, own
      WHERE state = 'published' AND processes && ${[...own.processes]}::text[] AND published_at <= own.at
      ORDER BY published_at DESC LIMIT ${articlesEachWay})
    UNION
    (SELECT report_id FROM article, own
      WHERE state = 'published' AND processes && ${[...own.processes]}::text[] AND published_at > own.at
      ORDER BY published_at LIMIT ${articlesEachWay})`.execute(db)
  return rows.map(row => row.report_id).filter(id => id !== own.reportId)
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

/** How many articles a process has, counted so far as it tells: a matter of a thousand articles says little. */
async function countArticles(db: Database, processes: readonly string[]): Promise<Map<string, number>> {
  if (processes.length === 0) return new Map()
  const { rows } = await sql<{ slug: string; articles: number }>`/* kept plan */
    SELECT slug, (SELECT count(*)::integer FROM (
      SELECT FROM article WHERE state = 'published' AND processes @> ARRAY[slug] LIMIT 1000) AS few) AS articles
    FROM unnest(${[...processes]}::text[]) AS slug`.execute(db)
  return new Map(rows.map(row => [row.slug, row.articles]))
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
