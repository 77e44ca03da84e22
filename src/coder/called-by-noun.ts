import { nounsOfBodies } from './data/epithets.ts'
import type { Sentence } from './read-sentences.ts'

/** "The Council decided": a body that is called by the last word of its name. */
export function isBodyAlone(words: Sentence['words'], at: number): boolean {
  return (
    words[at]!.isCapital &&
    words[at - 1]?.lower === 'the' &&
    nounsOfBodies[words[at]!.lower] !== undefined &&
    words[at + 1]?.isCapital !== true &&
    !/^(of|for|'s|’s|-)$/.test(words[at + 1]?.lower ?? '')
  )
}

/** "members of the Security Council": whether a body's name stands behind "of". */
export function isOfBody(words: Sentence['words'], at: number): boolean {
  const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
  let to = from
  while (words[to]?.isCapital === true) to++
  return words[at]?.lower === 'of' && to > from + 1 && nounsOfBodies[words[to - 1]!.lower] !== undefined
}
