import { daysCovered } from '../basics/partial-date.ts'
import type { CodedPlace, EventStatus, EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

const ofStory = { rule: 'Told in one go with what was done on that day.', span: null }

/**
 * Events with the day of the act before: what is told in the simple past right after an act with a day goes on with the story
 * of that day (Lascarides and Asher's Narration, 1993).
 */
export function carryDays(events: readonly FoundEvent[]): FoundEvent[] {
  const carried: FoundEvent[] = []
  for (const event of events) {
    const mayGoOn =
      event.date.start === null && goesOn.has(event.type) && isOfStory(event) && !event.isPerfect
    const before = mayGoOn
      ? carried.findLast(
          one =>
            isOfStory(one) &&
            one.date.precision === 'day' &&
            canAgree(event, one) &&
            event.sentence >= one.sentence &&
            event.sentence - one.sentence <= 1,
        )
      : undefined
    carried.push(
      before === undefined
        ? event
        : { ...event, date: before.date, reasons: { ...event.reasons, date: ofStory } },
    )
  }
  return carried
}

const ofScene = { rule: 'Told in one go with what was done at that place.', span: null }

/** The same with the place: what is told right after an act at a place goes on there, if nobody in it is known to be elsewhere. */
export function carryPlaces(
  events: readonly FoundEvent[],
  stateOf: (actor: string) => string | null,
): FoundEvent[] {
  const carried: FoundEvent[] = []
  for (const event of events) {
    const mayGoOn = event.place === null && staysThere.has(event.type) && isOfStory(event) && !event.isPerfect
    const before = mayGoOn
      ? carried.findLast(
          one =>
            isOfStory(one) &&
            one.place !== null &&
            !one.isPlaceState &&
            staysThere.has(one.type) &&
            canAgree(event, one) &&
            event.sentence >= one.sentence &&
            event.sentence - one.sentence <= 1 &&
            isAtHome(event, one, stateOf),
        )
      : undefined
    carried.push(
      before === undefined
        ? event
        : { ...event, place: before.place, reasons: { ...event.reasons, place: ofScene } },
    )
  }
  return carried
}

/** One of those who take part is of the country, or shares what was done there before. */
function isAtHome(event: FoundEvent, before: FoundEvent, stateOf: (actor: string) => string | null): boolean {
  const country = before.place?.country ?? null
  return event.participants.some(
    ({ actor }) =>
      (country !== null && stateOf(actor) === country) ||
      before.participants.some(other => other.actor === actor),
  )
}

/** What happens in a street or a hall, one thing after the other. */
const staysThere: ReadonlySet<EventType> = new Set([
  'meeting',
  'negotiation',
  'agreement',
  'ceremony',
  'attack',
  'clash',
  'protest',
  'legal',
])

/** Decisions of every kind are told beside each other whenever they were taken; who met whom and who shot is told in a row. */
const goesOn: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'negotiation',
  'agreement',
  'ceremony',
  'attack',
  'clash',
  'protest',
])

function isOfStory({ status, isBefore }: FoundEvent): boolean {
  return status === 'happened' && !isBefore
}

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
    const lacksPlace = event.place === null
    const lacksDate = event.date.start === null
    if (!gatherings.has(event.type) || event.isBefore) return event
    if (event.status !== 'happened' && !(event.status === 'announced' && event.isBesides)) return event
    if (!lacksPlace && !lacksDate) return event
    const near = events
      .filter(other => isSameOccasion(event, other))
      .toSorted((a, b) => apart(event, a) - apart(event, b))
    const placed = lacksPlace ? near.find(other => other.place !== null) : undefined
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

function canAgree(a: FoundEvent, b: FoundEvent): boolean {
  const [first, second] = [daysCovered(a.date), daysCovered(b.date)]
  const isSameDay =
    first === null || second === null || (first.first <= second.last && second.first <= first.last)
  return isSameDay && (a.place === null || b.place === null || a.place.country === b.place.country)
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
