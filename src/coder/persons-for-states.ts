import type { CodedActor, EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

const talks: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'call'])

/**
 * Events in which people stand for their states: "Chilean-Peruvian consultations with the participation of deputy ministers A and B" were
 * those of A and B (guidelines, 5). A host, and a state nobody of which is named, stays.
 */
export function withPersonsForStates(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent[] {
  return events.map(event => {
    if (!talks.has(event.type)) return event
    const people = event.participants.filter(one => actors.get(one.actor)?.kind === 'person')
    const theirs = new Set(people.map(one => actors.get(one.actor)?.state ?? null))
    const isStoodFor = ({ actor, role }: FoundEvent['participants'][number]) =>
      /^(actor|counterpart|participant)$/.test(role) &&
      actors.get(actor)?.kind === 'state' &&
      theirs.has(actors.get(actor)!.state) &&
      actors.get(actor)!.state !== null
    const participants =
      people.length < 2 ? event.participants : event.participants.filter(one => !isStoodFor(one))
    return participants.length === event.participants.length ? event : { ...event, participants }
  })
}
