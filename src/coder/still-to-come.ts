import { agreed } from './decide-status.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** Told of as if it had happened, and yet to come when it was told. */
export function isStillToCome(sentence: Sentence, trigger: Trigger): boolean {
  return isAhead(sentence, trigger) || isAimOfStay(sentence, trigger) || isToFollow(sentence, trigger)
}

/** "on the eve of the summit", "ahead of the talks": not held yet when it was told. */
function isAhead({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): boolean {
  if (!isNoun || predicate.verb !== null || !agreed.has(frame.type) || frame.type === 'other') return false
  const { head } = tree.words[predicate.at]!
  const isEve = head >= 0 && tree.preposition(predicate.at) === 'of' && tree.words[head]!.lemma === 'eve'
  // "are scheduled to brief the press after their meeting"
  const isAfterPlan =
    /^(meeting|negotiation|call)$/.test(frame.type) &&
    /^(after|following)$/.test(tree.preposition(predicate.at)) &&
    tree.words[predicate.at]!.relation.startsWith('obl') &&
    tree.under(predicate.at, 'nmod:poss').some(word => tree.words[word]!.upos === 'PRON') &&
    isPlanned(tree, head)
  return isEve || isAfterPlan || /^ahead( of)?$/.test(tree.preposition(predicate.at))
}

/** "will brief", "are scheduled to brief" */
function isPlanned(tree: Sentence['tree'], verb: number): boolean {
  const { relation, head } = tree.words[verb]!
  return (
    tree.under(verb, 'aux').some(word => /^(will|shall)$/.test(tree.words[word]!.lemma)) ||
    (relation === 'xcomp' &&
      head >= 0 &&
      /^(schedule|expect|due|slate|plan|set)$/.test(tree.words[head]!.lemma) &&
      tree.under(head, 'aux', 'cop').some(word => tree.has(word, 'Tense=Pres')))
  )
}

/** "is in Kyiv for talks", "are preparing for a summit on Monday": what one is there for is to come. */
function isAimOfStay({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): boolean {
  const { head } = tree.words[predicate.at]!
  if (!isNoun || head < 0 || !/^(meeting|negotiation|ceremony|exercise)$/.test(frame.type)) return false
  if (tree.preposition(predicate.at) !== 'for') return false
  const isThere = tree
    .under(head, 'cop')
    .some(word => tree.has(word, 'Tense=Pres') && tree.preposition(head) === 'in')
  return isThere || /^(prepare|gear)$/.test(tree.words[head]!.lemma)
}

/** "will travel to Baku, hold talks and meet students": the first verb's future is that of the others. */
function isToFollow({ tree }: Sentence, { isNoun, predicate, verb }: Trigger): boolean {
  if (isNoun || verb?.form !== 'base' || predicate.isPassive) return false
  let at = predicate.at
  for (let steps = 0; /^(conj|parataxis)/.test(tree.words[at]!.relation) && steps < 5; steps++) {
    at = tree.words[at]!.head
    if (tree.under(at, 'aux').some(word => /^(will|shall)$/.test(tree.words[word]!.lemma))) return true
  }
  return false
}
