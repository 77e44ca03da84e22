import type { PartialDate } from '../basics/partial-date.ts'
import { type Span, spanOf } from '../basics/span.ts'
import { months, smallNumbers, weekdays } from './data/time-words.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Sentence, Word } from './read-sentences.ts'

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

type Found = Omit<TimeExpression, 'sentence' | 'from' | 'span'>

/** Every time in the sentences. Without `published`, what is relative to it stays open. */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  published: string | null,
): TimeExpression[] {
  return sentences.flatMap(sentence => {
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
  })
}

const open: PartialDate = { start: null, end: null, precision: 'unknown' }

function timeAt(words: readonly Word[], at: number, published: string | null): Found | null {
  return (
    dayAndMonth(words, at, published) ??
    monthAndDay(words, at, published) ??
    monthAlone(words, at, published) ??
    isoDay(words, at) ??
    yearAlone(words, at) ??
    holiday(words, at, published) ??
    fromEvent(words, at) ??
    weekend(words, at, published) ??
    longAgo(words, at, published) ??
    relative(words, at, published) ??
    weekday(words, at, published)
  )
}

/** "26 August", "26 August 2020", "19-20 September", "26th of August". */
function dayAndMonth(words: readonly Word[], at: number, published: string | null): Found | null {
  const first = dayNumber(words[at])
  if (first === null) return null
  let next = at + 1
  let last: number | null = null
  if (/^[-–—]$|^to$|^and$/.test(words[next]?.lower ?? '')) {
    last = dayNumber(words[next + 1])
    if (last !== null) next += 2
  }
  if (words[next]?.lower === 'of') next++
  const month = months[words[next]?.lower ?? '']
  if (month === undefined || !words[next]!.isCapital) return null
  return dated(words, next + 1, [first, last], month, published)
}

/** "August 26", "Aug. 26, 2020", "June 6-13". */
function monthAndDay(words: readonly Word[], at: number, published: string | null): Found | null {
  const month = months[words[at]?.lower ?? '']
  if (month === undefined || !words[at]!.isCapital) return null
  const joined = /^(\d{1,2})[-–](\d{1,2})$/.exec(words[at + 1]?.text ?? '')
  const first = joined === null ? dayNumber(words[at + 1]) : Number(joined[1])
  if (first === null) return null
  let next = at + 2
  let last: number | null = joined === null ? null : Number(joined[2])
  if (/^[-–—]$|^to$/.test(words[next]?.lower ?? '')) {
    const end = dayNumber(words[next + 1])
    if (end !== null) [last, next] = [end, next + 2]
  }
  return dated(words, next, [first, last], month, published)
}

function dated(
  words: readonly Word[],
  at: number,
  [first, last]: readonly [number, number | null],
  month: number,
  published: string | null,
): Found | null {
  const { year, to } = yearAfter(words, at)
  const make = (inYear: number | null): PartialDate => {
    if (inYear === null) return open
    const start = isoOf(inYear, month, first)
    const end = last === null || last <= first ? null : isoOf(inYear, month, last)
    return start === null ? open : { start, end, precision: 'day' }
  }
  const past = make(year ?? nearYear(month, first, published, 'past'))
  const future = make(year ?? nearYear(month, first, published, 'future'))
  return { to, past, future, daysFromEvent: null }
}

/** "July 2020", "in July", "last month" is relative. A month without a year is the nearest one. */
function monthAlone(words: readonly Word[], at: number, published: string | null): Found | null {
  const month = months[words[at]?.lower ?? '']
  if (month === undefined || !words[at]!.isCapital) return null
  const { year, to } = yearAfter(words, at + 1)
  const isIn =
    /^(in|since|until|by|last|early|late|mid|of|this|next|for|from|to|before|after|during|through)$/.test(
      words[at - 1]?.lower ?? '',
    ) || words[at - 1]?.text === '-'
  if (year === null && !isIn) return null
  const make = (inYear: number | null): PartialDate =>
    inYear === null ? open : { start: isoOf(inYear, month, 1), end: null, precision: 'month' }
  return {
    to,
    past: make(year ?? nearYear(month, 1, published, 'past')),
    future: make(year ?? nearYear(month, 28, published, 'future')),
    daysFromEvent: null,
  }
}

