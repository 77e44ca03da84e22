import { daysCovered, type PartialDate } from '../basics/partial-date.ts'
import type { FoundEvent } from './found-event.ts'

/** Nothing known of when and where two acts were keeps them from being told of one occasion. */
export function canAgree(a: FoundEvent, b: FoundEvent): boolean {
  return (
    datesAgree(a.date, b.date) &&
    (a.place === null || b.place === null || a.place.country === b.place.country)
  )
}

/** Two dates have a day in common, or one is unknown. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [daysCovered(a), daysCovered(b)]
  return first === null || second === null || (first.first <= second.last && second.first <= first.last)
}
