import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/**
 * "have been meeting since May", "has been cracking down over the last year", "has led many protests", "This is the second time that
 * pirates have seized a ship": what is kept up or only counted, and no act of its own (guidelines, 1.3).
 */
export function isKeptUp(tree: Tree, trigger: Trigger): boolean {
  return isGoingOnSince(tree, trigger) || isOneOfMany(tree, trigger) || isOnlyCounted(tree, trigger)
}

function isGoingOnSince(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun || !/^(meeting|negotiation|attack)$/.test(frame.type)) return false
  const { at } = predicate
  const auxiliaries = tree.under(at, 'aux').map(word => tree.words[word]!)
  const isProgressive =
    auxiliaries.some(one => one.lemma === 'have' && one.features.includes('Tense=Pres')) &&
    auxiliaries.some(one => one.lemma === 'be') &&
    !predicate.isPassive &&
    !/^(arrive|attack)$/.test(tree.words[at]!.lemma)
  return (
    isProgressive &&
    predicate.obliques.some(
      one =>
        /^(since|over|for|during)$/.test(one.preposition) &&
        /^(year|month|week|day|decade|since)$/.test(tree.words[one.at]!.lemma),
    )
  )
}

function isOneOfMany(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const { verb, at } = predicate
  return (
    isNoun &&
    verb !== null &&
    /^(protest|attack|meeting|visit|clash)$/.test(frame.type) &&
    tree.under(at, 'amod').some(word => /^(many|numerous|countless)$/.test(tree.words[word]!.lemma)) &&
    tree
      .under(verb, 'aux')
      .some(word => tree.words[word]!.lemma === 'have' && tree.has(word, 'Tense=Pres')) &&
    !hasDayBelow(tree, verb)
  )
}

function isOnlyCounted(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  if (isNoun || tree.words[predicate.at]!.relation !== 'acl:relcl') return false
  const { head } = tree.words[predicate.at]!
  return (
    /^(time|occasion|instance)$/.test(tree.words[head]!.lemma) &&
    tree.under(head, 'cop').length > 0 &&
    tree.under(head, 'nsubj').some(word => /^(this|it|that)$/.test(tree.words[word]!.lemma)) &&
    !hasDayBelow(tree, predicate.at)
  )
}
