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
import type { Trigger } from './trigger.ts'

/** A journey's own time, which a list of stops ends with, where nothing nearer is told. */
export function datedOr(date: PartialDate, journey: PartialDate | null): PartialDate {
  return date.start === null && journey !== null ? journey : date
}

/** "to Rome on Monday and to Moscow on Tuesday": the time right after a stop of several, before the next one. */
export function dateOfStop(
  stop: ResolvedMention | null,
  next: ResolvedMention | null,
  times: readonly TimeExpression[],
  status: EventStatus,
): PartialDate | null {
  const time = times.find(
    one => stop !== null && one.from >= stop.to && one.from - stop.to <= 2 && one.daysFromEvent === null,
  )
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
  { mentions, times, isOneAct }: Surroundings,
  status: EventStatus,
  before: readonly FoundEvent[],
): DatedEvent {
  const inClause = timesOf(sentence, trigger, clause, times)
  const isOpening = (time: TimeExpression) => time.from <= 3 || (isOneAct && times.length === 1)
  const possible = inClause.length > 0 ? inClause : times.filter(isOpening)
  const nearest = possible.toSorted(
    (a, b) => distance(sentence, a, trigger) - distance(sentence, b, trigger),
  )[0]
  if (nearest !== undefined) {
    if (nearest.daysFromEvent !== null) {
      const from = eventCountedFrom(sentence, nearest, mentions, before)
      const day =
        from === null
          ? null
          : shift(from, countedBackwards(sentence, nearest, trigger) * nearest.daysFromEvent)
      return {
        date: day === null ? unknownDate : { start: day, end: null, precision: 'day' },
        isOwn: true,
        why: { rule: 'Counted from the event that it is said to come before or after.', span: nearest.span },
      }
    }
    const isAhead = looksAhead(status) || isPlannedFor(sentence, nearest)
    return {
      date: lasting(sentence, trigger, isAhead ? nearest.future : nearest.past),
      isOwn: true,
      why: {
        rule: `The time named with the act; what it leaves open is read ${isAhead ? 'forwards' : 'backwards'} from the day of publication.`,
        span: nearest.span,
      },
    }
  }
  const opening = sentence.words
    .slice(0, 6)
    .map(word => word.lower)
    .join(' ')
  const { form, isPassive } = trigger.verb ?? { form: null, isPassive: false }
  const near = before.findLast(
    event => sentence.index - event.sentence <= 2 && event.date.precision === 'day',
  )
  // "Qatar also welcomed the step": a position on what was just told of, and taken that day.
  if (
    trigger.frame.type === 'statement' &&
    form === 'past' &&
    !isPassive &&
    near !== undefined &&
    !isPerfect(sentence, trigger)
  )
    return {
      date: near.date,
      isOwn: false,
      why: { rule: 'A position on what was told of before, taken on that day.', span: null },
    }
  const isDuring =
    /^(during|at|within|in the course of|on the (margins|sidelines) of|there|following|after|upon|at the end of)\b/.test(
      opening,
    ) &&
    /\b(visit|meeting|talks|summit|conversation|trip|call|there|conference|session|consultations|negotiations|signing|ceremony)\b/.test(
      opening,
    )
  const host = before.findLast(event => event.sentence >= sentence.index - 2)
  if (isBesides(sentence, trigger) && near !== undefined && near.sentence === sentence.index - 1)
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

/** "The two leaders also opened a bridge": with what was told before. */
function isBesides({ words, tree }: Sentence, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  return (
    tree.under(verb, 'advmod').some(word => /^(also|then|afterwards|later)$/.test(words[word]!.lower)) &&
    !tree.under(verb, 'aux').some(word => words[word]!.lemma === 'have')
  )
}

/** "has accused": at some time, whatever was told of before. */
function isPerfect({ tree }: Sentence, { predicate }: Trigger): boolean {
  return tree.under(predicate.at, 'aux').some(word => tree.words[word]!.lemma === 'have')
}

/** "A day prior to Bayramov's visit": the day of the last event told of in which those named after the time took part. */
function eventCountedFrom(
  sentence: Sentence,
  time: TimeExpression,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): string | null {
  const days = before.filter(event => event.date.precision === 'day')
  const kind = kinds.find(([words]) => words.test(after(sentence, time)))?.[1]
  const ofKind = days.filter(event => event.type === kind)
  const dated = ofKind.length > 0 ? ofKind : days
  const named = mentions
    .filter(one => one.from >= time.to && one.from - time.to <= 4)
    .flatMap(one => one.actors)
  const theirs = dated.filter(event => event.participants.some(one => named.includes(one.actor)))
  const visits = theirs.filter(event => event.type === 'visit')
  const last = (named.length > 0 ? (visits[0] ?? theirs.at(-1)) : undefined) ?? dated.at(-1)
  return last?.date.start ?? null
}

/** "cut ties on 15 December, a day after the president met him": counted from the clause before, the meeting comes first. */
function countedBackwards({ tree }: Sentence, time: TimeExpression, { predicate }: Trigger): 1 | -1 {
  const verb = predicate.verb ?? predicate.at
  const isAfterTime = verb > time.to && /^(advcl|acl)/.test(tree.words[tree.clauseOf(verb)]!.relation)
  return isAfterTime && time.from > 3 ? -1 : 1
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

/** The times under the act's own noun, "the meeting on Friday"; else those of its clause. */
function timesOf(
  { tree }: Sentence,
  { predicate, isNoun }: Trigger,
  clause: readonly [number, number],
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  const topOf = (time: TimeExpression) => tree.topOf(time.from, time.to)
  const isOfRelative = (time: TimeExpression) => {
    const above = [topOf(time), ...tree.above(topOf(time))]
    const own = above.indexOf(predicate.verb ?? predicate.at)
    return above.slice(0, own < 0 ? undefined : own).some(word => /^acl/.test(tree.words[word]!.relation))
  }
  const own = times.filter(time => isNoun && tree.isWithin(topOf(time), predicate.at) && !isOfRelative(time))
  if (own.length > 0) return own
  // Not what is said of something else: "the agreement initialled in August has not been signed".
  const verb = predicate.verb ?? predicate.at
  const clauseHead = tree.clauseOf(verb)
  const ofClause = times.filter(time => tree.clauseOf(topOf(time)) === clauseHead)
  if (ofClause.length > 0) return ofClause
  // "The US, which has deployed warships, struck a boat on Saturday": not what is said of the clause around.
  const isOfOuter = (time: TimeExpression) =>
    tree.words[clauseHead]!.relation === 'acl:relcl' && !tree.isWithin(topOf(time), clauseHead)
  return times.filter(
    time =>
      time.from >= clause[0] &&
      time.from < clause[1] &&
      !isOfRelative(time) &&
      !isOfOuter(time) &&
      !isOfAnother(tree, tree.clauseOf(topOf(time)), verb),
  )
}

/** "welcomed the treaty, signed on 13 March", "ended, and the mediators proposed 4 December": said of another act. */
function isOfAnother(tree: Sentence['tree'], clause: number, verb: number): boolean {
  if (tree.isWithin(verb, clause)) return false
  const isSigned =
    /^advcl/.test(tree.words[clause]!.relation) &&
    tree.has(clause, 'VerbForm=Part') &&
    !tree.has(clause, 'Tense=Pres') &&
    tree.under(clause, 'mark', 'nsubj').length === 0
  const hasOwnSubject =
    tree.words[clause]!.relation === 'conj' && tree.under(clause, 'nsubj', 'nsubj:pass').length > 0
  return isSigned || hasOwnSubject
}

/** In words; "met today and will meet again on Friday" keeps each verb with the day on its side of the "and". */
function distance({ words }: Sentence, time: TimeExpression, trigger: Trigger): number {
  const [from, to] = time.from >= trigger.to ? [trigger.to, time.from] : [time.to, trigger.from]
  const isJoined = words.slice(from, to).some(word => word.lower === 'and')
  return Math.abs(to - from) + (time.from >= trigger.to ? 0 : 1) + (isJoined ? 10 : 0)
}
