import { isArrest } from './is-arrest.ts'
import { isPresentParticiple } from './part-of-act.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "were arrested during raids in Hebron", "seized in a police operation": how they were caught is part of the arrest. */
export function isRaidOfArrest(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[one.predicate.at]!
  // "as part of a police operation", "in the course of raids"
  const whole =
    head >= 0 &&
    relation.startsWith('nmod') &&
    /^(part|course|framework|result)$/.test(tree.words[head]!.lemma)
      ? tree.words[head]!.head
      : -1
  return (
    one.isNoun &&
    one.frame.type === 'attack' &&
    /^(raid|operation|sweep|crackdown)$/.test(lemma) &&
    !isNoun &&
    isArrest({ type: frame.type, signs: [`word ${tree.words[predicate.at]!.lemma}`] }) &&
    (whole === predicate.at ||
      (relation.startsWith('obl') &&
        head === predicate.at &&
        /^(in|during|after|following)$/.test(tree.preposition(one.predicate.at))))
  )
}

/** "filed charges against him, accusing him of forgery": what the charge says, and no position besides. */
export function isChargeTold(tree: Tree, one: Trigger, { frame, predicate }: Trigger): boolean {
  if (one.isNoun || frame.type !== 'legal' || one.predicate.at < predicate.at) return false
  const isOfCharge = (word: number) => {
    const { relation, head, lemma } = tree.words[word]!
    return (
      /^(accuse|allege|claim)$/.test(lemma) &&
      relation.startsWith('advcl') &&
      isPresentParticiple(tree, word) &&
      (head === predicate.at || head === predicate.verb)
    )
  }
  if (one.frame.type === 'statement') return isOfCharge(one.predicate.at)
  // "accusing him of forgery and illegally crossing the border": at times it is joined to the accusing.
  const { relation, head } = tree.words[one.predicate.at]!
  return relation === 'conj' && isPresentParticiple(tree, one.predicate.at) && isOfCharge(head)
}

/** "was given six days of administrative detention": what kind of a term it is, told with the term. */
export function isKindOfTerm(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[predicate.at]!
  return (
    isNoun &&
    frame.type === 'legal' &&
    /^(detention|arrest|custody|imprisonment)$/.test(lemma) &&
    relation.startsWith('nmod') &&
    tree.preposition(predicate.at) === 'of' &&
    /^(day|week|month|year)$/.test(tree.words[head]!.lemma)
  )
}
