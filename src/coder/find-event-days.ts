import { open } from './count-days.ts'
import { smallNumbers } from './data/time-words.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Word } from './read-sentences.ts'
import { type FoundTime, fixedTime } from './time-expression.ts'

/** "that day", "the very next morning", "hours after", "three weeks later": counted from the event told of before or after it. */
export function eventDayAt(words: readonly Word[], at: number): FoundTime | null {
  const found = phraseAt(eventDays, words, at) ?? hoursApart(words, at) ?? daysApart(words, at)
  return found === null ? null : { ...fixedTime(found.to, open), daysFromEvent: found.value }
}

type Counted = { readonly to: number; readonly value: number }

/** "an hour later", "24 hours later", "minutes after": the same day, or so many days on. */
function hoursApart(words: readonly Word[], at: number): Counted | null {
  const unit = /^(hour|minute|moment)s?$/.exec(words[at]?.lower ?? '')?.[1]
  const side = sides.get(words[at + 1]?.lower ?? '')
  if (unit === undefined || side === undefined) return null
  const count = unit === 'hour' ? Number(/^\d+$/.exec(words[at - 1]?.lower ?? '')?.[0] ?? 0) : 0
  return { to: at + 2, value: side * Math.floor(count / 24) }
}

/** "a day after", "the day before", "two weeks earlier". */
function daysApart(words: readonly Word[], at: number): Counted | null {
  const side = sides.get(words[at + 2]?.lower ?? '')
  if (side === undefined) return null
  const first = words[at]?.lower ?? ''
  const count =
    smallNumbers[first] ?? (/^\d{1,2}$/.test(first) ? Number(first) : first === 'the' ? 1 : undefined)
  const unit = /^(day|week)s?$/.exec(words[at + 1]?.lower ?? '')?.[1]
  if (count === undefined || unit === undefined) return null
  // "less than a week after"
  if (unit === 'week' && /^(than|about|nearly|almost|over|around)$/.test(words[at - 1]?.lower ?? ''))
    return null
  return { to: at + 3, value: side * count * (unit === 'week' ? 7 : 1) }
}

const sides: ReadonlyMap<string, 1 | -1> = new Map([
  ...['later', 'after'].map(side => [side, 1] as const),
  ...['earlier', 'before', 'prior'].map(side => [side, -1] as const),
])

const partsOfDay = ['day', 'morning', 'afternoon', 'evening', 'night']

const eventDays = phraseTable<number>([
  ...partsOfDay.flatMap((part): (readonly [string, number])[] => [
    ...['that', 'the same', 'same', 'that same', 'that very'].map(day => [`${day} ${part}`, 0] as const),
    ...['the next', 'the very next', 'next', 'the following'].map(day => [`${day} ${part}`, 1] as const),
    [`the previous ${part}`, -1],
    [`the preceding ${part}`, -1],
    [`the ${part} before`, -1],
    [`the ${part} after`, 1],
  ]),
  ['the night earlier', -1],
  ['a night earlier', -1],
  ['in the morning', 0],
  ['in the afternoon', 0],
  ['in the evening', 0],
  ['by evening', 0],
  ['by nightfall', 0],
  ['by midday', 0],
  ['overnight', 0],
  ['later in the day', 0],
  ['earlier in the day', 0],
  ['in the course of the day', 0],
  ['at that time', 0],
  ['within hours', 0],
  ['within minutes', 0],
  ['the day of', 0],
  ['shortly afterwards', 0],
  ['shortly after that', 0],
  ['soon afterwards', 0],
  ['on the spot', 0],
  ['on the eve of', -1],
])

/** The words that such a time can begin with. */
export const eventDayBeginnings: readonly string[] = [
  ...eventDays.keys(),
  ...['hour', 'hours', 'minute', 'minutes', 'moment', 'moments'],
]
