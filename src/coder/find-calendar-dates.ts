import type { PartialDate } from '../basics/partial-date.ts'
import { isoOf, open, shift } from './count-days.ts'
import { months } from './data/time-words.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Word } from './read-sentences.ts'
import { type FoundTime, fixedTime } from './time-expression.ts'

/** A date of the calendar at a word: "26 August 2020", "August", "2020-08-26", "in 2020", "New Year's Eve"; null where none stands. */
export function calendarDateAt(
  words: readonly Word[],
  at: number,
  published: string | null,
): FoundTime | null {
  const day = dayAndMonth(words, at, published) ?? monthAndDay(words, at, published)
  if (day !== null) return acrossMonths(words, at, day, published)
  return (
    monthAlone(words, at, published) ??
    dayInFigures(words, at) ??
    yearAlone(words, at) ??
    holiday(words, at, published)
  )
}

/** "26 August", "26 August 2020", "19-20 September", "26th of August". */
function dayAndMonth(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  // "on 16/17 April"
  const joined = /^(\d{1,2})[-–/](\d{1,2})$/.exec(words[at]?.text ?? '')
  const first = joined === null ? dayNumber(words[at]) : Number(joined[1])
  if (first === null) return null
  let next = at + 1
  let last: number | null = joined === null ? null : Number(joined[2])
  if (joined === null && /^[-–—/]$|^to$|^and$/.test(words[next]?.lower ?? '')) {
    last = dayNumber(words[next + 1])
    if (last !== null) next += 2
  }
  if (words[next]?.lower === 'of') next++
  const month = months[words[next]?.lower ?? '']
  if (month === undefined || !words[next]!.isCapital) return null
  return dated(words, next + 1, [first, last], month, published)
}

/** "August 26", "Aug. 26, 2020", "June 6-13". */
function monthAndDay(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const month = months[words[at]?.lower ?? '']
  if (month === undefined || !words[at]!.isCapital) return null
  const joined = /^(\d{1,2})[-–/](\d{1,2})$/.exec(words[at + 1]?.text ?? '')
  const first = joined === null ? dayNumber(words[at + 1]) : Number(joined[1])
  if (first === null) return null
  if (isInName(words, at)) return null
  let next = at + 2
  let last: number | null = joined === null ? null : Number(joined[2])
  // "on May 2 and 3", and not "on May 2 and 3 ministers"
  const isJoined =
    words[next]?.lower === 'and' && /^(PUNCT|ADP|CCONJ|SCONJ)$/.test(words[next + 2]?.upos ?? '')
  if (/^[-–—]$|^to$/.test(words[next]?.lower ?? '') || isJoined) {
    const end = dayNumber(words[next + 1])
    if (end !== null) [last, next] = [end, next + 2]
  }
  return dated(words, next, [first, last], month, published)
}

/** "from February 28 to March 3", "30 July – 6 August 2019": to a day of another month; the day alone where none follows. */
function acrossMonths(
  words: readonly Word[],
  at: number,
  first: FoundTime,
  published: string | null,
): FoundTime {
  const joint = words[first.to]?.lower ?? ''
  const isJoined =
    /^([-–—]|to|through|until|till)$/.test(joint) || (joint === 'and' && words[at - 1]?.lower === 'between')
  const second = isJoined
    ? (dayAndMonth(words, first.to + 1, published) ?? monthAndDay(words, first.to + 1, published))
    : null
  if (second === null) return first
  return {
    ...first,
    to: second.to,
    past: spanning(first.past, second.past),
    future: spanning(first.future, second.future),
  }
}

/** The first day is in the year of the last, or in the one before: "from 28 December to 3 January 2024". */
function spanning(first: PartialDate, last: PartialDate): PartialDate {
  if (first.start === null || last.start === null) return first
  const end = last.end ?? last.start
  const year = Number(end.slice(0, 4))
  const inYear = `${year}${first.start.slice(4)}`
  return { ...first, start: inYear < end ? inYear : `${year - 1}${first.start.slice(4)}`, end }
}

/** "the March 23 Movement", "June 4 Square" */
function isInName(words: readonly Word[], at: number): boolean {
  return /^(Movement|Alliance|Front|Brigades?|Square|Street|Avenue)$/.test(words[at + 2]?.text ?? '')
}

