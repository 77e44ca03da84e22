import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "were released in a deal mediated by Qatar": how it came about. */
export function isItsDeal(tree: Tree, one: Trigger, { predicate, frame, isNoun }: Trigger): boolean {
  const { head, relation } = tree.words[one.predicate.at]!
  return (
    one.isNoun &&
    one.frame.type === 'agreement' &&
    !isNoun &&
    /^(other|legal|trade|energy)$/.test(frame.type) &&
    relation.startsWith('obl') &&
    head === predicate.at &&
    /^(in|under|as part of)$/.test(tree.preposition(one.predicate.at)) &&
    tree.under(one.predicate.at, 'det').some(word => tree.words[word]!.lemma === 'a')
  )
}

/** "violated the ceasefire and fired at the village": broken by what was done. */
export function isBrokenByFiring(tree: Tree, one: Trigger, { predicate, frame }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    !one.isNoun &&
    one.frame.type === 'ceasefire' &&
    /^(violate|break|breach)$/.test(tree.words[one.predicate.at]!.lemma) &&
    /^(attack|clash)$/.test(frame.type) &&
    /^(conj|advcl)/.test(relation) &&
    head === one.predicate.at
  )
}
