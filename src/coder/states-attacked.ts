import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * Attacks of one state on the soil of another with that other as the target, where the words name nobody who was struck: "Russia invaded
 * Ukraine", "Indian jets dropped bombs near a Pakistani town".
 */
export function withStatesAttacked(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent[] {
  return events.map(event => {
    const { type, place, participants } = event
    if (type !== 'attack' || place === null || place.country === null || !isOnLand(event)) return event
    if (participants.some(one => one.role === 'target')) return event
    const doers = participants.map(one => actors.get(one.actor))
    const isOfState =
      doers.length > 0 &&
      doers.every(
        one =>
          one !== undefined && one.kind !== 'person' && one.state !== null && one.state !== place.country,
      )
    const struck = isOfState
      ? [...actors.values()].find(one => one.kind === 'state' && one.state === place.country)
      : undefined
    return struck === undefined
      ? event
      : { ...event, participants: [...participants, { actor: struck.id, role: 'target' }] }
  })
}

/** "invaded", "captured a village": what falls on the land itself, and neither a tanker off its coast nor a campaign in it. */
function isOnLand({ signs }: FoundEvent): boolean {
  return signs.some(sign => onLand.has(sign))
}

const onLand: ReadonlySet<string> = new Set(
  `invade invasion occupy occupation annex bomb bombing bombard hit strike attack shell shelling pound release launch drop
   enter advance storm raid push overrun offensive incursion airstrike`
    .split(/\s+/)
    .map(word => `word ${word}`),
)
