import type { Tree } from './tree.ts'

/** "a contract on the sale of gas between A and B": whose the matter of a paper is. */
export function matterBetween(tree: Tree, papers: readonly number[]): number[] {
  const matters = papers
    .flatMap(paper => tree.under(paper, 'nmod'))
    .filter(word => /^(on|for|regarding|concerning)$/.test(tree.preposition(word)))
  return [...matters, ...matters.flatMap(word => tree.under(word, 'nmod'))]
    .flatMap(word => tree.under(word, 'nmod'))
    .filter(word => tree.preposition(word) === 'between')
    .flatMap(word => tree.withConjuncts(word))
}

/** "the sides", "these companies": words for those who are named elsewhere. */
export function areStandIns(tree: Tree, words: readonly number[]): boolean {
  return words.every(word =>
    /^(side|party|company|firm|country|state|nation|ministry|they|both|enterprise)$/.test(
      tree.words[word]!.lemma,
    ),
  )
}
