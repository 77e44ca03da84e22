import type { Account } from './account.ts'

/** Whether two accounts' places agree; null where one gives none. A town lies in its country. */
export function comparePlaces(a: Account, b: Account): 'same' | 'inside' | 'other' | null {
  if (a.place === null || b.place === null) return null
  if (a.place.name === b.place.name) return 'same'
  if (a.place.country === null || b.place.country === null) return 'other'
  if (a.place.country !== b.place.country) return 'other'
  return a.place.isCountry || b.place.isCountry ? 'inside' : 'other'
}
