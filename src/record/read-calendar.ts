import { type SqlBool, sql } from 'kysely'
import type { EventStatus } from '../coder/coding.ts'
import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'
import type { EventFacts } from './event-facts.ts'
import { readEvents } from './read-events.ts'

/** An event that was announced, with what the reports said of it one after the other. */
export interface CalendarEntry {
  readonly event: EventFacts
  /** The day of the report that first gave each status, oldest first; the same status twice in a row is told once. */
  readonly trail: readonly { readonly status: EventStatus; readonly on: string }[]
}

/** What was ever announced for days from `first` to `last` (ISO days), earliest first, whatever became of it. */
export async function readCalendar(
  db: Database,
  { first, last }: { readonly first: string; readonly last: string },
  today: string,
  limit: number,
): Promise<CalendarEntry[]> {
  // What begins then, what began before and lasts, and what is known by its year alone: an index for each.
  const { rows } = await sql<{ event_id: string }>`
    SELECT event_id FROM (
      (SELECT event_id, date_start FROM event_view
        WHERE was_announced AND date_start BETWEEN ${first} AND ${last} ORDER BY date_start, event_id LIMIT ${limit})
      UNION ALL
      (SELECT event_id, date_start FROM event_view
        WHERE was_announced AND date_end >= ${first} AND date_start < ${first} ORDER BY date_start, event_id LIMIT ${limit})
      UNION ALL
      (SELECT event_id, date_start FROM event_view
        WHERE was_announced AND date_precision = 'year' AND date_end IS NULL
          AND date_start = ${`${first.slice(0, 4)}-01-01`} AND date_start < ${first} ORDER BY event_id LIMIT ${limit})
    ) AS found ORDER BY date_start, event_id LIMIT ${limit}`.execute(db)
  const events = await readEvents(
    db,
    rows.map(row => row.event_id),
    today,
  )
  const trails = await readTrails(
    db,
    events.map(event => event.id),
  )
  return events.map(event => ({ event, trail: trails.get(event.id) ?? [] }))
}

/** The months (such as "2026-11") for which something was ever announced, with how much, earliest first. */
export async function calendarMonths(
  db: Database,
): Promise<{ readonly month: string; readonly events: number }[]> {
  // Counted by day, which the index is sorted by: to make a month of each date takes longer than all else.
  const rows = await db
    .selectFrom('event_view')
    .select(eb => ['date_start', eb.fn.countAll<number>().as('events')])
    .where('was_announced', '=', true)
    .where(sql<SqlBool>`date_precision IN ('day', 'month')`)
    .where('date_start', 'is not', null)
    .groupBy('date_start')
    .orderBy('date_start')
    .execute()
  const months = new Map<string, number>()
  for (const { date_start, events } of rows) {
    const month = date_start!.slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + Number(events))
  }
  return [...months].map(([month, events]) => ({ month, events }))
}

async function readTrails(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { status: EventStatus; on: string }[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('assertion')
    .leftJoin('revision', 'revision.hash', 'assertion.revision_hash')
    .select(['assertion.id', 'subject_id', 'value', 'retracts', 'recorded_at', 'published'])
    .where('subject_kind', '=', 'event')
    .where(oneOf('subject_id', ids))
    .where('property', '=', 'status')
    .orderBy('assertion.id')
    .execute()
  const retracted = new Set(rows.map(row => row.retracts))
  const given = rows
    .filter(row => row.retracts === null && !retracted.has(row.id))
    .map(row => ({ ...row, on: row.published ?? row.recorded_at.toISOString().slice(0, 10) }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.id - b.id)
  const trails = new Map<string, { status: EventStatus; on: string }[]>()
  for (const row of given) {
    const status = row.value as EventStatus
    const trail = trails.get(row.subject_id)
    if (trail === undefined) trails.set(row.subject_id, [{ status, on: row.on }])
    else if (trail.at(-1)!.status !== status) trail.push({ status, on: row.on })
  }
  return trails
}
