import type { WordReading } from '../language/language-model.ts'

/** "would resign following mass protests": what stands behind such a preposition is no object. */
export function withOccasions(words: readonly WordReading[]): readonly WordReading[] {
  const led = new Set(
    words.flatMap(({ relation, lemma, head }, at) =>
      relation === 'case' && head > at && /^(follow|amid|after|during|despite)$/.test(lemma) ? [head] : [],
    ),
  )
  const isWrong = ({ relation, head }: WordReading, at: number) =>
    led.has(at) && relation === 'obj' && head >= 0 && head < at
  return words.some(isWrong)
    ? words.map((word, at) => (isWrong(word, at) ? { ...word, relation: 'obl' } : word))
    : words
}

/** "amid continuing fierce fighting": a noun, though each of its words looks like something else. */
export function withFightingAround(words: readonly WordReading[]): readonly WordReading[] {
  const amid = words.findIndex(({ lemma, relation }) => lemma === 'amid' && /^(mark|case)$/.test(relation))
  if (amid < 0) return words
  const noun = words.findIndex(
    ({ upos, lemma }, at) =>
      at > amid && at <= amid + 4 && upos === 'VERB' && /^(fight|shell|bomb|loot)$/.test(lemma),
  )
  const above = words[amid]!.head
  const isBetween = (at: number) => at > amid && at < noun
  if (noun < 0 || !(above === noun || isBetween(above)) || words[noun]!.head < 0) return words
  const top = above === noun ? words[noun]!.head : words[above]!.head
  return words.map((word, at) => {
    if (at === noun)
      return {
        ...word,
        upos: 'NOUN',
        lemma: `${word.lemma}ing`,
        features: 'Number=Sing',
        head: top,
        relation: 'obl',
      }
    if (at === amid) return { ...word, head: noun, relation: 'case' }
    if (isBetween(at)) return { ...word, upos: 'ADJ', head: noun, relation: 'amod', features: '' }
    return word
  })
}
