import { canAgree } from './can-agree.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * Ceremonies of signing as the agreement that was just told of: "The two countries signed a treaty. The prime minister attended the signing
 * ceremony in Rome on Friday."
 */
export function signingsToldAgain(events: readonly FoundEvent[]): FoundEvent[] {
  return events.map((event, at) => {
    if (event.type !== 'ceremony' || !event.evidence.some(span => signing.test(span.text))) return event
    const isToldAgain = events
      .slice(0, at)
      .some(
        one =>
          one.type === 'agreement' &&
          one.status === event.status &&
          event.sentence > one.sentence &&
          event.sentence - one.sentence <= furthest &&
          canAgree(one, event),
      )
    return isToldAgain ? { ...event, type: 'agreement', takesUp: true } : event
  })
}

/** At most so many sentences apart. */
const furthest = 3

const signing = /\b(the|its|their) (official |formal )?signing ceremony\b/i
