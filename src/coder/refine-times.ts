import type { PartialDate } from '../basics/partial-date.ts'
import { spanOf } from '../basics/span.ts'
import { isoOf, weekOf } from './count-days.ts'
import { smallNumbers } from './data/time-words.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'

/**
 * The times of a text, in its order, with what earlier ones tell of them: "On 11 February 2023 … on 6 February" are of one
 * year; "on 1 July of that year", "later that month", "earlier that week", "two months later" are counted from the last time told of.
 */
export function refineTimes(
  text: string,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): TimeExpression[] {
  const refined: TimeExpression[] = []
  const bySentence = Map.groupBy(times, time => time.sentence)
  for (const sentence of sentences) {
    const own = (bySentence.get(sentence.index) ?? []).map(time => time)
    const counted = countedIn(text, sentence, own)
    for (const time of [...own, ...counted].sort((a, b) => a.from - b.from)) {
      const told = refined.findLast(one => one.past.start !== null)?.past
      const last = told?.start ?? null
      const there = refined.slice(-4).filter(one => one.sentence === sentence.index)
      const one = ofThatYear(text, sentence, time, last) ?? ofSameSentence(time, there) ?? time
      refined.push('count' in one ? resolveCount(one as Counted, last, told?.precision === 'day') : one)
    }
  }
  return refined
}

/** "on 1 July of that year": the year of the last time told of. */
function ofThatYear(
  text: string,
  { words, start }: Sentence,
  time: TimeExpression,
  last: string | null,
): TimeExpression | null {
  if (last !== null && !hasYear(time) && isOfCalendar(time) && words[time.from - 1]?.lower === 'that')
    return inYear(time, last.slice(0, 4))
  const behind = words.slice(time.to, time.to + 4).map(word => word.lower)
  const phrase = /^(?:of )?(that|the same|the following|the next|the previous) year/.exec(behind.join(' '))
  if (phrase === null || last === null || hasYear(time) || start < 0) return null
  const to = time.to + phrase[0].split(' ').length
  const span = spanOf(text, time.span.start, words[to - 1]!.end)
  const moved = /following|next/.test(phrase[1]!) ? 1 : phrase[1] === 'the previous' ? -1 : 0
  return { ...inYear(time, String(Number(last.slice(0, 4)) + moved)), to, span }
}

/** A day or month without a year, after one with a year in the same sentence, is of that year. */
function ofSameSentence(time: TimeExpression, before: readonly TimeExpression[]): TimeExpression | null {
  if (hasYear(time) || !isOfCalendar(time)) return null
  const dated = before.findLast(one => hasYear(one) && isOfCalendar(one) && one.past.start !== null)
  return dated === undefined ? null : inYear(time, dated.past.start!.slice(0, 4))
}

function hasYear({ span }: TimeExpression): boolean {
  return /\b(?:19|20)\d\d\b/.test(span.text)
}

/** Names a month: weekdays and "last week" know their year. */
function isOfCalendar({ span }: TimeExpression): boolean {
  return /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(span.text)
}

function inYear(time: TimeExpression, year: string): TimeExpression {
  const move = (date: PartialDate): PartialDate => ({
    ...date,
    start: date.start === null ? null : year + date.start.slice(4),
    end: date.end === null ? null : year + date.end.slice(4),
  })
  const date = move(time.past)
  return { ...time, past: date, future: date }
}

/** "that month", "that year", "two months later": months or years from the last time told of. */
interface Counted extends TimeExpression {
  readonly count: number
  readonly unit: 'week' | 'month' | 'year'
}

function countedIn(text: string, { words, index }: Sentence, own: readonly TimeExpression[]): Counted[] {
  return words.flatMap((word, at): Counted[] => {
    const unit = /^(week|month|year)s?$/.exec(word.lower)?.[1] as Counted['unit'] | undefined
    const before = words[at - 1]?.lower ?? ''
    if (unit === undefined || own.some(time => time.from <= at && at < time.to)) return []
    const number = smallNumbers[before] ?? (/^\d{1,2}$/.test(before) ? Number(before) : null)
    const behind = words[at + 1]?.lower ?? ''
    const side = behind === 'later' ? 1 : behind === 'earlier' ? -1 : 0
    // "two weeks later" is counted in days.
    if (unit === 'week' && number !== null) return []
    const isThat = /^(that|same)$/.test(before) && words[at - 2]?.lower !== 'of'
    const step = isThat ? 0 : stepTo(words, at)
    if (step === null && (number === null || side === 0)) return []
    const to = step === null ? at + 2 : at + 1
    const span = spanOf(text, words[at - 1]!.start, words[to - 1]!.end)
    const open: PartialDate = { start: null, end: null, precision: 'unknown' }
    const count = step ?? number! * side
    return [
      {
        ...{ sentence: index, from: at - 1, to, span, past: open, future: open, daysFromEvent: null },
        count,
        unit,
      },
    ]
  })
}

/** "the following month", "the previous year", but not "over the following year": one on or one back; else null. */
function stepTo(words: Sentence['words'], at: number): 1 | -1 | null {
  const [over, article, which] = [at - 3, at - 2, at - 1].map(index => words[index]?.lower ?? '')
  if (article !== 'the' || /^(over|for|within|throughout|during|of|than)$/.test(over!)) return null
  if (/^(following|next|subsequent|ensuing)$/.test(which!)) return 1
  return /^(previous|preceding)$/.test(which!) ? -1 : null
}

function resolveCount(
  { count, unit, ...time }: Counted,
  last: string | null,
  isDay: boolean,
): TimeExpression {
  if (last === null || (unit === 'week' && !isDay)) return time
  if (unit === 'week') {
    const week = weekOf(last, count)
    return { ...time, past: week, future: week }
  }
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))]
  const start =
    unit === 'year'
      ? `${year + count}-01-01`
      : isoOf(year + Math.floor((month - 1 + count) / 12), ((((month - 1 + count) % 12) + 12) % 12) + 1, 1)
  const date: PartialDate = { start, end: null, precision: unit }
  return { ...time, past: date, future: date }
}
