import type { FoundEvent } from './found-event.ts'

/** An occasion was told of at most so many sentences before. */
const furthest = 4

/** What people call an act when they tell what was done at it. */
const occasions: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(visit|trip|stay)\b/, /^visit$/],
  [/\b(call|phone|telephone)\b/, /^call$/],
  [
    /\b(meeting|talks|session|summit|consultations|negotiations|conference|forum)\b/,
    /^(meeting|negotiation)$/,
  ],
  [/\b(signing)\b/, /^agreement$/],
  [/\b(ceremony|parade|inauguration)\b/, /^(ceremony|appointment)$/],
]

/**
 * The act that "Following the meeting," or "During the visit" points back to: the last one of that kind with a date, and not the treaty
 * of years ago that was told of in between; null where there is none.
 */
export function occasionBefore(
  opening: string,
  sentence: number,
  before: readonly FoundEvent[],
): FoundEvent | null {
  const kind = occasions.find(([words]) => words.test(opening))?.[1]
  if (kind === undefined) return null
  const found = before.findLast(
    event => kind.test(event.type) && sentence - event.sentence <= furthest && event.date.precision === 'day',
  )
  return found ?? null
}
