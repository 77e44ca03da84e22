import { canAgree } from './can-agree.ts'
import type { CodedPlace, EventStatus, EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/** Acts for which people come together, so that several told of the same people in a row are at one place. */
const gatherings: ReadonlySet<EventType> = new Set([
  'meeting',
  'negotiation',
  'mediation',
  'agreement',
  'ceremony',
  'ceasefire',
])

/** Told of so many sentences apart, two acts of the same people are still one occasion. */
const furthest = 3

const ofOccasion = {
  rule: 'That of what the same people are told to have done on this occasion.',
  span: null,
}
const ofDateline = { rule: 'Where the report was written, by one of those who took part.', span: null }

/**
 * Events with the place and day of the occasion that they belong to: what the same people did in the sentences around. "The
 * ministers met in Oslo on Monday. They then signed a plan."
 */
export function completeFromNeighbours(events: readonly FoundEvent[]): FoundEvent[] {
  return events.map(event => {
    const lacksPlace = event.place === null || event.isPlaceState
    const lacksDate = event.date.start === null
    if (!gatherings.has(event.type) || event.isBefore) return event
    if (event.status !== 'happened' && !(event.status === 'announced' && event.isBesides)) return event
    if (!lacksPlace && !lacksDate) return event
    const near = events
      .filter(other => isSameOccasion(event, other))
      .toSorted((a, b) => apart(event, a) - apart(event, b))
    const placed = lacksPlace ? near.find(other => saysWhere(other, event)) : undefined
    const dated = lacksDate ? near.find(other => other.date.precision === 'day') : undefined
    return {
      ...event,
      place: placed?.place ?? event.place,
      isPlaceState: placed?.isPlaceState ?? event.isPlaceState,
      date: event.status === 'announced' ? event.date : (dated?.date ?? event.date),
      reasons: {
        ...event.reasons,
        ...(placed === undefined ? {} : { place: ofOccasion }),
        ...(dated === undefined || event.status === 'announced' ? {} : { date: ofOccasion }),
      },
    }
  })
}

/** "In Lome he held talks with the president. He also met the minister": the city says more than the state visited. */
function saysWhere(other: FoundEvent, event: FoundEvent): boolean {
  if (event.place === null) return other.place !== null
  return other.place !== null && !other.isPlaceState && other.place.country === event.place.country
}

function isSameOccasion(event: FoundEvent, other: FoundEvent): boolean {
  return (
    other !== event &&
    gatherings.has(other.type) &&
    other.status === 'happened' &&
    !other.isBefore &&
    apart(event, other) <= furthest &&
    canAgree(event, other) &&
    sharesParties(event, other)
  )
}

function apart(a: FoundEvent, b: FoundEvent): number {
  return Math.abs(a.sentence - b.sentence)
}

/** Two at least are at both, or whoever is named of one is at the other. */
function sharesParties(a: FoundEvent, b: FoundEvent): boolean {
  const shared = a.participants.filter(one => b.participants.some(other => other.actor === one.actor)).length
  const fewest = Math.min(a.participants.length, b.participants.length)
  return shared > 0 && (shared >= 2 || a.isBesides || (fewest === 1 && apart(a, b) <= 1))
}

const done: ReadonlySet<EventStatus> = new Set(['happened', 'ongoing'])

/**
 * The first acts of a report happened where it was written, if one of those who took part is at home there, or if two met who are
 * both from elsewhere: "ANKARA — Ethiopia and Somalia agreed".
 */
export function completeFromDateline(
  events: readonly FoundEvent[],
  dateline: CodedPlace | null,
  firstSentence: number,
  stateOf: (actor: string) => string | null,
): FoundEvent[] {
  if (dateline === null) return [...events]
  return events.map(event => {
    const isFirst = event.sentence - firstSentence <= 1 && !event.isBefore
    const isThere =
      isFirst &&
      event.place === null &&
      gatherings.has(event.type) &&
      done.has(event.status) &&
      event.type !== 'ceasefire' &&
      event.participants.length > 1 &&
      (event.participants.some(one => stateOf(one.actor) === dateline.country) ||
        event.participants.every(one => stateOf(one.actor) !== null))
    return isThere ? { ...event, place: dateline, reasons: { ...event.reasons, place: ofDateline } } : event
  })
}
