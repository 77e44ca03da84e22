import type { Database } from '../database/open-database.ts'
import type { EventFacts } from './event-facts.ts'
import { readEvents } from './read-events.ts'

/** What was announced and is still to come or overdue: what is to come first (soonest on top), then the overdue. */
export async function announcedEvents(db: Database, today: string, limit: number): Promise<EventFacts[]> {
  const announced = () =>
    db
      .selectFrom('event_view')
      .select('event_id')
      .where('status', '=', 'announced')
      .where('date_start', 'is not', null)
  const coming = await announced()
    .where(eb => eb.fn.coalesce('date_end', 'date_start'), '>=', today)
    .orderBy('date_start')
    .orderBy('event_id')
    .limit(limit)
    .execute()
  const past = await announced()
    .where(eb => eb.fn.coalesce('date_end', 'date_start'), '<', today)
    .orderBy('date_start', 'desc')
    .orderBy('event_id')
    .limit(limit)
    .execute()
  return readEvents(db, [...coming, ...past].map(row => row.event_id).slice(0, limit), today)
}
