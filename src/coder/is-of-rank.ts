import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "He is the first leader to visit Iran", "the third president forced from office": what sets somebody apart. */
export function isOfRank(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  // "It is the deadliest attack in years": of an act told before.
  if (isNoun)
    return (
      tree.under(predicate.at, 'cop').length > 0 &&
      tree.under(predicate.at, 'amod').some(word => tree.has(word, 'Degree=Sup'))
    )
  // At times what is said of the rank is taken for the verb, with the rank for its subject.
  // "the first head of state to visit Iran"
  const described =
    relation === 'acl' ? [head, ...(tree.preposition(head) === 'of' ? [tree.words[head]!.head] : [])] : []
  return [...described, ...tree.under(predicate.at, 'nsubj')].some(
    noun =>
      noun >= 0 &&
      (tree.under(noun, 'cop').length > 0 || isBecome(tree, noun)) &&
      tree
        .under(noun, 'amod', 'nummod')
        .some(word =>
          /^(first|second|third|fourth|fifth|last|latest|only|highest)$/.test(tree.words[word]!.lemma),
        ),
  )
}

/** "becoming the first Turkish president to visit Armenia", "Gül, the first president to visit Armenia". */
function isBecome(tree: Tree, noun: number): boolean {
  const { relation, head } = tree.words[noun]!
  return relation === 'appos' || (relation === 'xcomp' && tree.words[head]!.lemma === 'become')
}
