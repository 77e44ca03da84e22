import type { Tree } from './tree.ts'

/** A verb, or a noun that names an act, with what stands around it in the tree. All are word indexes. */
export interface Predicate {
  /** The word that tells of the act. */
  readonly at: number
  /** The verb whose tense and mood the act has: itself, the verb that lends a noun its subject, or none. */
  readonly verb: number | null
  readonly isNoun: boolean
  readonly isPassive: boolean
  /** Who does it; of a passive, who is named with "by". */
  readonly subjects: readonly number[]
  /** To whom it is done; of a passive, its grammatical subject. */
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
}

/** A word with its preposition, as "with" and Lavrov in "met with Lavrov"; without one, '' ("Monday"). */
export interface Oblique {
  readonly preposition: string
  readonly at: number
}

/** What hangs from a word by a preposition, or as a bare time, with its conjuncts; owners left out. */
export function obliquesOf(tree: Tree, at: number): Oblique[] {
  return tree.under(at, 'obl', 'nmod', 'advmod').flatMap(word => {
    const { relation, upos } = tree.words[word]!
    if (relation === 'nmod:poss' || (relation === 'advmod' && upos === 'ADV')) return []
    const preposition = tree.preposition(word)
    return tree
      .withConjuncts(word)
      .map(own => ({ preposition: tree.preposition(own) || preposition, at: own }))
  })
}
