import type { WordReading } from '../language/language-model.ts'

/**
 * A sentence's reading with its last word told as the verb that it is: ", the press service of the ministry informs." The parser takes
 * it for one more noun, and whoever tells for one more who acts.
 */
export function withTellerAtEnd(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.length - 2
  const { lemma, upos, head, relation } = words[verb] ?? words[0]!
  if (verb < 4 || upos !== 'NOUN' || !/^(inform|report|say|note|write|state)s?$/.test(lemma)) return words
  const comma = words.findLastIndex((word, at) => word.lemma === ',' && at < verb)
  if (comma < 1) return words
  const isInside = (at: number) => at > comma && at < verb
  // Whoever tells is the top of what stands between the comma and the verb.
  const tops = words.flatMap((word, at) =>
    isInside(at) && !isInside(word.head) && word.head !== verb && word.upos !== 'PUNCT' ? [at] : [],
  )
  const own = words.findIndex(
    (word, at) => isInside(at) && word.head === verb && /^(compound|nmod|amod)/.test(word.relation),
  )
  const teller = tops.length === 1 ? tops[0]! : tops.length === 0 ? own : -1
  const root = words.findIndex(word => word.head < 0)
  if (teller < 0 || root < 0 || root > comma) return words
  return words.map((word, at) => {
    if (at === verb)
      return { ...word, upos: 'VERB', features: 'Tense=Pres|VerbForm=Fin', head: root, relation: 'parataxis' }
    if (at === teller) return { ...word, head: verb, relation: 'nsubj' }
    // What was written before the noun belongs to what the noun hung from.
    return word.head === verb && isInside(at)
      ? { ...word, head: isInside(head) ? head : teller, relation: isInside(head) ? relation : word.relation }
      : word
  })
}
