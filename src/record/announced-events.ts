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
    .where('last_day', '>=', from)
    .orderBy('last_day')
    .orderBy('event_id')
    .limit(limit)
    .execute()
  return readEvents(db, idsOf(rows), from)
}

/** What was announced for days before `today` and of which nothing was reported since, latest first. */
export async function overdueEvents(db: Database, today: string, limit: number): Promise<EventFacts[]> {
  const rows = await announced(db)
    .where('last_day', '<', today)
    .orderBy('last_day', 'desc')
    .orderBy('event_id', 'desc')
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

function idsOf(rows: readonly { readonly event_id: string }[]): string[] {
  return rows.map(row => row.event_id)
}
