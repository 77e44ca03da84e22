import { unknownDate } from '../basics/partial-date.ts'
import type { DatedEvent } from './event-date.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import { unsaid } from './reason.ts'
import type { TimeExpression } from './time-expression.ts'
import type { Trigger } from './trigger.ts'

/** "was declared the winner of the election": how a vote ended, which is told as the vote. */
export function tellsResult({ words }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  if (frame.type !== 'other') return false
  const isDeclared =
    isNoun && predicate.verb !== null && /^(declare|proclaim)$/.test(words[predicate.verb]!.lemma)
  return isDeclared || frame.needs?.has('winner') === true
}

/** "the winner of the August 9 election": the day of the vote; the one on which the result was declared is not. */
export function dayOfResult(
  { tree }: Sentence,
  { predicate }: Trigger,
  time: DatedEvent,
  times: readonly TimeExpression[],
): DatedEvent {
  const own = times.find(({ from, to }) => {
    const above = tree.above(tree.topOf(from, to))
    return above.includes(predicate.at) && above[0] !== predicate.at && to <= above[0]!
  })
  if (own !== undefined)
    return {
      date: own.past,
      isOwn: true,
      why: { rule: 'The day of the vote that somebody is said to have won.', span: own.span },
    }
  // Told with a day of its own, so that no other is looked for.
  return time.date.precision === 'day' ? { date: unknownDate, isOwn: true, why: unsaid.date } : time
}

/** "protests since he was declared the winner": who won is told by the way. */
export function isResultByTheWay(sentence: Sentence, trigger: Trigger): boolean {
  if (trigger.isNoun || !tellsResult(sentence, trigger)) return false
  const { index, tree } = sentence
  const { relation } = tree.words[tree.clauseOf(trigger.predicate.at)]!
  return index > 2 && !/^(root|ccomp|conj)/.test(relation)
}

/** Whom those who decide on it are said to have won or lost: candidates, and not whoever counts the votes. */
const contending =
  /^(beat|defeat|trounce|rout|edge|crush|thrash|oust|unseat|best|outpoll|overcome|upset|win|lose|declare|proclaim)$/

/** Whether a verb tells of those who stand for office: "beat her in the runoff". */
export function isContended({ words }: Sentence, { predicate }: Trigger): boolean {
  const told = predicate.isNoun ? predicate.verb : predicate.at
  return told !== null && contending.test(words[told]!.lemma)
}

/** "Milei won the runoff": the state votes, and whoever stands for office takes part. */
export function withVoters(
  named: FoundEvent['participants'],
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
  voters: string | null,
): FoundEvent['participants'] {
  const isOfState = named.some(one =>
    mentions.some(mention => mention.kind === 'state' && mention.actors.includes(one.actor)),
  )
  if (voters === null || named.length === 0 || isOfState) return named
  // Whoever declares the winner stands for nothing.
  const standing = tellsResult(sentence, trigger) ? named.filter(one => one.role !== 'actor') : named
  return [
    { actor: voters, role: 'actor' },
    ...standing.map(one => ({ actor: one.actor, role: 'participant' as const })),
  ]
}
