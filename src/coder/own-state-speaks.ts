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
  if (issuer === null || stateOfIssuer === null) return [...events]
  const speaks = (event: FoundEvent) => {
    const speaker = event.type === 'statement' ? issuerOf(event) : null
    const { kind, state } = actors.get(speaker ?? '') ?? { kind: null, state: null }
    const isOwn = speaker === issuer || (state === stateOfIssuer && (kind === 'state' || kind === 'group'))
    return isOwn ? speaker : null
  }
  // "The United Kingdom condemns the attack. We welcome the truce": whoever of them speaks first speaks throughout.
  const first = events.findIndex(event => speaks(event) !== null)
  if (first < 0) return [...events]
  const leading = speaks(events[first]!)!
  return events.map((event, at) => {
    const speaker = speaks(event)
    if (at <= first || speaker === null || speaker === leading) return event
    const others = event.participants.filter(one => one.actor !== speaker && one.actor !== leading)
    return { ...event, participants: [{ actor: leading, role: 'actor' as const }, ...others] }
  })
}

function issuerOf({ participants }: FoundEvent): string | null {
  return participants.find(one => one.role === 'actor')?.actor ?? null
}
