import type { FoundEvent } from './found-event.ts'

/** What one does while visiting: it has the visit's place and day where the report gives it none of its own. */
const partsOfVisits = new Set(['meeting', 'ceremony', 'negotiation', 'agreement'])

const ofVisit = { rule: 'That of the visit which it belongs to.', span: null }

/**
 * Events with the place and day of the visit that they belong to: the last one told of before, by somebody who
 * takes part in both, and of the same status.
 */
export function completeFromVisits(events: readonly FoundEvent[]): FoundEvent[] {
  const visits = events.filter(event => event.type === 'visit')
  return events.map((event, at) => {
    if (!partsOfVisits.has(event.type) || (event.place !== null && event.isDated)) return event
    const visit = visits.findLast(
      one =>
        events.indexOf(one) < at &&
        one.status === event.status &&
        event.sentence - one.sentence <= 4 &&
        sharesActor(one, event),
    )
    if (visit === undefined || !canBeThere(event, visit)) return event
    return {
      ...event,
      place: event.place ?? visit.place,
      date: event.date.start === null ? visit.date : event.date,
      reasons: {
        ...event.reasons,
        ...(event.place === null ? { place: ofVisit } : {}),
        ...(event.date.start === null ? { date: ofVisit } : {}),
      },
    }
  })
}

function sharesActor(visit: FoundEvent, event: FoundEvent): boolean {
  return visit.participants.some(
    one => one.role === 'actor' && event.participants.some(other => other.actor === one.actor),
  )
}

/** A day or place of its own must be the visit's. */
function canBeThere(event: FoundEvent, visit: FoundEvent): boolean {
  const isSameDay =
    event.date.start === null || visit.date.start === null || event.date.start === visit.date.start
  const isSamePlace =
    event.place === null || visit.place === null || event.place.country === visit.place.country
  return isSameDay && isSamePlace
}
