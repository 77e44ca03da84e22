import { type PartialDate, unknownDate } from '../basics/partial-date.ts'
import type { EventStatus, EventType } from './coding.ts'
import { shift } from './count-days.ts'
import { smallNumbers } from './data/time-words.ts'
import { looksAhead } from './decide-status.ts'
import type { FoundEvent, Surroundings } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import { type Reason, unsaid } from './reason.ts'
import type { TimeExpression } from './time-expression.ts'
import { isOfOtherThing, isOfTelling, timesOf } from './times-of-act.ts'
import type { Trigger } from './trigger.ts'

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
  const time = times.find(one => stop !== null && isBehind(one, stop) && one.daysFromEvent === null)
  if (time === undefined || (next !== null && time.from > next.from)) return null
  return looksAhead(status) ? time.future : time.past
}

/** A date, whether the sentence gives it itself, and why it is this one. */
export interface DatedEvent {
  readonly date: PartialDate
  readonly isOwn: boolean
  readonly why: Reason
}

/** The sentence's time nearest to the trigger; for what a sentence tells "during the visit", the day of the visit. */
export function dateOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
  around: Surroundings,
  status: EventStatus,
  before: readonly FoundEvent[],
): DatedEvent {
  const { times, isOneAct, published } = around
  const inClause = timesOf(sentence, trigger, clause, times)
  const isOpening = (time: TimeExpression) =>
    (time.from <= 3 || (isOneAct && times.length === 1)) &&
    !isOfOtherThing(sentence.tree, time, trigger) &&
    !isOfTelling(sentence, time, trigger)
  const possible = inClause.length > 0 ? inClause : times.filter(isOpening)
  const isCounted = (time: TimeExpression) =>
    time.daysFromEvent !== null && countedBackwards(sentence, time, trigger) > 0 && time.from > 3 ? 1 : 0
  const nearest = possible.toSorted(
    (a, b) => isCounted(a) - isCounted(b) || distance(sentence, a, trigger) - distance(sentence, b, trigger),
  )[0]
  if (nearest !== undefined) {
    if (nearest.daysFromEvent !== null) {
      const side = countedBackwards(sentence, nearest, trigger)
      const from =
        (side < 0
          ? (dayBefore(
              nearest,
              times.filter(time => !isAimedAt(sentence, time)),
            ) ?? dayOfMainClause(sentence, before, published))
          : null) ??
        eventCountedFrom(sentence, nearest, around, before) ??
        (nearest.daysFromEvent === 0 ? published : null)
      const day = from === null ? null : shift(from, side * nearest.daysFromEvent)
      return {
        date: day === null ? unknownDate : { start: day, end: null, precision: 'day' },
        // "An hour later they seized him at a rally": when they did, not when the rally was.
        isOwn: !trigger.isNoun || trigger.predicate.verb !== null,
        why: { rule: 'Counted from the event that it is said to come before or after.', span: nearest.span },
      }
    }
    const isAhead =
      (looksAhead(status) && !isOfPastVerb(sentence, nearest)) || isPlannedFor(sentence, nearest)
    return {
      date: lasting(sentence, trigger, isAhead ? nearest.future : nearest.past),
      isOwn: true,
      why: {
        rule: `The time named with the act; what it leaves open is read ${isAhead ? 'forwards' : 'backwards'} from the day of publication.`,
        span: nearest.span,
      },
    }
  }
  if (status === 'ongoing' && published !== null && visiting.has(trigger.frame.type))
    return {
      date: { start: published, end: null, precision: 'day' },
      isOwn: false,
      why: { rule: 'Going on while the report was written.', span: null },
    }
  const opening = sentence.words
    .slice(0, 6)
    .map(word => word.lower)
    .join(' ')
  const near = before.findLast(
    event => sentence.index - event.sentence <= 2 && event.date.precision === 'day',
  )
  const isDuring =
    /^on the (margins|sidelines) ,/.test(opening) ||
    (/^(during|at|within|in the course of|on the (margins|sidelines) of|there|following|after|upon|at the end of)\b/.test(
      opening,
    ) &&
      /\b(visit|meeting|talks|summit|conversation|trip|call|there|conference|session|consultations|negotiations|signing|ceremony)\b/.test(
        opening,
      ))
  const host = before.findLast(event => event.sentence >= sentence.index - 2)
  // What was done is on no day that is still to come.
  const canBeThen = near !== undefined && (!looksAhead(near.status) || looksAhead(status))
  if (isBesides(sentence, trigger) && canBeThen && near.sentence === sentence.index - 1)
    return {
      date: near.date,
      isOwn: false,
      why: { rule: 'What they “also” did was on the day of what was told before.', span: null },
    }
  return isDuring && host !== undefined
    ? {
        date: host.date,
        isOwn: false,
        why: { rule: 'The day of the event during or after which it took place.', span: null },
      }
    : { date: unknownDate, isOwn: false, why: unsaid.date }
}

