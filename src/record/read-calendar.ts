import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { StatusStep } from './derive.ts'
import type { EventFacts } from './event-facts.ts'
import { readEvents } from './read-events.ts'

/** An event that was announced, with what the reports said of it one after the other. */
export interface CalendarEntry {
  readonly event: EventFacts
  /** The day of the report that first gave each status, oldest first; the same status twice in a row is told once. */
  readonly trail: readonly StatusStep[]
}

/** What was ever announced for days from `first` to `last` (ISO days), earliest first, whatever became of it. */
export async function readCalendar(
  db: Database,
  { first, last }: { readonly first: string; readonly last: string },
  today: string,
  limit: number,
): Promise<CalendarEntry[]> {
  // What begins then, what began before and lasts, and what is known by its year alone: an index for each.
  const { rows } = await sql<{ event_id: string; status_trail: StatusStep[] }>`
    SELECT event_id, status_trail FROM (
      (SELECT event_id, date_start, status_trail FROM event_view
        WHERE was_announced AND date_start BETWEEN ${first} AND ${last} ORDER BY date_start, event_id LIMIT ${limit})
      UNION ALL
      (SELECT event_id, date_start, status_trail FROM event_view
        WHERE was_announced AND date_end >= ${first} AND date_start < ${first} ORDER BY date_start, event_id LIMIT ${limit})
      UNION ALL
      (SELECT event_id, date_start, status_trail FROM event_view
        WHERE was_announced AND date_precision = 'year' AND date_end IS NULL
          AND date_start = ${`${first.slice(0, 4)}-01-01`} AND date_start < ${first} ORDER BY event_id LIMIT ${limit})
    ) AS found ORDER BY date_start, event_id LIMIT ${limit}`.execute(db)
  const events = await readEvents(
    db,
    rows.map(row => row.event_id),
    today,
  )
  const trails = new Map(rows.map(row => [row.event_id, row.status_trail]))
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