function isoDay(words: readonly Word[], at: number): Found | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words[at]?.text ?? '')
  const start = match === null ? null : isoOf(Number(match[1]), Number(match[2]), Number(match[3]))
  return start === null ? null : same(at + 1, { start, end: null, precision: 'day' })
}

function yearAlone(words: readonly Word[], at: number): Found | null {
  if (
    !/^(19|20)\d{2}$/.test(words[at]?.text ?? '') ||
    !/^(in|since|of|by|during)$/.test(words[at - 1]?.lower ?? '')
  )
    return null
  return same(at + 1, { start: `${words[at]!.text}-01-01`, end: null, precision: 'year' })
}

/** "today", "a day earlier", "last week", "three days ago", "next month", "later this month", "a day prior to". */
function relative(words: readonly Word[], at: number, published: string | null): Found | null {
  const lower = (offset: number) => words[at + offset]?.lower ?? ''
  const on = (days: number) =>
    published === null ? open : { start: shift(published, days), end: null, precision: 'day' as const }
  if (lower(0) === 'today' || lower(0) === 'tonight') return same(at + 1, on(0))
  if (lower(0) === 'yesterday') return same(at + 1, on(-1))
  if (lower(0) === 'tomorrow') return same(at + 1, on(1))
  const count = smallNumbers[lower(0)] ?? (/^\d{1,2}$/.test(lower(0)) ? Number(lower(0)) : undefined)
  if ((count !== undefined || lower(0) === 'the') && /^(day|days)$/.test(lower(1))) {
    const days = count ?? 1
    if (lower(2) === 'ago') return same(at + 3, on(-days))
    if (/^(earlier|before|prior)$/.test(lower(2))) return { ...same(at + 3, open), daysFromEvent: -days }
    if (/^(later|after)$/.test(lower(2))) return { ...same(at + 3, open), daysFromEvent: days }
  }
  if (count !== undefined && /^weeks?$/.test(lower(1)) && lower(2) === 'ago')
    return same(at + 3, weekOf(published, -count))
  if (lower(0) === 'end' && lower(1) === 'of' && published !== null) {
    const unit = /^(the|this)$/.test(lower(2)) ? lower(3) : ''
    if (unit === 'year')
      return same(at + 4, { start: `${published.slice(0, 4)}-01-01`, end: null, precision: 'year' })
    if (unit === 'month') return same(at + 4, monthOf(published, 0))
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
  if (lower(1) === 'month') return same(at + 2, monthOf(published, side))
  if (lower(1) === 'year')
    return same(
      at + 2,
      published === null
        ? open
        : { start: `${Number(published.slice(0, 4)) + side}-01-01`, end: null, precision: 'year' },
    )
  return null
}

/** "that day", "the next day", "the day before", "a week later": counted from the event told of before. */
function fromEvent(words: readonly Word[], at: number): Found | null {
  const found = phraseAt(eventDays, words, at)
  return found === null ? null : { ...same(found.to, open), daysFromEvent: found.value }
}

const eventDays = phraseTable<number>([
  ['that day', 0],
  ['that evening', 0],
  ['the same day', 0],
  ['the same evening', 0],
  ['same day', 0],
  ['the next day', 1],
  ['the following day', 1],
  ['the day after', 1],
  ['the previous day', -1],
  ['the day before', -1],
  ['a week later', 7],
  ['a week earlier', -7],
  ['one week later', 7],
  ['two weeks later', 14],
])

/** "over the weekend", "at the weekend": Saturday and Sunday, the last or the next ones. */
function weekend(words: readonly Word[], at: number, published: string | null): Found | null {
  if (words[at]?.lower !== 'weekend' || !/^(the|last|this|next)$/.test(words[at - 1]?.lower ?? ''))
    return null
  if (published === null) return same(at + 1, open)
  const weekdayNow = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7
  const saturday = (weeks: number): PartialDate => {
    const start = shift(published, 5 - weekdayNow + 7 * weeks)
    return { start, end: shift(start, 1), precision: 'day' }
  }
  // On a Sunday "the weekend" is the one that ends.
  return { to: at + 1, past: saturday(weekdayNow >= 5 ? 0 : -1), future: saturday(0), daysFromEvent: null }
}

/** "two months ago", "three years earlier": to the month or the year. */
function longAgo(words: readonly Word[], at: number, published: string | null): Found | null {
  const count =
    smallNumbers[words[at]?.lower ?? ''] ??
    Number(/^\d{1,2}$/.exec(words[at]?.lower ?? '')?.[0] ?? Number.NaN)
  const unit = words[at + 1]?.lower ?? ''
  if (Number.isNaN(count) || words[at + 2]?.lower !== 'ago') return null
  if (/^months?$/.test(unit)) return same(at + 3, monthOf(published, -count))
  if (!/^years?$/.test(unit)) return null
  const year = published === null ? null : Number(published.slice(0, 4)) - count
  return same(at + 3, year === null ? open : { start: `${year}-01-01`, end: null, precision: 'year' })
}

/** "New Year's Eve", "in the 1990s": days and years with a name. */
function holiday(words: readonly Word[], at: number, published: string | null): Found | null {
  const decade = /^(19|20)(\d)0s$/.exec(words[at]?.lower ?? '')
  if (decade !== null && words[at - 1]?.lower === 'the')
    return same(at + 1, { start: `${decade[1]}${decade[2]}0-01-01`, end: null, precision: 'year' })
  const named = phraseAt(namedDays, words, at)
  if (named === null) return null
  const [month, day] = named.value
  const make = (year: number | null): PartialDate =>
    year === null ? open : { start: isoOf(year, month, day), end: null, precision: 'day' }
  return {
    to: named.to,
    past: make(nearYear(month, day, published, 'past')),
    future: make(nearYear(month, day, published, 'future')),
    daysFromEvent: null,
  }
}

const namedDays = phraseTable<readonly [month: number, day: number]>([
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
])

/** "on Tuesday": the nearest such day before or after publication; "last Tuesday", "next Tuesday". */
function weekday(words: readonly Word[], at: number, published: string | null): Found | null {
  const day = weekdays[words[at]?.lower ?? '']
  if (day === undefined || !words[at]!.isCapital) return null
  if (published === null) return same(at + 1, open)
  const today = ((new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
  const back = (today - day + 7) % 7
  const isNext = words[at - 1]?.lower === 'next'
  const isLast = words[at - 1]?.lower === 'last'
  const make = (days: number): PartialDate => ({ start: shift(published, days), end: null, precision: 'day' })
  const past = make(isNext ? 7 - back : isLast && back === 0 ? -7 : -back)
  const future = isLast ? past : make(back === 0 ? (isNext ? 7 : 0) : 7 - back)
  return { to: at + 1, past, future, daysFromEvent: null }
}

function same(to: number, date: PartialDate): Found {
  return { to, past: date, future: date, daysFromEvent: null }
}

function dayNumber(word: Word | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.lower ?? '')
  const number = match === null ? 0 : Number(match[1])
  return number >= 1 && number <= 31 ? number : null
}

/** A year right here or after a comma. */
function yearAfter(words: readonly Word[], at: number): { year: number | null; to: number } {
  const next = words[at]?.lower === ',' ? at + 1 : at
  const isYear = /^(19|20)\d{2}$/.test(words[next]?.text ?? '')
  return isYear ? { year: Number(words[next]!.text), to: next + 1 } : { year: null, to: at }
}

/** The year of a day written without one: the last such day up to publication, or the next one from it. */
function nearYear(
  month: number,
  day: number,
  published: string | null,
  direction: 'past' | 'future',
): number | null {
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const there = isoOf(year, month, Math.min(day, 28)) ?? published
  if (direction === 'past')
    return there.slice(0, 7) > published.slice(0, 7) && there > shift(published, 45) ? year - 1 : year
  return there < shift(published, -180) ? year + 1 : year
}

function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

/** An ISO day moved by whole days. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Monday to Sunday of the week so many weeks away. */
function weekOf(published: string | null, weeks: number): PartialDate {
  if (published === null) return open
  const back = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = shift(published, -back + 7 * weeks)
  return { start: monday, end: shift(monday, 6), precision: 'day' }
}

function monthOf(published: string | null, months: number): PartialDate {
  if (published === null) return open
  const [year, month] = published.split('-').map(Number) as [number, number]
  return {
    start: new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10),
    end: null,
    precision: 'month',
  }
}
