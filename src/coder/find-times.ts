import type { PartialDate } from '../basics/partial-date.ts'
import { spanOf } from '../basics/span.ts'
import { monthOf, open, shift, weekOf } from './count-days.ts'
import { months, smallNumbers, weekdays } from './data/time-words.ts'
import { calendarDateAt, namedDays } from './find-calendar-dates.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Sentence, Word } from './read-sentences.ts'
import { refineTimes } from './refine-times.ts'
import { type FoundTime, fixedTime, type TimeExpression } from './time-expression.ts'

/** Every time in the sentences. Without `published`, what is relative to it stays open. */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  published: string | null,
): TimeExpression[] {
  const found = sentences.flatMap(sentence => timesIn(text, sentence, published))
  return refineTimes(text, sentences, found)
}

function timesIn(text: string, sentence: Sentence, published: string | null): TimeExpression[] {
  const found: TimeExpression[] = []
  for (let at = 0; at < sentence.words.length; ) {
    const time = timeAt(sentence.words, at, published)
    if (time === null) at++
    else {
      const span = spanOf(text, sentence.words[at]!.start, sentence.words[time.to - 1]!.end)
      found.push({ ...time, sentence: sentence.index, from: at, span })
      at = time.to
    }
  }
  return found
}

function timeAt(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const { lower } = words[at]!
  if (!beginnings.has(lower) && !/^\d/.test(lower)) return null
  return (
    calendarDateAt(words, at, published) ??
    fromEvent(words, at) ??
    weekend(words, at, published) ??
    longAgo(words, at, published) ??
    relative(words, at, published) ??
    weekday(words, at, published)
  )
}

/** "today", "a day earlier", "last week", "three days ago", "next month", "later this month", "a day prior to". */
function relative(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const lower = (offset: number) => words[at + offset]?.lower ?? ''
  const on = (days: number) =>
    published === null ? open : { start: shift(published, days), end: null, precision: 'day' as const }
  if (lower(0) === 'today' || lower(0) === 'tonight') return fixedTime(at + 1, on(0))
  if (lower(0) === 'yesterday') return fixedTime(at + 1, on(-1))
  if (lower(0) === 'tomorrow') return fixedTime(at + 1, on(1))
  const count = smallNumbers[lower(0)] ?? (/^\d{1,2}$/.test(lower(0)) ? Number(lower(0)) : undefined)
  if ((count !== undefined || lower(0) === 'the') && /^(day|days)$/.test(lower(1))) {
    const days = count ?? 1
    if (lower(2) === 'ago') return fixedTime(at + 3, on(-days))
    if (/^(earlier|before|prior)$/.test(lower(2))) return { ...fixedTime(at + 3, open), daysFromEvent: -days }
    if (/^(later|after)$/.test(lower(2))) return { ...fixedTime(at + 3, open), daysFromEvent: days }
  }
  if (count !== undefined && /^weeks?$/.test(lower(1)) && lower(2) === 'ago')
    return fixedTime(at + 3, weekOf(published, -count))
  if (lower(0) === 'end' && lower(1) === 'of' && published !== null) {
    const unit = /^(the|this)$/.test(lower(2)) ? lower(3) : ''
    if (unit === 'year')
      return fixedTime(at + 4, { start: `${published.slice(0, 4)}-01-01`, end: null, precision: 'year' })
    if (unit === 'month') return fixedTime(at + 4, monthOf(published, 0))
  }
  const side =
    lower(0) === 'last' || lower(0) === 'previous'
      ? -1
      : lower(0) === 'next' || lower(0) === 'coming'
        ? 1
        : lower(0) === 'this'
          ? 0
          : null
  if (side === null) return null
  if (lower(1) === 'week') {
    const week = weekOf(published, side)
    // What is over by the day of publication ends with it; what is ahead may come on any day of the week.
    const past =
      side === 0 && published !== null ? { ...week, end: published === week.start ? null : published } : week
    return { to: at + 2, past, future: week, daysFromEvent: null }
  }
  if (lower(1) === 'month') return fixedTime(at + 2, monthOf(published, side))
  if (lower(1) === 'year')
    return fixedTime(
      at + 2,
      published === null
        ? open
        : { start: `${Number(published.slice(0, 4)) + side}-01-01`, end: null, precision: 'year' },
    )
  return null
}

