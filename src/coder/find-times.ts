import type { PartialDate } from '../basics/partial-date.ts'
import { spanOf } from '../basics/span.ts'
import { isoOf, monthOf, open, shift, weekOf } from './count-days.ts'
import { months, smallNumbers, weekdays } from './data/time-words.ts'
import { calendarDateAt, namedDays } from './find-calendar-dates.ts'
import { eventDayAt, eventDayBeginnings } from './find-event-days.ts'
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
    dayBesideToday(words, at, published) ??
    eventDayAt(words, at) ??
    weekend(words, at, published) ??
    longAgo(words, at, published) ??
    relative(words, at, published) ??
    weekday(words, at, published)
  )
}

/** "this morning", "last night", "the day before yesterday": days that are counted from the one of publication. */
function dayBesideToday(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const found = phraseAt(daysBesideToday, words, at)
  if (found === null) return null
  return fixedTime(
    found.to,
    published === null ? open : { start: shift(published, found.value), end: null, precision: 'day' },
  )
}

const daysBesideToday = phraseTable<number>([
  ...'morning forenoon noon afternoon evening'.split(' ').map(part => [`this ${part}`, 0] as const),
  ['last night', -1],
  ['last evening', -1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
])

/** "today", "last week", "three days ago", "next month", "later this month". */
function relative(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const lower = (offset: number) => words[at + offset]?.lower ?? ''
  const on = (days: number) =>
    published === null ? open : { start: shift(published, days), end: null, precision: 'day' as const }
  if (lower(0) === 'today' || lower(0) === 'tonight') return fixedTime(at + 1, on(0))
  if (lower(0) === 'yesterday') return fixedTime(at + 1, on(-1))
  if (lower(0) === 'tomorrow') return fixedTime(at + 1, on(1))
  const count = smallNumbers[lower(0)] ?? (/^\d{1,2}$/.test(lower(0)) ? Number(lower(0)) : undefined)
  if (count !== undefined && /^days?$/.test(lower(1)) && lower(2) === 'ago')
    return fixedTime(at + 3, on(-count))
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

/** Most words begin no time, and are not looked at twice; numbers in figures may. */
const beginnings: ReadonlySet<string> = new Set([
  ...[months, weekdays, smallNumbers].flatMap(words => Object.keys(words)),
  ...Object.keys(months).flatMap(month => ['mid', 'early', 'late'].map(part => `${part}-${month}`)),
  ...[...eventDayBeginnings, ...namedDays.keys()],
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
  if (words[at + 3]?.lower === 'today') {
    const day = published === null ? null : dayBefore(published, count, unit)
    if (published === null || day !== null)
      return fixedTime(at + 4, day === null ? open : { start: day, end: null, precision: 'day' })
  }
  if (/^months?$/.test(unit)) return fixedTime(at + 3, monthOf(published, -count))
  if (!/^years?$/.test(unit)) return null
  const year = published === null ? null : Number(published.slice(0, 4)) - count
  return fixedTime(at + 3, year === null ? open : { start: `${year}-01-01`, end: null, precision: 'year' })
}

/** "two years ago today", "a week ago today": that very day; null where the calendar has none. */
function dayBefore(published: string, count: number, unit: string): string | null {
  if (/^days?$/.test(unit)) return shift(published, -count)
  if (/^weeks?$/.test(unit)) return shift(published, -7 * count)
  const [year, month, day] = published.split('-').map(Number) as [number, number, number]
  const months = 12 * year + month - 1 - (/^years?$/.test(unit) ? 12 * count : count)
  return /^(months?|years?)$/.test(unit) ? isoOf(Math.floor(months / 12), (months % 12) + 1, day) : null
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
