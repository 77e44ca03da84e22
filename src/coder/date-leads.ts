import { canAgree } from './can-agree.ts'
import type { EventType } from './coding.ts'
import { shift } from './count-days.ts'
import { reportingLemmas } from './data/saying-verbs.ts'
import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'
import type { Reason } from './reason.ts'
import type { TimeExpression } from './time-expression.ts'

const ofNext = { rule: 'A report that opens with news gives its day in the sentence behind it.', span: null }
const ofLead = { rule: 'Told right behind the news of that day.', span: null }
const ofHead = { rule: 'The day that stands over the report.', span: null }

/** A report has begun after so many sentences, titles and lines of its head included. */
const topmost = 20

/** A day of the news is no further back. */
const oldest = 3

/**
 * The first act of a report with its day, where the opening sentence keeps it for the next one: "Syria has withdrawn its troops.
 * The last soldiers crossed the border Tuesday." A release with its day on a line of its own tells of that day.
 */
export function dateLeads(
  events: readonly FoundEvent[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  published: string | null,
): FoundEvent[] {
  const top = sentences.slice(0, topmost)
  const early = times.filter(time => time.sentence < topmost)
  const [lead, next] = top.filter(one => !one.isHeading && !isDayAlone(one, early))
  if (published === null || lead === undefined) return [...events]
  const head = top
    .filter(one => one.index <= lead.index + 2 && (one.isHeading || isDayAlone(one, early)))
    .flatMap(one => daysIn(one, early))
    .find(time => time.past.start === published && /\d{4}/.test(time.span.text))
  const told = next === undefined ? null : dayOfNews(next, early, published)
  // Not "parliament's July 12 vote", which is the day of that vote alone.
  const ofVerbs = early.filter(({ sentence, from, to }) => {
    if (sentence !== lead.index) return false
    const top = lead.tree.topOf(from, to)
    return /^(obl|advmod)/.test(lead.tree.words[top]!.relation) || lead.tree.preposition(top) === 'on'
  })
  const opening = dayOfNews(lead, ofVerbs, published)
  const first = events.find(event => event.sentence === lead.index)
  const second = events.filter(event => event.sentence === next?.index)
  // "The minister has arrived, days after gunmen killed nine. The nine were killed on Saturday": the day of that, and not of the visit.
  const isOthersDay = (event: FoundEvent) =>
    second.some(
      one =>
        event.type === 'visit' &&
        one.isDated &&
        one.type !== event.type &&
        events.some(other => other.sentence === lead.index && other.type === one.type),
    )
  return events.map(event => {
    if (event.date.start !== null || event.isDated || event.status !== 'happened' || event.isBefore)
      return event
    // "The President also signed …": on the day of the release, too.
    if (head !== undefined && event.isBesides && event.sentence - lead.index <= 4)
      return dated(event, head, ofHead)
    if (event === first && head === undefined && isOthersDay(event)) return event
    if (event === first || (second.includes(event) && (first === undefined || head !== undefined)))
      // "has thrown out the law. The ruling, handed down on Tuesday": not on the day of the report.
      return event.isPerfect && told !== null
        ? dated(event, told, ofNext)
        : dated(event, head ?? told, head === undefined ? ofNext : ofHead)
    if (head !== undefined && first !== undefined && isOfSameActor(event, first))
      return dated(event, head, ofHead)
    const goesOn = second.includes(event) && gatherings.has(event.type) && !event.isPerfect
    return goesOn && (first === undefined || canAgree(event, first)) ? dated(event, opening, ofLead) : event
  })
}

/** Whoever a release begins with did the rest of it on that day, too. */
function isOfSameActor(event: FoundEvent, first: FoundEvent): boolean {
  const actor = first.participants.find(one => one.role === 'actor')?.actor
  const isDecision = /^(appointment|legal|agreement|sanction|announcement|meeting|call)$/.test(event.type)
  return (
    isDecision &&
    !event.isPerfect &&
    actor !== undefined &&
    event.participants.some(one => one.role === 'actor' && one.actor === actor)
  )
}

function dated(event: FoundEvent, day: TimeExpression | null, why: Reason): FoundEvent {
  if (day === null) return event
  return {
    ...event,
    date: { start: day.past.start, end: null, precision: 'day' },
    reasons: { ...event.reasons, date: { ...why, span: day.span } },
  }
}

/** Where people come together for what the report opens with. */
const gatherings: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'agreement', 'ceremony'])

/** "December 28, 2024" on a line of its own. */
function isDayAlone({ words, index }: Sentence, times: readonly TimeExpression[]): boolean {
  return (
    words.length <= 10 &&
    times.some(time => time.sentence === index && time.past.precision === 'day' && time.from <= 2) &&
    words.every(word => word.upos !== 'VERB')
  )
}

function daysIn({ index }: Sentence, times: readonly TimeExpression[]): TimeExpression[] {
  return times.filter(time => time.sentence === index && time.past.precision === 'day')
}

/** The first day in a sentence that can be the one of the news; that on which somebody told of it only where there is no other. */
function dayOfNews(
  sentence: Sentence,
  times: readonly TimeExpression[],
  published: string,
): TimeExpression | null {
  const days = daysIn(sentence, times).filter(
    ({ past: { start, end } }) =>
      start !== null && end === null && start <= published && start >= shift(published, -oldest),
  )
  return days.find(time => !isOfTelling(sentence, time)) ?? days[0] ?? null
}

function isOfTelling({ words, tree }: Sentence, { from, to }: TimeExpression): boolean {
  const { head } = tree.words[tree.topOf(from, to)]!
  return head >= 0 && reportingLemmas.has(words[head]!.lemma)
}
