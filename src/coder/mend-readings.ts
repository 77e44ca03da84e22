import type { WordReading } from '../language/language-model.ts'

/** "passed in the first reading a package of laws": a noun, though it looks like a verb; what stands behind it is passed. */
export function withReadings(words: readonly WordReading[]): readonly WordReading[] {
  const reading = words.findIndex(
    ({ lemma, upos, head }, at) =>
      lemma === 'read' &&
      upos === 'VERB' &&
      head >= 0 &&
      head < at &&
      words[head]!.upos === 'VERB' &&
      /^(first|second|third|final)$/.test(words[at - 1]?.lemma ?? ''),
  )
  if (reading < 0) return words
  const { head } = words[reading]!
  return words.map((word, at) => {
    if (at === reading)
      return { ...word, upos: 'NOUN', lemma: 'reading', features: 'Number=Sing', relation: 'obl' }
    return word.head === reading && at > reading ? { ...word, head } : word
  })
}
