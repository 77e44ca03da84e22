import { isTime } from './frame-guards.ts'
import type { Tree } from './tree.ts'

/** Whether a day, month or year hangs from a word or from what hangs from it. */
export function hasDayBelow(tree: Tree, at: number): boolean {
  // "2,000 people" is no year.
  const isDay = (word: number) => tree.words[word]!.relation !== 'nummod' && isTime(tree, word)
  return tree.below(at).some(word => isDay(word) || tree.below(word).some(isDay))
}
