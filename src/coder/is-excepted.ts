import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "All of them except Mikaelian and Barseghian were set free": whom what is told does not befall. */
export function isExcepted({ tree }: Sentence, { from, to }: ResolvedMention): boolean {
  const first = tree.firstConjunct(tree.topOf(from, to))
  return /^(except|excluding|except for|apart from|other than)$/.test(tree.preposition(first))
}
