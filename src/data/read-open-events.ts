import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { type EventFilter, isAskedFor, rowsAskedFor } from './event-filter.ts'
import { type OpenEvent, openEvents } from './open-events.ts'

/** Where a reading of events stands: after this one. They come newest first, the undated last. */
export interface EventPosition {
  readonly date: string | null
  readonly id: string
}

/**
 * The open events that a filter asks for, one by one, each with its position; read as they are taken, by keyset, `chunk`
 * of the record at a time: few enough that other requests come in between.
 */
export async function* readOpenEvents(
  db: Database,
  filter: EventFilter,
  today: string,
  after: EventPosition | null = null,
  chunk = 200,
): AsyncGenerator<OpenEvent & { readonly position: EventPosition }> {
  let position = after
  for (;;) {
    const rows = await candidates(db, filter, today, position, chunk)
    const ids = rows.map(row => row.id)
    const byId = new Map(rows.map(row => [row.id, row]))
    for (const open of await openEvents(db, ids, filter.as_of ?? today, filter.as_of)) {
      if (isAskedFor(open.event, filter)) yield { ...open, position: byId.get(open.event.id)! }
    }
    if (rows.length < chunk) return
    position = rows.at(-1)!
  }
}

async function candidates(
  db: Database,
  filter: EventFilter,
  today: string,
  after: EventPosition | null,
  chunk: number,
): Promise<EventPosition[]> {
  if (after !== null && after.date === null) return undated(db, filter, today, after.id, chunk)
  const dated = await datedCandidates(db, filter, today, after as DatedPosition | null, chunk)
  if (dated.length === chunk) return dated
  return [...dated, ...(await undated(db, filter, today, '', chunk - dated.length))]
}

type DatedPosition = EventPosition & { readonly date: string }

async function datedCandidates(
  db: Database,
  filter: EventFilter,
  today: string,
  after: DatedPosition | null,
  limit: number,
): Promise<EventPosition[]> {
  let query = candidateRows(db, filter, today)
    .where('date_start', 'is not', null)
    .orderBy('date_start', 'desc')
    .orderBy('event_view.event_id')
    .limit(limit)
  if (after !== null) {
    query = query
      .where('date_start', '<=', after.date)
      .where(eb => eb.or([eb('date_start', '<', after.date), eb('event_view.event_id', '>', after.id)]))
  }
  return query.execute()
}

async function undated(
  db: Database,
  filter: EventFilter,
  today: string,
  after: string,
  limit: number,
): Promise<EventPosition[]> {
  return candidateRows(db, filter, today)
    .where('date_start', 'is', null)
    .where('event_view.event_id', '>', after)
    .orderBy('event_view.event_id')
    .limit(limit)
    .execute()
}

/**
 * Events that a published article tells of. Where every datum comes from articles as they are published now, the views
 * hold what is open; any other event is a candidate whatever the views say of it, and decided on by what is open.
 */
function candidateRows(db: Database, filter: EventFilter, today: string) {
  let query = db
    .selectFrom('event_view')
    .select(['event_view.event_id as id', 'date_start as date'])
    .where(isTold)
  // What an event was on an earlier day the views do not say: each is read and decided on.
  if (filter.as_of === undefined)
    query = query.where(sql<SqlBool>`(${rowsAskedFor(filter, today)} OR ${hasMoreThanIsPublished})`)
  const { actor, process } = filter
  if (process !== undefined) query = query.where(isOfProcess(process))
  // Whoever takes part in what is open takes part in the whole.
  if (actor !== undefined) {
    query = query.where('event_view.event_id', 'in', eb =>
      eb
        .selectFrom('event_actor')
        .innerJoin('actor', 'actor.id', 'event_actor.actor_id')
        .select('event_actor.event_id')
        .where('actor.slug', '=', actor),
    )
  }
  return query
}

/** Some published article of the process tells of the event. */
function isOfProcess(process: string) {
  return sql<SqlBool>`EXISTS (
    SELECT FROM event_report
    JOIN article ON article.report_id = event_report.report_id AND article.state = 'published'
    WHERE event_report.event_id = event_view.event_id AND processes @> ARRAY[${process}]::text[])`
}

const isTold = sql<SqlBool>`EXISTS (
  SELECT 1 FROM event_report
  JOIN article ON article.report_id = event_report.report_id AND article.state = 'published'
  WHERE event_report.event_id = event_view.event_id)`

const hasMoreThanIsPublished = sql<SqlBool>`EXISTS (
  SELECT 1 FROM assertion
  LEFT JOIN revision ON revision.hash = assertion.revision_hash
  LEFT JOIN article ON article.report_id = revision.report_id AND article.language = revision.language
    AND article.revision_hash = revision.hash AND article.state = 'published'
  WHERE subject_kind = 'event' AND subject_id = event_view.event_id
    AND retracts IS NULL AND article.report_id IS NULL)`
