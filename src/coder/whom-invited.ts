import type { Tree } from './tree.ts'

/** "extended an invitation to Mr. Sharif to visit Riga": who is to do what one is invited to; null where nobody is invited. */
export function whomInvited(tree: Tree, at: number): number[] | null {
  const noun = invitationTo(tree, at)
  if (noun === null) return null
  const { head, relation } = tree.words[noun]!
  // "accepted the king's invitation to visit Oslo": whoever accepts it.
  if (relation === 'obj' && /^(accept|take|decline|refuse)$/.test(tree.words[head]!.lemma))
    return tree.under(head, 'nsubj').flatMap(word => tree.withConjuncts(word))
  const beside = relation === 'obj' ? tree.under(head, 'obl') : []
  const whom = [...tree.under(noun, 'nmod'), ...beside].find(
    word => tree.preposition(word) === 'to' && word < at,
  )
  return whom === undefined ? null : tree.withConjuncts(whom)
}

/** The invitation that an infinitive belongs to, or null: it hangs from the noun or from the verb that hands it over. */
export function invitationTo(tree: Tree, at: number): number | null {
  const { relation, head } = tree.words[at]!
  if (head < 0 || !tree.has(at, 'VerbForm=Inf') || !/^(xcomp|acl|advcl)/.test(relation)) return null
  const nouns = tree.words[head]!.upos === 'VERB' ? tree.under(head, 'obj') : [head]
  return nouns.find(word => word < at && tree.words[word]!.lemma === 'invitation') ?? null
}
