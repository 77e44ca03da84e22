import { isViolence } from './is-violence.ts'
import type { Tree } from './tree.ts'
import { verbPredicate } from './verb-predicate.ts'

/** "pardoned them after a meeting with the envoy", "flew to Brussels for talks": what somebody does around what is told. */
export function whileDoing(tree: Tree, noun: number): readonly number[] {
  // "As part of his visit to Rome, he met the pope": told as if during the visit.
  const whole = tree.words[noun]!.head
  const isPartOf =
    whole >= 0 &&
    tree.words[noun]!.relation.startsWith('nmod') &&
    /^(visit|trip|tour)$/.test(tree.words[noun]!.lemma) &&
    /^(part|framework|course|scope)$/.test(tree.words[whole]!.lemma) &&
    tree.words[whole]!.relation.startsWith('obl') &&
    tree.words[tree.words[whole]!.head]?.upos === 'VERB'
  if (isPartOf) {
    const { subjects, objects, isPassive } = verbPredicate(tree, tree.words[whole]!.head)
    return isPassive ? objects : subjects
  }
  const { relation, head } = tree.words[noun]!
  // "signed a pact ahead of the elections", "resigned after the vote"
  if (/^(election|referendum|vote|poll|ballot|runoff)$/.test(tree.words[noun]!.lemma)) return []
  // "suspended the country following a coup", "closed its border after the raid": what was done to somebody else before.
  if (
    isViolence(tree.words[noun]!.lemma) &&
    /^(after|following|before|ahead of|for)$/.test(tree.preposition(noun))
  )
    return []
  const isInvited = head >= 0 && tree.words[head]!.lemma === 'invite'
  // "Mr. Putin, on a visit to Ankara, said"
  const isJourney = /^(visit|trip|tour)$/.test(tree.words[noun]!.lemma) && tree.preposition(noun) === 'on'
  if (isJourney && head >= 0 && /^(PROPN|NOUN)$/.test(tree.words[head]!.upos) && relation.startsWith('nmod'))
    return tree.withConjuncts(head)
  // "Mr. Rama during a meeting with the envoy noted"
  const isTalk = /^(meeting|conversation|talks?|call|session|negotiations?|consultations?|visit)$/.test(
    tree.words[noun]!.lemma,
  )
  if (
    isTalk &&
    /^(during|in|at)$/.test(tree.preposition(noun)) &&
    relation.startsWith('nmod') &&
    head >= 0 &&
    head < noun &&
    tree.words[head]!.upos === 'PROPN' &&
    tree.words[head]!.relation === 'nsubj'
  )
    return tree.withConjuncts(head)
  // "Following the meeting, they signed an agreement": a meeting that was told of, of whoever was at it.
  const isThatOne =
    tree.preposition(noun) === 'following' &&
    tree.under(noun, 'det').some(word => tree.words[word]!.lemma === 'the') &&
    tree.under(noun, 'nmod').length === 0
  if (isThatOne) return []
  // "was sworn in following the resignation of his rival": done by whoever is named with it.
  const isOfOthers =
    fates.test(tree.words[noun]!.lemma) &&
    tree.under(noun, 'nmod').some(word => /^(of|by|)$/.test(tree.preposition(word)))
  if (isOfOthers) return []
  const isAround =
    isInvited ||
    isJourney ||
    /^(after|before|during|following|at|for|ahead of|in)$/.test(tree.preposition(noun))
  // "inaugurated the mission at a ceremony": at times it hangs from the object.
  const isOfObject = relation === 'nmod' && head >= 0 && tree.words[head]!.relation === 'obj'
  const verb = isOfObject ? tree.words[head]!.head : head
  // "is in Tehran for talks with"
  if (head >= 0 && isAround && tree.under(head, 'cop').length > 0)
    return tree.under(head, 'nsubj').flatMap(word => tree.withConjuncts(word))
  if (
    !(relation.startsWith('obl') || isOfObject) ||
    !isAround ||
    verb < 0 ||
    tree.words[verb]!.upos !== 'VERB'
  )
    return []
  // "announced the death of nine soldiers in an attack": who tells of it.
  if (
    isViolence(tree.words[noun]!.lemma) &&
    /^(announce|report|confirm|reveal)$/.test(tree.words[verb]!.lemma)
  )
    return []
  const { subjects, objects, isPassive } = verbPredicate(tree, verb)
  // "Five rebels were killed and two soldiers wounded in the fighting": all of them were in it.
  const first = tree.words[verb]!.head
  const isAlso =
    isPassive &&
    tree.words[verb]!.relation === 'conj' &&
    suffering.test(tree.words[verb]!.lemma) &&
    first >= 0
  const others = isAlso && suffering.test(tree.words[first]!.lemma) ? verbPredicate(tree, first) : null
  return isPassive ? [...(others?.isPassive ? others.objects : []), ...objects] : subjects
}

const suffering = /^(kill|wound|injure|hurt)$/

/** What befalls somebody, or is done to them, without force. */
const fates =
  /^(resignation|dismissal|ouster|overthrow|removal|departure|appointment|nomination|impeachment|death|arrest|detention|conviction|release|expulsion|seizure|capture|fall|poisoning|annexation)$/
