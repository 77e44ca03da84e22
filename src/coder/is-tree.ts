import type { WordReading } from '../language/language-model.ts'

/** Whether the heads of words make a tree: from each word the way up ends, and goes round in no circle. */
export function isTree(words: readonly Pick<WordReading, 'head'>[]): boolean {
  // The word from which each was come by first; on the same way again it is a circle.
  const seenFrom = new Array<number>(words.length).fill(-1)
  for (let from = 0; from < words.length; from++)
    for (let at = from; at >= 0 && seenFrom[at]! < 0; at = words[at]!.head) {
      seenFrom[at] = from
      const next = words[at]!.head
      if (next >= words.length || (next >= 0 && seenFrom[next] === from)) return false
    }
  return true
}
