import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "adopted a resolution demanding a truce", "the union, which opposes any action": what a paper says, or whoever is named holds. */
export function isOfPaper(tree: Tree, { predicate, frame }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[predicate.at]!
  if (predicate.isNoun || head < 0) return false
  const isOfResolution = relation === 'acl' && /^(resolution|motion)$/.test(tree.words[head]!.lemma)
  if (isOfResolution && tree.has(predicate.at, 'VerbForm=Part') && tree.has(predicate.at, 'Tense=Pres'))
    return true
  if (isOfResolution && tree.has(predicate.at, 'VerbForm=Ger')) return true
  if (frame.type !== 'statement') return false
  // "jailed over a tweet criticising the minister"
  const isOfPost =
    relation === 'acl' &&
    /^(tweet|post|article|song|poem|cartoon|leaflet|slogan|placard|banner|video|book|film|remark|comment)$/.test(
      tree.words[head]!.lemma,
    ) &&
    /^(over|for|after|following)$/.test(tree.preposition(head))
  if (isOfPost) return true
  if (relation === 'acl')
    return /^(resolution|motion|bill|declaration|petition|decree)$/.test(tree.words[head]!.lemma)
  return (
    relation === 'acl:relcl' &&
    tree.has(predicate.at, 'Tense=Pres') &&
    /^(oppose|support|back|demand|reject)$/.test(lemma)
  )
}
