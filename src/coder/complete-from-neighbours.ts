import { daysCovered } from '../basics/partial-date.ts'
import { canAgree } from './can-agree.ts'
import type { CodedPlace, EventStatus, EventType } from './coding.ts'
import { shift } from './count-days.ts'
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
export function completeFromNeighbours(
  events: readonly FoundEvent[],
  stateOf: (actor: string) => string | null = () => null,
): FoundEvent[] {
  return events.map(event => {
    const lacksPlace = event.place === null || event.isPlaceState
    const lacksDate = event.date.start === null
    if (!gatherings.has(event.type) || event.isBefore) return event
    if (event.status !== 'happened' && event.status !== 'announced') return event
    if (!lacksPlace && !lacksDate) return event
    const near = events
      .filter(other =>
        event.status === 'happened' || event.isBesides
          ? isSameOccasion(event, other, stateOf)
          : isOnSameStay(event, other, stateOf),
      )
      .toSorted(
        (a, b) =>
          Number(sharesParties(event, b)) - Number(sharesParties(event, a)) ||
          apart(event, a) - apart(event, b),
      )
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

function isSameOccasion(
  event: FoundEvent,
  other: FoundEvent,
  stateOf: (actor: string) => string | null,
): boolean {
  return (
    other !== event &&
    gatherings.has(other.type) &&
    other.status === 'happened' &&
    !other.isBefore &&
    apart(event, other) <= furthest &&
    canAgree(event, other) &&
    (sharesParties(event, other) || areOfSameStates(event, other, stateOf))
  )
}

/** "The presidents met in Kingstown. The two states undertook to keep the peace": states, and those who speak for them. */
function areOfSameStates(a: FoundEvent, b: FoundEvent, stateOf: (actor: string) => string | null): boolean {
  const statesOf = (event: FoundEvent) => new Set(event.participants.flatMap(one => stateOf(one.actor) ?? []))
  const [mine, theirs] = [statesOf(a), statesOf(b)]
  return mine.size === 2 && a.participants.length === 2 && [...mine].every(state => theirs.has(state))
}

/** A stay lasts so many days, if nothing else is told. */
const stayDays = 3

/** "met the chancellor in Berlin on Monday. He is due to see the minister on Tuesday": whoever is at home where the other was just met. */
function isOnSameStay(
  event: FoundEvent,
  other: FoundEvent,
  stateOf: (actor: string) => string | null,
): boolean {
  if (other.status !== 'happened' || other.place === null || !gatherings.has(other.type)) return false
  const behind = event.sentence - other.sentence
  if (behind < 0 || behind > 1 || other.isBefore) return false
  const guests = event.participants.filter(one => other.participants.some(party => party.actor === one.actor))
  const hosts = event.participants.filter(one => !guests.includes(one))
  const country = other.place.country
  const isAtHost = hosts.length > 0 && hosts.every(one => stateOf(one.actor) === country)
  const isAway = guests.length > 0 && guests.every(one => stateOf(one.actor) !== country)
  const [last, first] = [daysCovered(other.date)?.last, daysCovered(event.date)?.first]
  return (
    isAtHost &&
    isAway &&
    (last === undefined || first === undefined || (last <= first && first <= shift(last, stayDays)))
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
