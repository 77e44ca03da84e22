import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * Events without the meetings that a journey is made for and at which nobody in particular is met: "will meet government and
 * opposition leaders" is told by the visit. One with a named person or office stands beside it.
 */
export function dropMetOnVisits(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent[] {
  const isInParticular = (id: string) => {
    const actor = actors.get(id)
    return actor !== undefined && actor.kind !== 'group' && actor.kind !== 'state' && !isDescription(actor)
  }
  return events.filter(event => {
    if (event.type !== 'meeting') return true
    const visit = events.find(
      one =>
        one.type === 'visit' &&
        // "left for Baku to hold talks with officials"
        (one.status === event.status ||
          (one.sentence === event.sentence && event.status !== 'happened' && one.status !== 'cancelled')) &&
        (one.participants.some(party => sharedBy(event, party.actor)) || isAtHost(event, one, actors)),
    )
    if (visit === undefined || event.sentence < visit.sentence) return true
    const met = event.participants.filter(one => !visit.participants.some(other => other.actor === one.actor))
    return met.some(one => isInParticular(one.actor))
  })
}

/** "will travel to Russia to continue the consultations between the two states": the host's, told in the same breath. */
function isAtHost(
  event: FoundEvent,
  { host, sentence, participants }: FoundEvent,
  actors: ReadonlyMap<string, CodedActor>,
): boolean {
  if (event.sentence !== sentence || host === null) return false
  const states = participants.map(one => actors.get(one.actor)?.state ?? null)
  const own = event.participants.map(one => actors.get(one.actor))
  return own.every(one => one?.kind === 'state' && (one.state === host.country || states.includes(one.state)))
}

function sharedBy(event: FoundEvent, actor: string): boolean {
  return event.participants.some(one => one.actor === actor)
}

/** "senior officials", "Kyrgyz civil society": what ends in a small letter is nobody's name. */
function isDescription({ name, known }: CodedActor): boolean {
  const last = name.split(' ').at(-1)!
  return known === null && last === last.toLowerCase()
}
