import type { WordReading } from '../language/language-model.ts'

/** "summoned the Belarusian charge d'affaires": written without its accent, the envoy is no verb. */
export function withChargeOfAffairs(words: readonly WordReading[]): readonly WordReading[] {
  const charge = words.findIndex(
    ({ lemma, upos }, at) =>
      lemma === 'charge' && upos === 'VERB' && /^d['’]affair/i.test(words[at + 1]?.lemma ?? ''),
  )
  const above = words[charge]?.head ?? -1
  if (charge < 0 || above < 0 || above > charge) return words
  // "the Belarus charge": whoever was read as the object says whose envoy it is.
  const owner = words[charge - 1]!.head === above ? charge - 1 : -1
  return words.map((word, at) => {
    if (at === charge) return { ...word, upos: 'NOUN', features: 'Number=Sing', relation: 'obj' }
    if (at === charge + 1) return { ...word, head: charge, relation: 'flat' }
    if (at === owner) return { ...word, head: charge, relation: word.upos === 'ADJ' ? 'amod' : 'compound' }
    if (word.head === owner && at < owner) return { ...word, head: charge }
    return word.head === charge && at > charge ? { ...word, head: above } : word
  })
}
