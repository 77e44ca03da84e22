import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'

/** What says that a sentence goes on about a talk told of before. */
const goesOn =
  /\b(?:discuss(?:ed|es)?|exchanged (?:views|thoughts|opinions|notes)|touched (?:up)?on|reviewed|addressed|considered|focused on|centred on|centered on|turned to|dealt with|on the agenda|was told at the|during the (?:call|conversation|meeting|talks|visit)|expressed (?:confidence|hope|gratitude|appreciation|satisfaction|readiness)|stressed|emphasi[sz]ed|underlined|underscored|highlighted|thanked|praised|hailed|briefed)\b/i

/** Where people speak with each other about something. */
export const talks = new Set(['meeting', 'call', 'negotiation', 'visit', 'mediation'])

/** A report tells what was talked about within so many sentences. */
const furthest = 2

/**
 * Who tells of a talk in what follows it: "The minister telephoned his colleague. The ministry reported that they discussed the
 * border." Only a body does, or its spokesman; what one of those who talked says is a position of theirs.
 */
export function findTopicTeller(
  event: Pick<FoundEvent, 'type' | 'sentence' | 'participants'>,
  sentences: readonly Sentence[],
  sourceOf: (sentence: number) => string | null,
  actors: ReadonlyMap<string, CodedActor>,
): string | null {
  if (!talks.has(event.type)) return null
  for (let index = event.sentence + 1; index <= event.sentence + furthest; index++) {
    const sentence = sentences[index]
    const source = sentence === undefined ? null : sourceOf(index)
    if (source === null || !goesOn.test(sentence!.text)) continue
    const teller = actors.get(source)
    // "The talks focused on trade, Kremlin spokesman Dmitry Peskov said."
    const isBody = teller?.kind === 'organisation' || /\bspokes/i.test(teller?.office ?? '')
    if (isBody && !event.participants.some(one => one.actor === source)) return source
  }
  return null
}
