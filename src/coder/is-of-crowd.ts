import { isPresentParticiple } from './part-of-act.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "organised a rally calling for his resignation": what a crowd is out for, and no position besides. */
export function isOfCrowd(tree: Tree, { predicate, frame }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[predicate.at]!
  if (frame.type !== 'statement' || predicate.isNoun || head < 0) return false
  if (!/^(call|demand|urge|oppose|condemn|denounce|support)$/.test(lemma)) return false
  if (!/^(acl|advcl)$/.test(relation) || !isPresentParticiple(tree, predicate.at)) return false
  const near = relation === 'acl' ? [head] : tree.under(head, 'obj', 'nsubj:pass')
  return near.some(
    word =>
      word < predicate.at &&
      /^(rally|demonstration|march|protest|picket|vigil|sit-in)$/.test(tree.words[word]!.lemma),
  )
}