/** "offered on Saturday to mediate": the day of offering, whatever it is that was offered. */
function isOfPastVerb({ tree, words }: Sentence, time: TimeExpression): boolean {
  const top = tree.topOf(time.from, time.to)
  const { head } = tree.words[top]!
  if (
    head < 0 ||
    words[head]!.upos !== 'VERB' ||
    /^(for|until|till|by|from|starting)$/.test(tree.preposition(top))
  )
    return false
  const isPast = tree.has(head, 'Tense=Past') && tree.has(head, 'VerbForm=Fin')
  return (
    isPast && tree.under(head, 'aux').length === 0 && !/^(begin|start|set|schedule)$/.test(words[head]!.lemma)
  )
}

/** "called an election for 5 January": what is planned for a day is not done on it. */
function isAimedAt({ words }: Sentence, { from }: TimeExpression): boolean {
  return /^(for|until|by|till)$/.test(words[from - 1]?.lower ?? '')
}

/** "cancelled the talks planned for Friday": the Friday to come, though the talks are not. */
function isPlannedFor({ words }: Sentence, time: TimeExpression): boolean {
  return words
    .slice(Math.max(0, time.from - 5), time.from)
    .some(word =>
      /^(planned|scheduled|due|slated|set|expected|upcoming|forthcoming|until|next)$/.test(word.lower),
    )
}

/** "began a five-day visit on Monday": until Friday. */
function lasting({ words }: Sentence, { from, isNoun }: Trigger, date: PartialDate): PartialDate {
  if (!isNoun || date.start === null || date.precision !== 'day' || date.end !== null) return date
  const before = words.slice(Math.max(0, from - 4), from).map(word => word.lower)
  const day = before.indexOf('day')
  const count =
    day > 1 && before[day - 1] === '-' ? (smallNumbers[before[day - 2]!] ?? Number(before[day - 2])) : 1
  return count > 1 && count <= 31 ? { ...date, end: shift(date.start, count - 1) } : date
}

/** "The two leaders also opened a bridge", "is also due to meet": with what was told before. */
export function isBesides({ words, tree }: Sentence, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const isAfterwards = (at: number) =>
    tree.under(at, 'advmod').some(word => /^(also|then|afterwards|later)$/.test(words[word]!.lower))
  const { relation, head } = tree.words[verb]!
  const isSaidOfAbove = /^(xcomp|ccomp)/.test(relation) && head >= 0 && isAfterwards(head)
  return (
    (isAfterwards(verb) || isSaidOfAbove) &&
    !tree.under(verb, 'aux').some(word => words[word]!.lemma === 'have')
  )
}

const visiting: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'negotiation'])

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
  const days = before.filter(
    event => event.date.precision === 'day' && event.date.end === null && !looksAhead(event.status),
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
  const last = dated.at(-1)
  const own = dayBefore(time, times)
  if (own !== null) return own
  const isNamedLater = lastDay !== null && (last === undefined || lastDay.sentence > last.sentence)
  return isNamedLater ? lastDay.day : (last?.date.start ?? null)
}

/**
 * "cut ties on 15 December, a day after the president met him": counted from the clause before, the meeting comes first. The
 * verb is the first one behind "after".
 */
function countedBackwards({ words }: Sentence, time: TimeExpression, { predicate }: Trigger): 1 | -1 {
  const verb = predicate.verb ?? predicate.at
  const isOpen = /^(after|before|prior)$/.test(words[time.to - 1]!.lower)
  if (!isOpen || verb < time.to || time.from <= 3) return 1
  const first = words.findIndex((word, at) => at >= time.to && word.upos === 'VERB')
  const isJoined =
    first >= 0 && words[verb]!.relation === 'conj' && words[verb]!.head === first && verb - first <= 6
  return first === verb || isJoined ? -1 : 1
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

/** In words; "met today and will meet again on Friday" keeps each verb with the day on its side of the "and". */
function distance({ words }: Sentence, time: TimeExpression, trigger: Trigger): number {
  const [from, to] = time.from >= trigger.to ? [trigger.to, time.from] : [time.to, trigger.from]
  const isJoined = words.slice(from, to).some(word => word.lower === 'and')
  // "announced on Monday a truce starting on Friday": a truce is of the day on which it starts.
  const isStart = /^(starting|beginning|effective|commencing)$/.test(
    words[time.from - 1]?.lower === 'on' || words[time.from - 1]?.lower === 'from'
      ? (words[time.from - 2]?.lower ?? '')
      : (words[time.from - 1]?.lower ?? ''),
  )
  if (isStart && trigger.isNoun) return 0
  return Math.abs(to - from) + (time.from >= trigger.to ? 0 : 1) + (isJoined ? 10 : 0)
}
