import type { Tree } from './tree.ts'

/** "clashes pitting the army against mutineers": the two sides, which stand in a clause of the noun. */
export function sidesPitted(tree: Tree, clauses: readonly number[]): { one: number[]; other: number[] } {
  const pitting = clauses.filter(word => tree.words[word]!.lemma === 'pit')
  const one = pitting.flatMap(verb => tree.under(verb, 'obj')).flatMap(word => tree.withConjuncts(word))
  const other = [...pitting, ...one]
    .flatMap(word => tree.under(word, 'obl', 'nmod'))
    .filter(word => tree.preposition(word) === 'against')
    .flatMap(word => tree.withConjuncts(word))
  return { one, other }
}
