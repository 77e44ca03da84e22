import type { Word } from './read-sentences.ts'

const heads =
  /^(chief|head|envoy|official|spokesman|spokeswoman|spokesperson|representative|negotiator|coordinator|commander|commissioner|adviser|advisor|investigator|inspector|rapporteur|diplomat|ambassador|boss|director|aide|mediator)$/

/**
 * What somebody of a body or state is by a field of small words, where a name follows: "UN [human rights chief] Volker Türk",
 * "US [trade representative] Jamieson Greer". Where it ends, with the words themselves for a title.
 */
export function chiefAt(words: readonly Word[], at: number): { to: number; title: string } | null {
  let next = at
  while (next < at + 4 && isSmall(words[next])) next++
  const last = words[next - 1]
  const isNamed = words[next]?.isCapital === true && words[next]!.upos === 'PROPN'
  if (next < at + 2 || last === undefined || !isNamed || !heads.test(last.lower)) return null
  return {
    to: next,
    title: words
      .slice(at, next)
      .map(word => word.lower)
      .join(' '),
  }
}

function isSmall(word: Word | undefined): boolean {
  return word !== undefined && !word.isCapital && (word.upos === 'NOUN' || word.upos === 'ADJ')
}
