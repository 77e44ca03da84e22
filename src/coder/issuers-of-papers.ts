import type { Sentence } from './read-sentences.ts'

/** "a joint statement by the co-chairs called on them": a paper speaks for whoever issues it. */
export function issuersOf(sentence: Sentence, subjects: readonly number[]): readonly number[] {
  const { tree, words } = sentence
  return subjects.flatMap(word => {
    if (!isPaper(sentence, word)) return [word]
    const own = tree
      .under(word, 'nmod', 'compound')
      .filter(
        one =>
          words[one]!.relation === 'nmod:poss' ||
          (words[one]!.upos === 'PROPN' && words[one]!.relation === 'compound') ||
          /^(by|of|from)$/.test(tree.preposition(one)),
      )
      .flatMap(one => tree.withConjuncts(one))
    // "issued a statement that condemned"
    const { head, relation } = tree.words[word]!
    const issuing =
      relation === 'obj' && head >= 0 ? tree.under(head, 'nsubj').flatMap(one => tree.withConjuncts(one)) : []
    return own.length > 0 ? own : issuing.length > 0 ? issuing : [word]
  })
}

export function isPaper({ words }: Sentence, word: number): boolean {
  return /^(statement|communiqué|communique|declaration|letter|note|appeal|message|report)$/.test(
    words[word]!.lemma,
  )
}
