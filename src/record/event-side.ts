import { sql } from 'kysely'
import type { ActorFacts, EventFacts } from './event-facts.ts'

/** Somebody who takes part in events: one actor, or all the people and bodies of a state. */
export type EventSide = { readonly actorId: string } | { readonly state: string }

type Named = Pick<ActorFacts, 'id' | 'kind' | 'state'>

/** Whether two actors are states, so that what their people and bodies did counts, too. */
export function areStates(one: Named, other: Named): boolean {
  return one.kind === 'state' && other.kind === 'state' && one.state !== other.state
}

/** The two sides of a pair. */
export function sidesOf(one: Named, other: Named): readonly [EventSide, EventSide] {
  const isOfStates = areStates(one, other)
  const side = ({ id, state }: Named): EventSide =>
    isOfStates && state !== null ? { state } : { actorId: id }
  return [side(one), side(other)]
}

/** Whether a side takes part in an event. */
export function takesPart({ participants }: Pick<EventFacts, 'participants'>, side: EventSide): boolean {
  return participants.some(({ actor }) =>
    'actorId' in side ? actor.id === side.actorId : actor.state === side.state,
  )
}

/** A side's events as a table of `event_id`, `day` and `told_on`: an index gives them in the order of days. */
export function eventsOf(side: EventSide) {
  return 'actorId' in side
    ? sql`(SELECT event_id, day, told_on FROM event_actor WHERE actor_id = ${side.actorId})`
    : sql`(SELECT event_id, day, told_on FROM event_state WHERE state = ${side.state})`
}
