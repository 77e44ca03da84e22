import { isViolence } from './is-violence.ts'
import type { Sentence } from './read-sentences.ts'
import { isToldAsAnother } from './told-as-another.ts'
import type { Trigger } from './trigger.ts'

/**
 * "The attack killed five", "The two attacks targeted the police", "The talks, held in Doha, were attended by": what a definite
 * noun takes up was just told of, whoever else the sentence names.
 */
export function takesUp(sentence: Sentence, trigger: Trigger): boolean {
  const { frame, isNoun, predicate } = trigger
  if (!/^(attack|clash|meeting|negotiation)$/.test(frame.type) || isToldAsAnother(sentence, trigger))
    return false
  if (isNoun) return isTakenUp(sentence, predicate.at) && isSubject(sentence, predicate.at)
  const subjects = sentence.tree.under(predicate.at, 'nsubj')
  return (
    frame.type === 'attack' &&
    !predicate.isPassive &&
    subjects.some(word => isViolence(sentence.words[word]!.lemma) && isTakenUp(sentence, word))
  )
}

function isSubject({ tree }: Sentence, noun: number): boolean {
  return tree.words[noun]!.relation.startsWith('nsubj')
}

/** "the attack", "the two attacks", and neither "the 2015 attack" nor "the attack of 3 May on the palace". */
function isTakenUp({ tree, words }: Sentence, noun: number): boolean {
  const isDefinite = tree.under(noun, 'det').some(word => /^(the|this|these)$/.test(words[word]!.lower))
  const others = tree
    .under(noun, 'compound', 'amod', 'nmod', 'nmod:poss', 'acl')
    .filter(word => words[word]!.upos !== 'NUM' && !telling.test(words[word]!.lower))
  return isDefinite && others.length === 0
}

/** What is said of an act that was told of already. */
const telling = /^(deadly|twin|two|three|latest|same|brazen|fatal|hour-long|two-hour|brief|closed-door)$/
