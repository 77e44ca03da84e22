import type { WordReading } from '../language/language-model.ts'
import { finite } from './finite-features.ts'

/** "the treaty, which the ministers signed in Oslo, would have …": the ministers signed it, and it is what the clause describes. */
export function withRelativeVerb(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(
    ({ upos, relation, head }, at) =>
      upos === 'VERB' &&
      relation === 'acl' &&
      head >= 0 &&
      head < at &&
      words[head]!.relation.startsWith('nsubj') &&
      gapOf(words, at) >= 0,
  )
  if (verb < 0) return words
  const subject = words[verb]!.head
  const gap = gapOf(words, verb)
  const described = nounBefore(words, gap)
  if (gap > subject || described < 0) return words
  return words.map((word, at) => {
    if (at === verb) return { ...word, head: described, relation: 'acl:relcl', features: finite(word) }
    if (at === subject) return { ...word, head: verb, relation: 'nsubj' }
    return at === gap ? { ...word, head: verb, relation: 'obj' } : word
  })
}

/** The "which" or "that" that is a verb's object; −1 where it has none. */
function gapOf(words: readonly WordReading[], verb: number): number {
  return words.findIndex(
    ({ head, relation, lemma }) =>
      head === verb && relation.startsWith('obj') && /^(which|that|whom)$/.test(lemma),
  )
}

/** The noun that a relative pronoun stands behind, past a comma; −1 where there is none. */
function nounBefore(words: readonly WordReading[], pronoun: number): number {
  const before = words[pronoun - 1]?.lemma === ',' ? pronoun - 2 : pronoun - 1
  let noun = before
  while (
    noun >= 0 &&
    words[noun]!.head >= 0 &&
    words[noun]!.head < before &&
    /^(nmod|flat|compound|nummod)/.test(words[noun]!.relation)
  )
    noun = words[noun]!.head
  return noun >= 0 && /^(NOUN|PROPN)$/.test(words[noun]!.upos) ? noun : -1
}
