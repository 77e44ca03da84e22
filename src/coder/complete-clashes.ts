import type { CodedActor, EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/** Whose fighting is told of without its sides is theirs who fought, made peace or talked in the sentences around. */
const pairing: ReadonlySet<EventType> = new Set(['clash', 'ceasefire', 'agreement', 'negotiation'])

/** At most so many sentences away. */
const furthest = 5

/**
 * Clashes that name no side, with the two of the nearest act that has exactly two: "Armenia and Azerbaijan agreed on a truce.
 * Heavy fighting had erupted near Tovuz on Sunday."
 */
export function completeClashes(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent[] {
  const pairs = events.flatMap(event => {
    const sides = sidesOf(event, actors)
    return sides === null ? [] : [{ sides, sentence: event.sentence }]
  })
  return events.map(event => {
    if (event.type !== 'clash' || event.participants.length > 0) return event
    const [nearest] = pairs
      .filter(one => Math.abs(one.sentence - event.sentence) <= furthest)
      .sort((a, b) => Math.abs(a.sentence - event.sentence) - Math.abs(b.sentence - event.sentence))
    if (nearest === undefined) return event
    return { ...event, participants: nearest.sides.map(actor => ({ actor, role: 'participant' as const })) }
  })
}

/** The two sides of an act: as they are named where they fought, else the two states that took part. */
function sidesOf(event: FoundEvent, actors: ReadonlyMap<string, CodedActor>): string[] | null {
  if (!pairing.has(event.type)) return null
  const parties = event.participants.filter(one => one.role !== 'mediator' && one.role !== 'host')
  if (parties.length !== 2) return null
  const own = parties.map(one => one.actor)
  if (event.type === 'clash') return own
  const states = own.flatMap(id => stateActorOf(id, actors) ?? [])
  return new Set(states).size === 2 ? states : null
}

function stateActorOf(id: string, actors: ReadonlyMap<string, CodedActor>): string | null {
  const own = actors.get(id)
  if (own?.kind === 'state') return id
  const state = own?.state ?? null
  if (state === null) return null
  return [...actors.values()].find(one => one.kind === 'state' && one.state === state)?.id ?? null
}
