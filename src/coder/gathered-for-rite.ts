import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "Veterans gathered on the beach to mark the anniversary": the rite that people came together for was held. */
export function isGatheredFor(
  tree: Tree,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    frame.type === 'ceremony' &&
    !predicate.isNoun &&
    /^(advcl|xcomp)$/.test(relation) &&
    head >= 0 &&
    /^(gather|assemble|congregate|flock|march|turn)$/.test(tree.words[head]!.lemma) &&
    tree.has(head, 'Tense=Past')
  )
}

/** The gathering itself is told by its rite. */
export function isGatheringOf(tree: Tree, one: Trigger, rite: Trigger): boolean {
  return (
    /^(protest|meeting)$/.test(one.frame.type) &&
    !one.isNoun &&
    isGatheredFor(tree, rite) &&
    tree.words[rite.predicate.at]!.head === one.predicate.at
  )
}
