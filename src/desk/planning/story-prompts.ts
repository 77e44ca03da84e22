import { unknownDate } from '../../basics/partial-date.ts'
import type { Database } from '../../database/open-database.ts'
import { comingEvents, overdueEvents } from '../../record/announced-events.ts'
import type { EventFacts } from '../../record/event-facts.ts'
import { eventTitle } from '../../record/event-title.ts'

/** An event of the record that asks to be covered: one that is announced, or overdue and to be followed up. */
export interface StoryPrompt {
  readonly eventId: string
  readonly title: string
  readonly day: string | null
  readonly why: 'announced' | 'overdue'
  readonly country: string | null
}

/** What the record suggests to cover: the soonest announced events, then the latest overdue, without those on the plan. */
export async function storyPrompts(db: Database, today: string, limit: number): Promise<StoryPrompt[]> {
  const [coming, overdue] = await Promise.all([
    comingEvents(db, today, limit * 2),
    overdueEvents(db, today, limit * 2),
  ])
  const planned = await plannedEvents(
    db,
    [...coming, ...overdue].map(event => event.id),
  )
  const open = (events: readonly EventFacts[]) =>
    events.filter(event => !planned.has(event.id)).slice(0, limit)
  return [
    ...open(coming).map(event => promptOf(event, 'announced')),
    ...open(overdue).map(event => promptOf(event, 'overdue')),
  ]
}

async function plannedEvents(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('planning_item')
    .select('event_id')
    .where('event_id', 'in', ids)
    .where('closed_at', 'is', null)
    .execute()
  return new Set(rows.flatMap(row => row.event_id ?? []))
}

function promptOf(event: EventFacts, why: StoryPrompt['why']): StoryPrompt {
  return {
    eventId: event.id,
    // Its day stands beside it.
    title: eventTitle({ ...event, date: unknownDate }),
    day: event.date.start,
    why,
    country: event.place?.country ?? null,
  }
}
