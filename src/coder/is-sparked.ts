import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "The verdict sparked protests in Riga", "leading to riots in Batumi": unrest is told to have come of something, and so to have been. */
export function isSparked(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (!isNoun || frame.type !== 'protest') return false
  const { relation, head } = tree.words[tree.firstConjunct(predicate.at)]!
  if (head < 0 || tree.under(head, 'aux').some(word => might.test(tree.words[word]!.lemma))) return false
  const { lemma } = tree.words[head]!
  return relation === 'obj'
    ? /^(spark|provoke|trigger|prompt|ignite|unleash|cause|fuel)$/.test(lemma)
    : relation.startsWith('obl') && lemma === 'lead' && tree.preposition(predicate.at) === 'to'
}

const might = /^(may|might|could|would|will|can)$/i
