import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

const gatherings =
  /^(consultation|meeting|session|talk|round|dialogue|negotiation|forum|conference|sitting|event|commission)$/

/**
 * "Consultations between the ministries were held. The consultations were co-chaired by A and B": they who chair what was just told
 * of are at it with those who were named, so that it is told once. Unchanged for any other act.
 */
export function withThoseAlreadyThere(
  { tree, words, index }: Sentence,
  { frame, isNoun, predicate }: Trigger,
  chairs: FoundEvent['participants'],
  before: readonly FoundEvent[],
): FoundEvent['participants'] {
  if (
    frame.type !== 'meeting' ||
    isNoun ||
    !/^(chair|co-chair|head|lead|open|facilitate|co-facilitate|moderate|co-moderate)$/.test(
      words[predicate.at]!.lemma,
    )
  )
    return chairs
  const isOfLast = [...tree.under(predicate.at, 'nsubj'), ...predicate.objects].some(
    word =>
      gatherings.test(words[word]!.lemma) &&
      tree.under(word, 'det').some(article => /^(the|this|these)$/.test(words[article]!.lower)),
  )
  const last = isOfLast
    ? before.findLast(one => one.type === 'meeting' && index - one.sentence <= 2 && one.sentence < index)
    : undefined
  if (last === undefined || last.participants.length === 0) return chairs
  return [
    ...last.participants,
    ...chairs.filter(one => !last.participants.some(other => other.actor === one.actor)),
  ]
}

/** "During the visit a meeting will also be held with the ambassadors": of whoever was just told to come or meet; else unchanged. */
export function withVisitor(
  { index, words }: Sentence,
  { frame, isNoun, predicate, from }: Trigger,
  met: FoundEvent['participants'],
  before: readonly FoundEvent[],
): FoundEvent['participants'] {
  const isHeld = isNoun && predicate.isPassive && predicate.verb !== null
  // "At the meeting with the minister, trade was touched upon"
  const isOpening = isNoun && from <= 3 && /^(at|in|during)$/.test(words[0]?.lower ?? '')
  const isWith = predicate.obliques.some(one => one.preposition === 'with')
  if (frame.type !== 'meeting' || !(isHeld || isOpening) || !isWith) return met
  if (met.length === 0 || met.some(one => one.role !== 'counterpart')) return met
  const last = before.findLast(one => /^(visit|meeting)$/.test(one.type) && index - one.sentence <= 2)
  const visitor = last?.participants.find(one => one.role === 'actor')
  return visitor === undefined || met.some(one => one.actor === visitor.actor) ? met : [visitor, ...met]
}
