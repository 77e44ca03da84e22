import { editDistance } from './edit-distance.ts'

/** How two words of names stand to each other, by their sound keys. */
export interface WordLikeness {
  /** 1 for one sound; less for initials, slips and common beginnings. */
  readonly score: number
  readonly how: 'sound' | 'initial' | 'slip' | 'second' | 'two slips' | 'gender' | 'other'
}

/** Compares two sound keys. Short words have no room for a slip: "Ali" is not "Eli". */
export function wordLikeness(a: string, b: string): WordLikeness {
  if (a === b) return { score: 1, how: 'sound' }
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0] ? { score: 0.9, how: 'initial' } : { score: 0, how: 'other' }
  if (masculine(a) === masculine(b)) return { score: 0.55, how: 'gender' }
  const length = Math.min(a.length, b.length)
  const distance = editDistance(a, b, 2)
  // A name that begins otherwise is hardly a slip.
  const isSlip = distance === 1 && length >= 4 && (a[0] === b[0] || length >= 6)
  if (isSlip) return { score: length >= 6 ? 0.9 : 0.8, how: 'slip' }
  if (distance === 2 && length >= 8 && a[0] === b[0]) return { score: 0.75, how: 'two slips' }
  return { score: distance <= 2 ? 0.4 - 0.1 * distance : 0, how: 'other' }
}

/** A Slavic or Azerbaijani surname as a man bears it: "Ivanova" → "Ivanov", "Volskaya" → "Volski", "Petrovna" → "Petrovich". */
function masculine(key: string): string {
  return key
    .replace(/([eo]v|in)a$/, '$1')
    .replace(/skaia$/, 'ski')
    .replace(/ska$/, 'ski')
}