function dated(
  words: readonly Word[],
  at: number,
  [first, last]: readonly [number, number | null],
  month: number,
  published: string | null,
): FoundTime | null {
  const { year, to } = yearAfter(words, at, published)
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
function monthAlone(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const lower = words[at]?.lower ?? ''
  const isMiddle = /^(mid|early|late)-/.test(lower)
  const month = months[lower.replace(/^(mid|early|late)-/, '')]
  if (month === undefined || !(words[at]!.isCapital || isMiddle) || isInName(words, at)) return null
  const { year, to } = yearAfter(words, at + 1, published)
  const isIn =
    isMiddle ||
    /^(in|since|until|by|last|that|early|late|mid|of|this|next|for|from|to|before|after|during|through)$/.test(
      words[at - 1]?.lower ?? '',
    ) ||
    words[at - 1]?.text === '-' ||
    isBeforeNoun(words, at) ||
    // "January's earthquake"
    (/^['’]s$/.test(words[at + 1]?.lower ?? '') &&
      (words[at + 2]?.upos === 'NOUN' || words[at + 3]?.upos === 'NOUN'))
  if (year === null && !isIn) return null
  const make = (inYear: number | null): PartialDate =>
    inYear === null ? open : { start: isoOf(inYear, month, 1), end: null, precision: 'month' }
  const near = nearYear(month, 1, published, 'past')
  // "last April" is over, however near the next one is.
  const isOver =
    words[at - 1]?.lower === 'last' &&
    near !== null &&
    (isoOf(near, month, 1) ?? '') > (published ?? '').slice(0, 8)
  return {
    to,
    past: make(year ?? (isOver ? near! - 1 : near)),
    future: make(year ?? nearYear(month, 28, published, 'future')),
    daysFromEvent: null,
  }
}

/** "2020-08-26", "26.08.2020". */
function dayInFigures(words: readonly Word[], at: number): FoundTime | null {
  const text = words[at]?.text ?? ''
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1)
  const [year, month, day] = iso ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)?.slice(1).reverse() ?? []
  const start = day === undefined ? null : isoOf(Number(year), Number(month), Number(day))
  return start === null ? null : fixedTime(at + 1, { start, end: null, precision: 'day' })
}

function yearAlone(words: readonly Word[], at: number): FoundTime | null {
  if (!/^(19|20)\d{2}$/.test(words[at]?.text ?? '')) return null
  const isTold = /^(in|since|of|by|during|until|early|late|mid|spring|summer|autumn|winter)$/.test(
    words[at - 1]?.lower ?? '',
  )
  // "the anniversary of the 1988 earthquake" is a day of this year.
  const isMarked = words.slice(Math.max(0, at - 4), at).some(word => word.lower === 'anniversary')
  const start = `${words[at]!.text}-01-01`
  // "the 1992-1997 civil war", "in 1914–1918", "between 1992 and 1997"
  const last = words[at + 2]?.text ?? ''
  const isJoined =
    /^[-–—]$|^to$/.test(words[at + 1]?.lower ?? '') ||
    (words[at + 1]?.lower === 'and' && words[at - 1]?.lower === 'between')
  const isOpened = /^(the|from|between|['’]s|its|their)$/.test(words[at - 1]?.lower ?? '')
  if (isJoined && (isTold || isOpened) && /^(19|20)\d{2}$/.test(last))
    return fixedTime(at + 3, { start, end: `${last}-12-31`, precision: 'year' })
  if (!isTold && (isMarked || !isBeforeNoun(words, at))) return null
  return fixedTime(at + 1, { start, end: null, precision: 'year' })
}

/** "a December summit", "the April election", "its 2013 revolution", "the 2020 Nagorno-Karabakh war" */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  if (!/^(a|an|the|['’]s|its|his|her|their|our)$/.test(words[at - 1]?.lower ?? '')) return false
  let next = at + 1
  while (next - at < 7 && (/^(PROPN|ADJ)$/.test(words[next]?.upos ?? '') || words[next]?.text === '-')) next++
  // "the 2012 naval stand-off"
  return words[next]?.upos === 'NOUN' || (next > at + 1 && words[next + 1]?.text === '-')
}

/** "New Year's Eve", "in the 1990s": days and years with a name. */
function holiday(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const decade = /^(19|20)(\d)0s$/.exec(words[at]?.lower ?? '')
  if (decade !== null && words[at - 1]?.lower === 'the')
    return fixedTime(at + 1, { start: `${decade[1]}${decade[2]}0-01-01`, end: null, precision: 'year' })
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

/** Days with a name, by month and day. */
export const namedDays = phraseTable<readonly [month: number, day: number]>([
  ["new year 's eve", [12, 31]],
  ["new year 's day", [1, 1]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
])

function dayNumber(word: Word | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.lower ?? '')
  const number = match === null ? 0 : Number(match[1])
  return number >= 1 && number <= 31 ? number : null
}

/** A year right here or after a comma; "of this year", "last year". */
function yearAfter(
  words: readonly Word[],
  at: number,
  published: string | null,
): { year: number | null; to: number } {
  const next = words[at]?.lower === ',' ? at + 1 : at
  if (/^(19|20)\d{2}$/.test(words[next]?.text ?? '')) return { year: Number(words[next]!.text), to: next + 1 }
  const side = words[at]?.lower === 'of' ? at + 1 : at
  const moved = { this: 0, last: -1, next: 1 }[words[side]?.lower ?? '']
  if (moved === undefined || words[side + 1]?.lower !== 'year' || published === null)
    return { year: null, to: at }
  return { year: Number(published.slice(0, 4)) + moved, to: side + 2 }
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
