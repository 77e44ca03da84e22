import type { Sentence } from './read-sentences.ts'

/** Words at which one clause of a news sentence ends and another begins. */
const boundary =
  /^(?:;|:|—|–|which|who|whom|where|while|whereas|but|after|before|when|although|because|that|until|since)$/

/**
 * The words from–to of the clause around a word: up to the nearest boundary on each side, or to where a clause with a subject of its
 * own is joined: "Iraq offered condolences, | and Armenia sent rescuers".
 */
export function findClause({ words, tree }: Sentence, at: number): [number, number] {
  const starts = new Set(
    words.flatMap(({ relation, upos }, word) =>
      relation === 'conj' && /^(VERB|AUX)$/.test(upos) && tree.under(word, 'nsubj').length > 0
        ? [firstOf(tree, word)]
        : [],
    ),
  )
  let from = at
  while (from > 0 && !boundary.test(words[from - 1]!.lower) && !starts.has(from)) from--
  let to = at + 1
  while (to < words.length && !boundary.test(words[to]!.lower) && !starts.has(to)) to++
  return [from, to]
}

/** The first word of what hangs from a word. */
function firstOf(tree: Sentence['tree'], word: number): number {
  let first = word
  while (first > 0 && tree.isWithin(first - 1, word)) first--
  return first
}
