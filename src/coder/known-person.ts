import { courtesies, offices } from './data/offices.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import type { PackPerson } from './pack.ts'
import type { Word } from './read-sentences.ts'

/** A person whom the packs know, here or behind first names that they leave out: "Mohammad Ashraf Ghani". */
export function knownPersonAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { readonly row: PackPerson; readonly to: number } | null {
  for (let next = at; next <= at + 2 && words[next]?.isCapital === true; next++) {
    const known = longestName(lexicon, words, next)
    if (known?.entry.kind === 'person') {
      const isOfIt = next === at || (known.length > 1 && isPartOfName(words, at, next))
      return isOfIt ? { row: known.entry.row, to: next + known.length } : null
    }
    if (known !== null || words[next]!.upos !== 'PROPN' || isTitle(words[next]!)) return null
  }
  return null
}

/** Whether the tree takes a word for the rest of a name that begins before it. */
export function isPartOfName(words: readonly Word[], from: number, at: number): boolean {
  const { relation, head } = words[at]!
  return relation === 'flat' && head >= from && head < at
}

function isTitle({ lower }: Word): boolean {
  return courtesies.has(lower) || offices[lower] !== undefined
}
