import type { PartialDate } from '../basics/partial-date.ts'
import type { EventStatus } from './coding.ts'
import { shift } from './count-days.ts'
import { looksAhead } from './decide-status.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'

/** A journey's own time, which a list of stops ends with, where nothing nearer is told. */
export function datedOr(date: PartialDate, journey: PartialDate | null): PartialDate {
  return date.start === null && journey !== null ? journey : date
}

/** "to Rome on Monday and to Moscow on Tuesday": the time right after a stop of several, before the next one. */
export function dateOfStop(
  { words }: Sentence,
  [stop, next]: readonly [ResolvedMention | null, ResolvedMention | null],
  times: readonly TimeExpression[],
  status: EventStatus,
): PartialDate | null {
  const isBehind = ({ from }: TimeExpression, { to }: ResolvedMention) =>
    from >= to && from - to <= 2 && words.slice(to, from).every(word => word.upos !== 'VERB')
  const time = times.find(one => stop !== null && isBehind(one, stop))
  if (time === undefined || (next !== null && time.from > next.from)) return null
  // "in Yerevan on Thursday and in Baku the following day"
  if (time.daysFromEvent !== null) {
    const before = times.findLast(one => one.to <= time.from && one.daysFromEvent === null)
    const date = looksAhead(status) ? before?.future : before?.past
    const isDay = date?.start != null && date.precision === 'day'
    return isDay ? { ...date, start: shift(date.end ?? date.start!, time.daysFromEvent), end: null } : null
  }
  return looksAhead(status) ? time.future : time.past
}
