import { type PartialDate, unknownDate } from '../basics/partial-date.ts'
import type { EventStatus, EventType } from './coding.ts'
import { shift } from './count-days.ts'
import { dayCounted, dayToldLast, isCountedBackwards } from './count-from-event.ts'
import { smallNumbers } from './data/time-words.ts'
import { looksAhead } from './decide-status.ts'
import type { FoundEvent, Surroundings } from './found-event.ts'
import { isPledge } from './is-pledge.ts'
import { occasionBefore } from './occasion-before.ts'
import type { Sentence } from './read-sentences.ts'
import { type Reason, unsaid } from './reason.ts'
import type { TimeExpression } from './time-expression.ts'
import { isOfTelling, isUntil, timesOf } from './times-of-act.ts'
import { isOfOtherThing } from './times-of-others.ts'
import { isQuotedAlone } from './times-of-speech.ts'
import type { Trigger } from './trigger.ts'
import { yearOfAnniversary } from './year-of-anniversary.ts'

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
  const { isOneAct, published } = around
  // What is quoted dates nothing that is told around it: "called on them “to keep the truce of 12 August”".
  const isQuoted = sentence.words[trigger.from]!.isQuoted
  const times = around.times.filter(
    time => isQuoted || !sentence.words[time.from]!.isQuoted || isQuotedAlone(sentence, time),
  )
  if (isPledge(sentence, trigger)) return { date: unknownDate, isOwn: false, why: unsaid.date }
  const year = yearOfAnniversary(sentence.tree, trigger, published)
  if (year !== null)
    return { date: year, isOwn: true, why: { rule: 'Counted back from its anniversary.', span: null } }
  const inClause = timesOf(sentence, trigger, clause, times).filter(
    time => status !== 'happened' || !isPlannedBeside(sentence, time, trigger),
  )
  const isOpening = (time: TimeExpression) =>
    (time.from <= 3 || (isOneAct && times.length === 1)) &&
    !isOfOtherThing(sentence.tree, time, trigger) &&
    !isUntil(sentence.words, time, trigger) &&
    !isOfTelling(sentence, time, trigger)
  const possible = inClause.length > 0 ? inClause : times.filter(isOpening)
  const isCounted = (time: TimeExpression) =>
    time.daysFromEvent !== null && !isCountedBackwards(sentence, time, trigger) && time.from > 3 ? 1 : 0
  const nearest = possible.toSorted(
    (a, b) => isCounted(a) - isCounted(b) || distance(sentence, a, trigger) - distance(sentence, b, trigger),
  )[0]
  if (nearest !== undefined) {
    if (nearest.daysFromEvent !== null) {
      const { day, isBackwards } = dayCounted(sentence, nearest, trigger, around, before, looksAhead(status))
      return {
        date: day === null ? unknownDate : { start: day, end: null, precision: 'day' },
        // "An hour later they seized him at a rally": when they did, not when the rally was.
        isOwn: (day !== null || isBackwards) && (!trigger.isNoun || trigger.predicate.verb !== null),
        why: { rule: 'Counted from the event that it is said to come before or after.', span: nearest.span },
      }
    }
    const isOfPlanning = looksAhead(status) && isOfPastVerb(sentence, nearest)
    // "offered on Saturday to step down": when he would is not said; a mediator's offer is itself the act.
    if (
      isOfPlanning &&
      !/^(mediation|ceasefire)$/.test(trigger.frame.type) &&
      isTimeOfPromise(sentence, nearest, trigger)
    )
      return { date: unknownDate, isOwn: false, why: unsaid.date }
    // "On Wednesday they called off the rally": on which day it was to be is not said.
    const isOff = (status === 'cancelled' || status === 'postponed') && trigger.isNoun
    if (
      isOff &&
      nearest.to <= trigger.from &&
      isOfPastVerb(sentence, nearest) &&
      !isPlannedFor(sentence, nearest)
    )
      return { date: unknownDate, isOwn: false, why: unsaid.date }
    const isAhead =
      (looksAhead(status) && !isOfPlanning) ||
      (isPlannedFor(sentence, nearest) && !isJustOver(nearest, status, published))
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
      /\b(visit|meeting|talks|summit|conversation|trip|call|there|conference|session|consultations|negotiations|signing|ceremony|event|gathering|reception|dinner|lunch|parade|service|forum|vote|inauguration)\b/.test(
        opening,
      ))
  const then = isAsItCame(sentence, trigger) ? dayToldLast(sentence, around, before) : null
  if (then !== null)
    return {
      date: { start: then, end: null, precision: 'day' },
      isOwn: false,
      why: { rule: 'What was told before came as this was done.', span: null },
    }
  const host =
    (isDuring ? occasionBefore(opening, sentence.index, before) : null) ??
    before.findLast(event => event.sentence >= sentence.index - 2 && event.date.start !== null) ??
    before.findLast(event => event.sentence >= sentence.index - 4 && event.date.start !== null)
  // What was done is on no day that is still to come.
  const canBeThen = near !== undefined && (!looksAhead(near.status) || looksAhead(status))
  if (isBesides(sentence, trigger) && canBeThen && near.sentence === sentence.index - 1)
    return {
      date: near.date,
      isOwn: false,
      why: { rule: 'What they “also” did was on the day of what was told before.', span: null },
    }
  return isDuring && host !== undefined && !isBriefedOf(sentence, trigger)
    ? {
        date: host.date,
        isOwn: false,
        why: { rule: 'The day of the event during or after which it took place.', span: null },
      }
    : { date: unknownDate, isOwn: false, why: unsaid.date }
}