/** "that day", "the next day", "the day before", "a week later": counted from the event told of before. */
function fromEvent(words: readonly Word[], at: number): FoundTime | null {
  const found = phraseAt(eventDays, words, at) ?? hoursLater(words, at)
  return found === null ? null : { ...fixedTime(found.to, open), daysFromEvent: found.value }
}

/** "an hour later", "24 hours later", "minutes later": the same day, or so many days on. */
function hoursLater(words: readonly Word[], at: number): { to: number; value: number } | null {
  const unit = /^(hour|minute)s?$/.exec(words[at]?.lower ?? '')?.[1]
  const side = words[at + 1]?.lower ?? ''
  if (unit === undefined || !/^(later|earlier)$/.test(side)) return null
  const count = unit === 'hour' ? Number(/^\d+$/.exec(words[at - 1]?.lower ?? '')?.[0] ?? 0) : 0
  const days = Math.floor(count / 24)
  return { to: at + 2, value: side === 'later' ? days : -days }
}

const eventDays = phraseTable<number>([
  ['that day', 0],
  ['that evening', 0],
  ['the same day', 0],
  ['the same evening', 0],
  ['same day', 0],
  ['that night', 0],
  ['that morning', 0],
  ['that afternoon', 0],
  ['in the morning', 0],
  ['in the afternoon', 0],
  ['in the evening', 0],
  ['hours earlier', 0],
  ['hours later', 0],
  ['later in the day', 0],
  ['earlier in the day', 0],
  ['the next day', 1],
  ['the following day', 1],
  ['the day after', 1],
  ['the previous day', -1],
  ['the day before', -1],
  ['the day prior', -1],
  ['shortly afterwards', 0],
  ['shortly after that', 0],
  ['on the spot', 0],
  ['a week later', 7],
  ['a week earlier', -7],
  ['one week later', 7],
  ['two weeks later', 14],
])

/** Most words begin no time, and are not looked at twice; numbers in figures may. */
const beginnings: ReadonlySet<string> = new Set([
  ...[months, weekdays, smallNumbers].flatMap(words => Object.keys(words)),
  ...[...eventDays.keys(), ...namedDays.keys()],
  ...'weekend today tonight yesterday tomorrow the end last previous next coming this'.split(' '),
])

/** "over the weekend", "at the weekend": Saturday and Sunday, the last or the next ones. */
function weekend(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  if (words[at]?.lower !== 'weekend' || !/^(the|last|this|next)$/.test(words[at - 1]?.lower ?? ''))
    return null
  if (published === null) return fixedTime(at + 1, open)
  const weekdayNow = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7
  const saturday = (weeks: number): PartialDate => {
    const start = shift(published, 5 - weekdayNow + 7 * weeks)
    return { start, end: shift(start, 1), precision: 'day' }
  }
  // On a Sunday "the weekend" is the one that ends.
  return { to: at + 1, past: saturday(weekdayNow >= 5 ? 0 : -1), future: saturday(0), daysFromEvent: null }
}

/** "two months ago", "three years earlier": to the month or the year. */
function longAgo(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const count =
    smallNumbers[words[at]?.lower ?? ''] ??
    Number(/^\d{1,2}$/.exec(words[at]?.lower ?? '')?.[0] ?? Number.NaN)
  const unit = words[at + 1]?.lower ?? ''
  if (Number.isNaN(count) || words[at + 2]?.lower !== 'ago') return null
  if (/^months?$/.test(unit)) return fixedTime(at + 3, monthOf(published, -count))
  if (!/^years?$/.test(unit)) return null
  const year = published === null ? null : Number(published.slice(0, 4)) - count
  return fixedTime(at + 3, year === null ? open : { start: `${year}-01-01`, end: null, precision: 'year' })
}

/** "on Tuesday": the nearest such day before or after publication; "last Tuesday", "next Tuesday". */
function weekday(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const day = weekdays[words[at]?.lower ?? '']
  if (day === undefined || !words[at]!.isCapital) return null
  if (published === null) return fixedTime(at + 1, open)
  const today = ((new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
  const back = (today - day + 7) % 7
  const isNext = words[at - 1]?.lower === 'next'
  const isLast = words[at - 1]?.lower === 'last'
  const make = (days: number): PartialDate => ({ start: shift(published, days), end: null, precision: 'day' })
  const past = make(isNext ? 7 - back : isLast && back === 0 ? -7 : -back)
  const future = isLast ? past : make(back === 0 ? (isNext ? 7 : 0) : 7 - back)
  return { to: at + 1, past, future, daysFromEvent: null }
}
