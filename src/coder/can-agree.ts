import { daysCovered } from '../basics/partial-date.ts'
import type { FoundEvent } from './found-event.ts'

/** Nothing known of when and where two acts were keeps them from being told of one occasion. */
export function canAgree(a: FoundEvent, b: FoundEvent): boolean {
  const [first, second] = [daysCovered(a.date), daysCovered(b.date)]
  const isSameDay =
    first === null || second === null || (first.first <= second.last && second.first <= first.last)
  return isSameDay && (a.place === null || b.place === null || a.place.country === b.place.country)
}
