import type { WordReading } from '../language/language-model.ts'

/**
 * "condemned in the strongest terms the attack on the embassy": what stands right behind the way in which it was said is the verb's
 * object, and not joined to those terms.
 */
export function withObjectBehindTerms(words: readonly WordReading[]): readonly WordReading[] {
  const terms = words.findIndex(
    ({ lemma, relation, head }, at) =>
      /^(term|word|way|manner|possible)$/.test(lemma) &&
      relation === 'obl' &&
      words[head]?.upos === 'VERB' &&
      head < at &&
      words.slice(head + 1, at).some(word => word.lemma === 'in') &&
      !words.some(word => word.head === head && word.relation === 'obj'),
  )
  if (terms < 0) return words
  const last = words[terms + 1]?.lemma === 'possible' ? terms + 1 : terms
  if (words[last + 1]?.upos !== 'DET') return words
  const noun = words.findIndex(
    ({ head, relation, upos }, at) =>
      at > last + 1 &&
      /^(NOUN|PROPN)$/.test(upos) &&
      words[last + 1]!.head === at &&
      head >= terms &&
      head <= last &&
      /^(conj|appos|nmod|dep)/.test(relation),
  )
  if (noun < 0) return words
  return words.map((word, at) =>
    at === noun ? { ...word, head: words[terms]!.head, relation: 'obj' } : word,
  )
}
