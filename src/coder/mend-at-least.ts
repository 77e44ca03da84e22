import type { WordReading } from '../language/language-model.ts'

/** "neutralized at least four militants": the number's "at" makes no oblique of those who are counted. */
export function withAtLeast(words: readonly WordReading[]): readonly WordReading[] {
  const counted = new Set(
    words.flatMap(({ lemma }, at) => {
      const isAtLeast = lemma === 'at' && /^(least|most|little|much|many)$/.test(words[at + 1]?.lemma ?? '')
      const noun = isAtLeast ? nounCounted(words, at + 2) : -1
      return noun < 0 || !isOnlyOblique(words, noun) ? [] : [noun]
    }),
  )
  if (counted.size === 0) return words
  return words.map((word, at) => (counted.has(at) ? { ...word, relation: 'obj' } : word))
}

/** The noun that the number behind "at least" belongs to. */
function nounCounted(words: readonly WordReading[], number: number): number {
  if (words[number]?.upos !== 'NUM' || words[number]!.relation !== 'nummod') return -1
  return words[number]!.head
}

/** An oblique of an active verb without an object, and without a preposition of its own. */
function isOnlyOblique(words: readonly WordReading[], noun: number): boolean {
  const { head, relation } = words[noun]!
  if (relation !== 'obl' || head < 0 || head > noun || words[head]!.upos !== 'VERB') return false
  const isTaken = words.some(
    (word, at) =>
      (word.head === noun && word.relation === 'case' && at > head) ||
      (word.head === head && /^(obj|aux:pass|nsubj:pass)$/.test(word.relation)),
  )
  return (
    !isTaken &&
    !/^(year|month|day|week|hour|minute|time|percent|mile|kilometer|kilometre|metre|meter)$/.test(
      words[noun]!.lemma,
    )
  )
}