/** "During the call he briefed him about the meeting held in Moscow": of what one tells another, the day is not that of the telling. */
function isBriefedOf({ tree, words }: Sentence, { isNoun, predicate }: Trigger): boolean {
  if (!isNoun || !/^(about|on|of)$/.test(tree.preposition(predicate.at))) return false
  const { head } = tree.words[predicate.at]!
  return head >= 0 && /^(brief|inform|update|tell|notify|acquaint)$/.test(words[head]!.lemma)
}

/** "The announcement came as the envoy arrived": at one time with what was told before. */
function isAsItCame({ tree }: Sentence, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const { relation, head } = tree.words[verb]!
  return (
    relation.startsWith('advcl') &&
    head >= 0 &&
    tree.words[head]!.lemma === 'come' &&
    tree.under(verb, 'mark').some(word => /^(as|while)$/.test(tree.words[word]!.lemma))
  )
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

/** Hangs from the verb by which an act is offered or promised, and not from the act's own. */
function isTimeOfPromise({ tree }: Sentence, { from, to }: TimeExpression, { predicate }: Trigger): boolean {
  const { head } = tree.words[tree.topOf(from, to)]!
  return (
    head !== predicate.at &&
    /^(offer|propose|promise|pledge|vow|agree|decide|invite|threaten|ask|request|urge)$/.test(
      tree.words[head]?.lemma ?? '',
    )
  )
}

/** "cancelled the talks planned for Friday": the Friday to come, though the talks are not. */
function isPlannedFor({ words }: Sentence, time: TimeExpression): boolean {
  return words.slice(Math.max(0, time.from - 5), time.from).some(
    (word, at, near) =>
      /^(planned|scheduled|due|slated|expected|upcoming|forthcoming|until|next)$/.test(word.lower) ||
      // "set the vote for Sunday", and not "set up a camp on Sunday"
      (word.lower === 'set' && near.slice(at).some(({ lower }) => /^(for|to)$/.test(lower))),
  )
}

/** "postponed a trip planned for Wednesday", written on Friday: the nearer one. */
function isJustOver({ past }: TimeExpression, status: EventStatus, published: string | null): boolean {
  return (
    /^(cancelled|postponed)$/.test(status) &&
    published !== null &&
    past.precision === 'day' &&
    past.start !== null &&
    past.start >= shift(published, -3)
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

const gatheringNouns =
  /^(event|meeting|talk|negotiation|ceremony|summit|conversation|session|consultation|dinner|lunch|reception)$/

/** "The two leaders also opened a bridge", "is also due to meet": with what was told before. */
export function isBesides({ words, tree }: Sentence, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const isAfterwards = (at: number) =>
    tree.under(at, 'advmod').some(word => /^(also|then|afterwards|later)$/.test(words[word]!.lower))
  // "Following the event, the presidents had a talk"
  const [first, article, noun, comma] = words
  const isFollowing =
    /^(following|after)$/.test(first?.lower ?? '') &&
    /^(the|this)$/.test(article?.lower ?? '') &&
    gatheringNouns.test(noun?.lemma ?? '') &&
    comma?.text === ','
  const { relation, head } = tree.words[verb]!
  // "also offered condolences for the attack that took place at the base": not when he did so.
  if (relation.startsWith('acl')) return false
  const isSaidOfAbove = /^(xcomp|ccomp)/.test(relation) && head >= 0 && isAfterwards(head)
  return (
    (isAfterwards(verb) || isSaidOfAbove || isFollowing) &&
    !tree.under(verb, 'aux').some(word => words[word]!.lemma === 'have')
  )
}

const visiting: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'negotiation'])

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

/** "adopted a draft and set a referendum for 21 September": what another verb plans for a day is not the day of this act. */
function isPlannedBeside(
  { tree, words }: Sentence,
  { from, to }: TimeExpression,
  { predicate }: Trigger,
): boolean {
  if (words[from - 1]?.lower !== 'for') return false
  const { head, relation } = tree.words[tree.topOf(from, to)]!
  return head > 0 && relation.startsWith('obl') && head !== (predicate.verb ?? predicate.at)
}
