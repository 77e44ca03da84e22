import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import { signsOfEvent } from './signs-of-event.ts'

/** What each sign of an event says of its being one that a person coded as well: a logistic model, fitted by `scripts/calibrate.ts`. */
export interface EventWeights {
  readonly base: number
  readonly signs: Readonly<Record<string, number>>
  /** Events less sure than this, from 0 to 1, are not proposed, unless a short report begins with them. */
  readonly least: number
}

/** An event with how sure it is, and the signs that say so. */
export interface WeighedEvent extends FoundEvent {
  readonly confidence: number
}

/** The events that are sure enough to be proposed, with their confidences and all their signs. */
export function weighEvents(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
  weights: EventWeights,
): WeighedEvent[] {
  // Of a text of a few sentences nothing is told by the way.
  const isShort = events.every(event => event.sentence < shortest)
  return (
    events
      .map((event, at) => {
        const parties = event.participants.flatMap(one => actors.get(one.actor) ?? [])
        const signs = signsOfEvent(event, parties, events.slice(0, at))
        return { ...event, signs, confidence: weighEvent(signs, weights) }
      })
      // What a short report begins with is what it is about.
      .filter(event => event.confidence >= weights.least || (isShort && event.sentence < 2))
  )
}

/** A report that tells of nothing behind so many sentences is short. */
const shortest = 3

/** How sure an event is, from 0 to 1: the share of events with such signs that a person coded as well. */
function weighEvent(signs: readonly string[], { base, signs: weights }: EventWeights): number {
  const sum = signs.reduce((total, sign) => total + (weights[sign] ?? 0), base)
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
