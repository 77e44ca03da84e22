import type { EventStatus, EventType, ParticipantRole } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import { type Assertion, standing } from './assertion.ts'
import { deriveEvent } from './derive.ts'
import type { ActorFacts, EventFacts } from './event-facts.ts'
import { heldAboutEach } from './held-assertions.ts'
import { readActors, readEvents, statusOn } from './read-events.ts'

/**
 * What the reports published until the end of a day said, as it is read now: a correction of our own reading counts at once,
 * what a later report brought does not. A note without a report counts from the day on which it was recorded.
 */
export function knownBy(assertions: readonly Assertion[], day: string): Assertion[] {
  return standing(assertions).filter(one => one.day <= day)
}

/** Events as the record knows them now, or as it did on a day: then those that no report had told of are left out. */
export async function readEventsAt(
  db: Database,
  ids: readonly string[],
  today: string,
  asOf: string | null,
): Promise<EventFacts[]> {
  return asOf === null ? readEvents(db, ids, today) : readEventsAsOf(db, ids, asOf)
}

/** Most events have not been told of since: they stand in the view as they stood then. */
async function readEventsAsOf(db: Database, ids: readonly string[], day: string): Promise<EventFacts[]> {
  const unchanged = await readEvents(db, ids, day, { toldUntil: day })
  const events = new Map(unchanged.map(event => [event.id, event]))
  for (const event of await deriveEventsAsOf(
    db,
    ids.filter(id => !events.has(id)),
    day,
  ))
    events.set(event.id, event)
  return ids.map(id => events.get(id)).filter(event => event !== undefined)
}

/** Events from the assertions that were known by the end of a day. */
export async function deriveEventsAsOf(
  db: Database,
  ids: readonly string[],
  day: string,
): Promise<EventFacts[]> {
  const known = await heldAboutEach(db, 'event', ids, day)
  const derived = ids.flatMap(id => {
    const event = deriveEvent(known.get(id) ?? [])
    return event === null ? [] : [{ id, ...event }]
  })
  const actors = await readActors(
    db,
    derived.flatMap(event => event.participants.map(one => one.actor)),
  )
  return derived.map(({ id, type, status, date, place, participants, topics }) => ({
    id,
    type: type as EventType,
    status: statusOn(status as EventStatus, date, day),
    date,
    place,
    participants: participants.flatMap(({ actor, role }) => withFacts(actors.get(actor), role)),
    topics,
  }))
}

function withFacts(actor: ActorFacts | undefined, role: string): EventFacts['participants'] {
  return actor === undefined ? [] : [{ actor, role: role as ParticipantRole }]
}

/** Newest first, the undated last: the order of dossiers, where a day may have been another one before. */
export function newestFirst(events: readonly EventFacts[]): EventFacts[] {
  return events.toSorted((a, b) => (b.date.start ?? '').localeCompare(a.date.start ?? ''))
}

/** The day of the first report that the record rests on; null while it is empty. */
export async function firstDay(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('event_view')
    .select(eb => eb.fn.min('told_on').as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}
