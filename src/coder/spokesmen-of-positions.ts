import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * Positions of a state, a body or an official with who uttered them: "Chad rejects the ruling, its foreign minister said". Whoever
 * tells of a position of somebody of the same state or body speaks for them (guidelines, 5).
 */
export function withSpokesmen(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent[] {
  return events.map(event => {
    const { type, teller, participants } = event
    if (type !== 'statement' || teller === null || participants.some(one => one.actor === teller))
      return event
    const speaker = actors.get(teller)
    const issuer = actors.get(participants.find(one => one.role === 'actor')?.actor ?? '')
    const isTheirs =
      speaker?.kind === 'person' &&
      issuer !== undefined &&
      (speaker.state === null ? speaksByOffice.test(speaker.office ?? '') : speaker.state === issuer.state)
    return isTheirs
      ? { ...event, participants: [...participants, { actor: teller, role: 'speaker' }] }
      : event
  })
}

/** "Chad rejects the ruling, Foreign Minister Saleh said": an office without a state is that of whoever is spoken for. */
const speaksByOffice = /\b(?:spokes\w+|minister|ambassador|envoy|press secretary)\b/i
