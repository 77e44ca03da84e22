import type { PartialDate } from '../basics/partial-date.ts'
import type { Span } from '../basics/span.ts'

/** A time as a text gives it: the words, where they stand, and the days they mean in past and future tense. */
export interface TimeExpression {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly span: Span
  /** Read after a verb in the past. */
  readonly past: PartialDate
  /** Read after a verb that looks ahead; differs for weekdays, months and days without a year. */
  readonly future: PartialDate
  /** "a day prior to the meeting": counted from another event's day. */
  readonly daysFromEvent: number | null
}

/** A time at a word: up to where it reaches, and what it means. */
export type FoundTime = Omit<TimeExpression, 'sentence' | 'from' | 'span'>

/** A time that means the same in past and future tense. */
export function fixedTime(to: number, date: PartialDate): FoundTime {
  return { to, past: date, future: date, daysFromEvent: null }
}
