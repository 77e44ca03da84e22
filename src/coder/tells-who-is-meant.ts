import { isTime } from './frame-guards.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "the officers whom it had accused of spying", "something leaders have asked for": a position that tells who or what is meant. */
export function isHeldBefore(tree: Tree, { predicate, frame }: Trigger): boolean {
  const { relation } = tree.words[predicate.at]!
  // "something several leaders have asked for": at times taken for what is said.
  const isStranded = tree.under(predicate.at, 'obl').some(word => tree.words[word]!.upos === 'ADP')
  return (
    frame.type === 'statement' &&
    (relation === 'acl:relcl' || isStranded) &&
    tree.under(predicate.at, 'aux').some(word => tree.words[word]!.lemma === 'have') &&
    !tree.below(predicate.at).some(word => isTime(tree, word))
  )
}

/** "what it calls a genocide", "measures described as defensive": how something is named. */
export function isNaming(tree: Tree, { predicate, frame }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[predicate.at]!
  if (frame.type !== 'statement' || !/^(call|describe|term|label|consider|regard|brand|dub)$/.test(lemma))
    return false
  const isOfWhat = (word: number) => tree.words[word]!.lemma === 'what'
  return (
    relation.startsWith('acl') ||
    (head >= 0 && isOfWhat(head)) ||
    tree.under(predicate.at, 'obj', 'xcomp').some(isOfWhat)
  )
}
