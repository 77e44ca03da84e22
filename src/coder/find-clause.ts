import type { Word } from './read-sentences.ts'

/** Words at which one clause of a news sentence ends and another begins. */
const boundary =
  /^(?:;|:|—|–|which|who|whom|where|while|whereas|but|after|before|when|although|because|that|until|since)$/

/** The words from–to of the clause around a word: up to the nearest boundary on each side. */
export function findClause(words: readonly Word[], at: number): [number, number] {
  let from = at
  while (from > 0 && !boundary.test(words[from - 1]!.lower)) from--
  let to = at + 1
  while (to < words.length && !boundary.test(words[to]!.lower)) to++
  return [from, to]
}
