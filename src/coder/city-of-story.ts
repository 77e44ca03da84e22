import { canAgree } from './can-agree.ts'
import type { CodedPlace, EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import { isArrest } from './is-arrest.ts'

/** What people do to each other in the streets of one city; laws, rulings and arrests are told of the country as often. */
export const inStreets: ReadonlySet<EventType> = new Set(['protest', 'clash', 'attack'])

/** What a state's own bodies and people do, of which a lead tells from the city where they sit. */
const inLeads: ReadonlySet<EventType> = new Set(['legal', 'appointment', 'announcement', 'other'])

/** The first sentences, a heading and a dateline among them. */
const lastOfLead = 2

/**
 * The city of an act in the streets of which the state alone is known: the one in that state where the nearest other such act is told
 * to have been, else the one where the report was written; null where neither is known. "Thousands marched in Dili. Police drove
 * protesters away." What a lead tells of a state's own bodies was done in the city of that state where it was written.
 */
export function cityOfStory(
  event: FoundEvent,
  state: CodedPlace,
  events: readonly FoundEvent[],
  written: CodedPlace | null,
  stateOf: (actor: string) => string | null,
): CodedPlace | null {
  const isCity = (place: CodedPlace | null) =>
    place !== null &&
    // A town that no pack knows is in the country of the story.
    (place.country ?? state.country) === state.country &&
    place.name !== state.name &&
    place.name !== 'border' &&
    !isStreet(place)
  // "Police have arrested 20 people at protests on Monday": on a day that is told.
  const isSeizure = isArrest(event) && (!event.isPerfect || event.date.precision === 'day')
  // "KATHMANDU, May 10 — The Supreme Court quashed the order"
  const isOfLead =
    inLeads.has(event.type) && event.sentence <= lastOfLead && !event.isBefore && event.status === 'happened'
  if (isOfLead && isCity(written)) return written
  if ((!inStreets.has(event.type) && !isSeizure) || event.isBefore) return null
  const apart = (other: FoundEvent) => Math.abs(other.sentence - event.sentence)
  const [nearest] = events
    // "shot down a helicopter in 2005": what was done at another time was anywhere.
    .filter(
      one =>
        inStreets.has(one.type) &&
        !one.isBefore &&
        !one.isPlaceState &&
        isCity(one.place) &&
        (canAgree(event, one) || event.date.precision === 'day'),
    )
    .toSorted((a, b) => apart(a) - apart(b))
  // "Police dispersed the crowd and detained 20 people": not who is arrested on another day.
  if (isSeizure)
    return nearest !== undefined && apart(nearest) <= 2 && canAgree(event, nearest) ? nearest.place : null
  // "Azerbaijan launched an offensive": another state's army is in no street of the city where one writes.
  const isInvasion =
    event.type === 'attack' &&
    event.participants.some(({ actor, role }) => {
      const own = role === 'actor' ? stateOf(actor) : null
      return own !== null && own !== state.country
    })
  return nearest?.place ?? (isCity(written) && !isInvasion ? written : null)
}

/** "on Rustaveli Avenue", "the Khorenatsi Street section": where in a city, of which it says nothing. */
export function isStreet({ name, country }: CodedPlace): boolean {
  return country === null && /\b(street|avenue|boulevard|square|highway)$/i.test(name)
}

/** The city that a street of the story is in: the one that the nearest act is told to have been in, or where the report was written. */
export function cityOfStreet(
  event: FoundEvent,
  events: readonly FoundEvent[],
  written: CodedPlace | null,
  home: CodedPlace | null,
): CodedPlace | null {
  const isCity = ({ name, country }: CodedPlace) =>
    country !== null && country === home?.country && name !== home.name
  const apart = (other: FoundEvent) => Math.abs(other.sentence - event.sentence)
  const [nearest] = events
    .filter(one => one.place !== null && !one.isPlaceState && isCity(one.place))
    .toSorted((a, b) => apart(a) - apart(b))
  return nearest?.place ?? (written !== null && isCity(written) ? written : null)
}
