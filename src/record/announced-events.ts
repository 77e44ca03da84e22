import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { EventFacts } from './event-facts.ts'
import { readEvents } from './read-events.ts'

/** What was announced and is still to come or overdue: what is to come first (soonest on top), then the overdue. */
export async function announcedEvents(db: Database, today: string, limit: number): Promise<EventFacts[]> {
  const [coming, overdue] = await Promise.all([
    comingEvents(db, today, limit),
    overdueEvents(db, today, limit),
  ])
  return [...coming, ...overdue].slice(0, limit)
}

/** What is announced for `from` or later, or may still come then, soonest first. */
export async function comingEvents(db: Database, from: string, limit: number): Promise<EventFacts[]> {
  const rows = await announced(db)
    .where(sql<SqlBool>`${lastDay} >= ${from}::date`)
    .orderBy('date_start')
    .orderBy('event_id')
    .limit(limit)
    .execute()
  return readEvents(db, idsOf(rows), from)
}

/** What was announced for days before `today` and of which nothing was reported since, latest first. */
export async function overdueEvents(db: Database, today: string, limit: number): Promise<EventFacts[]> {
  const rows = await announced(db)
    .where(sql<SqlBool>`${lastDay} < ${today}::date`)
    .orderBy('date_start', 'desc')
    .orderBy('event_id')
    .limit(limit)
    .execute()
  return readEvents(db, idsOf(rows), today)
}

/** What is announced, proposed or tied to a condition, and for which no report gives a date. */
export async function undatedEvents(db: Database, today: string, limit: number): Promise<EventFacts[]> {
  const rows = await db
    .selectFrom('event_view')
    .select('event_id')
    .where('was_announced', '=', true)
    .where('date_start', 'is', null)
    .where('status', 'in', ['announced', 'proposed', 'conditional', 'postponed'])
    .orderBy('event_id')
    .limit(limit)
    .execute()
  return readEvents(db, idsOf(rows), today)
}

function announced(db: Database) {
  return db
    .selectFrom('event_view')
    .select('event_id')
    .where('was_announced', '=', true)
    .where('status', '=', 'announced')
    .where('date_start', 'is not', null)
}

/** The last day that an event's date may mean, as `daysCovered` has it. */
const lastDay = sql<string>`CASE date_precision
  WHEN 'month' THEN (date_start + interval '1 month' - interval '1 day')::date
  WHEN 'year' THEN (date_start + interval '1 year' - interval '1 day')::date
  ELSE coalesce(date_end, date_start)
END`

function idsOf(rows: readonly { readonly event_id: string }[]): string[] {
  return rows.map(row => row.event_id)
}
