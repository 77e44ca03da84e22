import { daysCovered } from '../basics/partial-date.ts'
import type { EventStatus } from './coding.ts'
import { shift } from './count-days.ts'
import type { FoundEvent } from './found-event.ts'

/** What one does while visiting: it has the visit's place and day where the report gives it none of its own. */
const partsOfVisits = new Set(['meeting', 'ceremony', 'negotiation', 'agreement', 'mediation'])

const ofVisit = { rule: 'That of the visit which it belongs to.', span: null }

/** A visit told of so many sentences before still tells where one is. */
const furthest = 8

/**
 * Events with the place and day of the visit that they belong to: one told of before or in the same sentence, by somebody who
 * takes part in both, at a time that can be that of the event.
 */
export function completeFromVisits(events: readonly FoundEvent[], published: string | null): FoundEvent[] {
  const visits = events.filter(event => event.type === 'visit' && event.place !== null)
  if (visits.length === 0) return [...events]
  return events.map((event, at) => {
    if (!partsOfVisits.has(event.type) || (event.place !== null && event.isDated)) return event
    const visit =
      visits
        .filter(one => isOfVisit(event, one, events.indexOf(one) < at, published))
        .toSorted((a, b) => b.sentence - a.sentence)[0] ?? visits.find(one => isToldBehind(event, one))
    if (visit === undefined) return event
    return {
      ...event,
      place: event.place ?? visit.place,
      isPlaceState: event.place === null ? visit.isPlaceState : event.isPlaceState,
      date: event.date.start === null ? visit.date : event.date,
      reasons: {
        ...event.reasons,
        ...(event.place === null ? { place: ofVisit } : {}),
        ...(event.date.start === null ? { date: ofVisit } : {}),
      },
    }
  })
}

/** In one sentence a visit belongs to what is told after it, or is named by the way: "met him during a visit to Oslo". */
function isOfVisit(
  event: FoundEvent,
  visit: FoundEvent,
  isFirst: boolean,
  published: string | null,
): boolean {
  return (
    visit.sentence <= event.sentence &&
    (visit.sentence < event.sentence || isFirst || visit.isNoun) &&
    event.sentence - visit.sentence <= furthest &&
    !event.isBefore &&
    sharesActor(visit, event) &&
    isSameTime(event, visit, published) &&
    canBeThere(event, visit)
  )
}

/** "met General Akar on Monday. He paid a visit to Ankara on Monday": the visit of the same day is told right behind. */
function isToldBehind(event: FoundEvent, visit: FoundEvent): boolean {
  const apart = visit.sentence - event.sentence
  return (
    event.place === null &&
    apart > 0 &&
    apart <= 2 &&
    visit.status === event.status &&
    event.date.precision === 'day' &&
    visit.date.precision === 'day' &&
    visit.date.end === null &&
    visit.date.start === event.date.start &&
    sharesActor(visit, event)
  )
}

function sharesActor(visit: FoundEvent, event: FoundEvent): boolean {
  return visit.participants.some(
    one => one.role === 'actor' && event.participants.some(other => other.actor === one.actor),
  )
}

const under: ReadonlySet<EventStatus> = new Set(['happened', 'ongoing'])

/** Both are told as done, or both as planned; of a visit that lasts, what is still planned belongs to it, too. */
function isSameTime(event: FoundEvent, visit: FoundEvent, published: string | null): boolean {
  if (visit.status === event.status) return true
  if (!under.has(visit.status)) return false
  if (under.has(event.status)) return true
  const last = daysCovered(visit.date)?.last ?? null
  // "A year after his visit to Cuba, he is to meet his colleague": long over, whenever it was.
  const isRemembered = visit.isNoun && visit.status === 'happened' && last === null
  return (
    event.status === 'announced' &&
    !isRemembered &&
    (last === null || published === null || last >= published)
  )
}

/**
 * A day or place of its own must be the visit's; what the same sentence tells may be of the days after the arrival: "flew to
 * Luxembourg late on Monday, and opened the talks on Tuesday".
 */
function canBeThere(event: FoundEvent, visit: FoundEvent): boolean {
  const days = daysCovered(visit.date)
  const own = daysCovered(event.date)
  const isNext = event.place === null && event.sentence === visit.sentence
  // "is on a visit to Chad. He is also to meet the minister on Friday": it is not over yet.
  const isStaying = visit.status === 'ongoing' && event.status === 'announced' && visit.date.end === null
  const last = days === null ? '' : isNext ? shift(days.last, 2) : isStaying ? shift(days.last, 3) : days.last
  const isSameDay = own === null || days === null || (own.first >= days.first && own.last <= last)
  const isSamePlace = event.place === null || event.place.country === visit.place?.country
  return isSameDay && isSamePlace
}
