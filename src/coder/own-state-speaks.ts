import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * Events with what a state's body says for its state and people counted as the body's: "We condemn the attack. Turkey and the Turkish
 * people share your grief" is one position of a ministry's release.
 */
export function withOwnState(
  events: readonly FoundEvent[],
  issuer: string | null,
  actors: ReadonlyMap<string, CodedActor>,
  stateOfIssuer: string | null,
): FoundEvent[] {
  const first = events.findIndex(event => event.type === 'statement' && issuerOf(event) === issuer)
  if (issuer === null || stateOfIssuer === null || first < 0) return [...events]
  return events.map((event, at) => {
    const speaker = actors.get(issuerOf(event) ?? '')
    const isOwn =
      at > first &&
      event.type === 'statement' &&
      speaker !== undefined &&
      speaker.state === stateOfIssuer &&
      (speaker.kind === 'state' || speaker.kind === 'group')
    if (!isOwn) return event
    const others = event.participants.filter(one => one.actor !== speaker.id)
    return { ...event, participants: [{ actor: issuer, role: 'actor' as const }, ...others] }
  })
}

function issuerOf({ participants }: FoundEvent): string | null {
  return participants.find(one => one.role === 'actor')?.actor ?? null
}
