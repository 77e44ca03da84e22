import type { EventType } from './coding.ts'
import { shift } from './count-days.ts'
import { looksAhead } from './decide-status.ts'
import type { FoundEvent, Surroundings } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'
import type { Trigger } from './trigger.ts'

/** The day that "two days later", "hours after" or "the same evening" means for an act, and whether it is the one counted from. */
export function dayCounted(
  sentence: Sentence,
  time: TimeExpression,
  trigger: Trigger,
  around: Surroundings,
  before: readonly FoundEvent[],
  isAhead = false,
): { day: string | null; isBackwards: boolean } {
  const isBackwards = isCountedBackwards(sentence, time, trigger)
  const days = time.daysFromEvent ?? 0
  const named = around.times.filter(one => !isAimedAt(sentence, one))
  const main = isBackwards
    ? (dayBefore(time, named) ??
      (isOfRecurrence(sentence, time) ? dayToldLast(sentence, around, before) : null) ??
      dayOfMainClause(sentence, before, around.published))
    : null
  // "is due in Yerevan on Wednesday and in Tbilisi the day after"
  const planned = isAhead && days > 0 ? dayPlannedLast(sentence, before) : null
  const from =
    main ??
    planned ??
    eventCountedFrom(sentence, time, around, before) ??
    (days === 0 ? around.published : null)
  return { day: from === null ? null : shift(from, isBackwards ? -days : days), isBackwards }
}

/** "The attack came two days after a bomb killed three": counted from the attack that was told of before. */
function isOfRecurrence({ words }: Sentence, { from }: TimeExpression): boolean {
  const verb = words[from - 1]?.lower === 'just' ? words[from - 2] : words[from - 1]
  return verb !== undefined && /^(come|follow|occur|happen)$/.test(verb.lemma)
}

/** The day of the act or time told of last, at most three sentences back. */
export function dayToldLast(
  { index }: Sentence,
  { lastDay }: Surroundings,
  before: readonly FoundEvent[],
): string | null {
  const last = before.findLast(event => event.date.precision === 'day' && !looksAhead(event.status))
  const named = lastDay !== null && (last === undefined || lastDay.sentence > last.sentence)
  const [day, sentence] = named
    ? [lastDay.day, lastDay.sentence]
    : [last?.date.start ?? null, last?.sentence ?? 0]
  return index - sentence <= 3 ? day : null
}

/** The day of what was told last of what is still to come, at most two sentences back. */
function dayPlannedLast({ index }: Sentence, before: readonly FoundEvent[]): string | null {
  const last = before.findLast(
    event => event.date.precision === 'day' && index - event.sentence <= 2 && looksAhead(event.status),
  )
  return last === undefined ? null : (last.date.end ?? last.date.start)
}

/** "called an election for 5 January": what is planned for a day is not done on it. */
function isAimedAt({ words }: Sentence, { from }: TimeExpression): boolean {
  return /^(for|until|by|till)$/.test(words[from - 1]?.lower ?? '')
}

/** "Armenia marked the day, one day after its leader stepped down": of a report's first sentences it is that of the report. */
function dayOfMainClause(
  { index }: Sentence,
  before: readonly FoundEvent[],
  published: string | null,
): string | null {
  const own = before.findLast(
    event => event.sentence === index && event.date.precision === 'day' && !looksAhead(event.status),
  )
  return own?.date.start ?? (index <= 2 ? published : null)
}

/** "on 3 December, two days after the court had ruled": the day named before. */
function dayBefore(time: TimeExpression, times: readonly TimeExpression[]): string | null {
  const day = times.findLast(one => one.to <= time.from && one.past.precision === 'day')
  return day?.past.start ?? null
}

/**
 * "A day prior to Bayramov's visit": the day of the last event told of in which those named after the time took part.
 * "Three days later": that of the last event, or the last day named, if that was later.
 */
function eventCountedFrom(
  sentence: Sentence,
  time: TimeExpression,
  { mentions, lastDay, times }: Surroundings,
  before: readonly FoundEvent[],
): string | null {
  // What is still to come is no day that a story counts from.
  const own = dayBefore(time, times)
  const days = before.filter(
    event =>
      event.date.precision === 'day' &&
      event.date.end === null &&
      !looksAhead(event.status) &&
      // "was charged and sentenced the following day": both on that day.
      (own !== null || event.sentence !== sentence.index),
  )
  const kind = kinds.find(([words]) => words.test(after(sentence, time)))?.[1]
  const ofKind = days.filter(event => event.type === kind)
  const dated = ofKind.length > 0 ? ofKind : days
  const isApart = ({ from }: ResolvedMention) =>
    sentence.words.slice(time.to, from).some(word => word.lower === ',' || word.upos === 'VERB') ||
    // "on the eve of the visit the president received him"
    sentence.words[from - 1]?.upos === 'NOUN'
  const named = mentions
    .filter(one => one.from >= time.to && one.from - time.to <= 4 && !isApart(one))
    .flatMap(one => one.actors)
  const theirs = dated.filter(event => event.participants.some(one => named.includes(one.actor)))
  const visits = theirs.filter(event => event.type === 'visit')
  const meant = named.length > 0 ? (visits[0] ?? theirs.at(-1)) : ofKind.at(-1)
  if (meant !== undefined) return meant.date.start
  // Not what is told of somebody by the way: "the doctor, who was detained on 9 November".
  const last = dated.findLast(event => !event.isBefore) ?? dated.at(-1)
  if (own !== null) return own
  const isNamedLater = lastDay !== null && (last === undefined || lastDay.sentence > last.sentence)
  return isNamedLater ? lastDay.day : (last?.date.start ?? null)
}

/**
 * "cut ties on 15 December, a day after the president met him": counted from the clause before, the meeting comes first. The
 * verb is the first one behind "after".
 */
export function isCountedBackwards(
  { words }: Sentence,
  time: TimeExpression,
  { predicate }: Trigger,
): boolean {
  const own = predicate.verb ?? predicate.at
  // "a day after soldiers were injured in clashes"
  const verb = words[own]!.relation === 'obl' && words[own]!.upos === 'NOUN' ? words[own]!.head : own
  const isOpen = /^(after|before|prior)$/.test(words[time.to - 1]!.lower)
  // "A day after they met, he left" begins with what is counted from.
  const isFirst = words.slice(0, time.from).every(word => word.upos !== 'VERB')
  if (!isOpen || verb < time.to || isFirst) return false
  const first = words.findIndex((word, at) => at >= time.to && word.upos === 'VERB')
  const isJoined =
    first >= 0 && words[verb]!.relation === 'conj' && words[verb]!.head === first && verb - first <= 6
  return first === verb || isJoined
}

const kinds: readonly (readonly [RegExp, EventType])[] = [
  [/visit|trip/, 'visit'],
  [/meeting|talks|summit/, 'meeting'],
  [/call|conversation/, 'call'],
]

/** The few words after a time, which name what it is counted from. */
function after({ words }: Sentence, time: TimeExpression): string {
  return words
    .slice(time.to, time.to + 6)
    .map(word => word.lower)
    .join(' ')
}
