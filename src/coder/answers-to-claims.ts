import type { Frame } from './data/frame.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const blames: ReadonlySet<Frame['type']> = new Set(['attack', 'clash', 'deployment', 'border'])

/** "denies that it started the fighting": what one is blamed for and disclaims is no act told. */
export function isDisclaimed(tree: Tree, { frame, predicate }: Trigger): boolean {
  if (!blames.has(frame.type)) return false
  const above = [predicate.at, ...tree.above(predicate.at)]
  // "claims that Armenian forces had fired": what somebody is said to have done.
  const isClaimed = above.some(word => {
    const { relation, head } = tree.words[word]!
    return (
      (/^(acl|ccomp)$/.test(relation) || (relation === 'acl:relcl' && tree.under(word, 'mark').length > 0)) &&
      tree.words[head]!.upos === 'NOUN' &&
      /^(claim|allegation|accusation|assertion|suspicion)$/.test(tree.words[head]!.lemma)
    )
  })
  return isClaimed || above.slice(1).some(word => tree.words[word]!.lemma === 'deny')
}

/** "Kenya rejected the charge", "dismissed the criticism": the answer to a claim is part of it. */
export function isAnswer(tree: Tree, { frame, predicate }: Trigger): boolean {
  const { lemma } = tree.words[predicate.at]!
  const isOf = (claims: RegExp) => predicate.objects.some(word => claims.test(tree.words[word]!.lemma))
  return (
    frame.type === 'statement' &&
    /^(deny|dismiss|reject|rebut|refute|dispute)$/.test(lemma) &&
    (isOf(/^(charge|allegation|accusation|criticism|reading|figure|version)$/) ||
      // Who denies a report may be all that is told of its matter.
      (lemma !== 'deny' && isOf(/^(report|rumor|rumour|account)$/)))
  )
}

/** "a claim that Ukraine denies": told with what is claimed. */
export function isDenialOfClaim(tree: Tree, { frame, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    frame.type === 'statement' &&
    // "after the two sides traded accusations"
    !/^(trade|exchange|swap|hurl|level|fling)$/.test(tree.words[predicate.at]!.lemma) &&
    [...(relation === 'acl:relcl' ? [head] : []), ...tree.under(predicate.at, 'nsubj', 'obj')].some(word =>
      /^(claim|charge|allegation|assertion|accusation)$/.test(tree.words[word]!.lemma),
    ) &&
    tree.words[predicate.at]!.relation !== 'root'
  )
}
