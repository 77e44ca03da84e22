import type { Database } from '../database/open-database.ts'
import { type EventSide, sidesOf } from '../record/event-side.ts'
import { readActorFacts } from '../record/read-actor.ts'
import { type EventFilter, isAskedFor } from './event-filter.ts'
import { type EventPosition, nextRows } from './open-event-rows.ts'
import { type OpenEvent, openEvents } from './open-events.ts'
import { Pause } from './pause.ts'

export type PositionedEvent = OpenEvent & { readonly position: EventPosition }

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
): AsyncGenerator<PositionedEvent> {
  for await (const one of walkOpenEvents(db, filter, today, after, chunk))
    if (!(one instanceof Pause)) yield one
}

/** A row that is looked at in an index costs so much less than an event that is derived from its assertions. */
const looksPerEvent = 25
/** So much of the record is looked through before a reader is told where the reading stands. */
const mostLookedThrough = 100

/**
 * The same, with a Pause wherever much of the record was looked through and little found: whoever answers a person or a
 * program stops there and says where to go on, so that no filter, however rare, keeps anybody waiting.
 */
export async function* walkOpenEvents(
  db: Database,
  filter: EventFilter,
  today: string,
  after: EventPosition | null = null,
  chunk = 200,
): AsyncGenerator<PositionedEvent | Pause<EventPosition>> {
  const sides = await sidesAskedFor(db, filter)
  if (sides === null) return
  let position = after
  let effort = 0
  for (;;) {
    const { rows, end, looked } = await nextRows(db, { filter, sides, today }, position, chunk)
    const byId = new Map(rows.map(row => [row.id, row]))
    const ids = rows.map(row => row.id)
    for (const open of await openEvents(db, ids, filter.as_of ?? today, filter.as_of)) {
      if (!isAskedFor(open.event, filter, sides)) continue
      yield { ...open, position: byId.get(open.event.id)! }
    }
    if (end === null) return
    position = end
    effort += rows.length + looked / looksPerEvent
    if (effort < mostLookedThrough) continue
    effort = 0
    yield new Pause(position)
  }
}

/** Those who must take part; null where one is unknown, or both are the same. */
async function sidesAskedFor(db: Database, filter: EventFilter): Promise<readonly EventSide[] | null> {
  const slugs = [filter.actor, filter.with].filter(slug => slug !== undefined)
  const actors = await Promise.all(slugs.map(slug => readActorFacts(db, slug)))
  const [one, other] = actors
  if (one === undefined) return []
  if (one === null || other === null || one.id === other?.id) return null
  return other === undefined ? [{ actorId: one.id }] : sidesOf(one, other)
}
