import { hasDayBelow } from './has-day-below.ts'
import { isPresentParticiple } from './part-of-act.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** Whether an act is named only to say what was left out, who somebody is, or since when somebody has an office: none of the report's. */
export function isNamedByTheWay(sentence: Sentence, trigger: Trigger): boolean {
  return isLeftOut(sentence, trigger) || isEpithet(sentence, trigger) || isTimeInOffice(sentence, trigger)
}

/** "left without meeting the president", "went home without signing the accord": not done. */
function isLeftOut({ tree }: Sentence, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  if (!isPresentParticiple(tree, verb)) return false
  return tree
    .under(tree.firstConjunct(verb), 'mark', 'case')
    .some(word => tree.words[word]!.lemma === 'without')
}

/** "Moscow-appointed officials": who they are. */
function isEpithet({ words, tree }: Sentence, { isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  const isNext = /^(NOUN|ADJ)$/.test(words[at + 1]?.upos ?? '')
  return (
    !isNoun &&
    isNext &&
    /^[-–]$/.test(words[at - 1]?.text ?? '') &&
    tree.under(at, 'aux', 'mark').length === 0
  )
}

/** "his first trip since taking office", "congratulated him on assuming office": on no day of its own. */
function isTimeInOffice({ tree }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  return (
    frame.type === 'appointment' &&
    !isNoun &&
    isPresentParticiple(tree, at) &&
    tree
      .under(at, 'mark', 'case')
      .some(word => /^(after|since|on|upon|before|until)$/.test(tree.words[word]!.lemma)) &&
    !hasDayBelow(tree, at)
  )
}
