import type { WordReading } from '../language/language-model.ts'

const participles =
  /^(appoint|lead|back|broker|mediate|occupy|control|hold|run|install|administer|base|train|fund|sponsor|support|align|organi[sz]e|dominate|rule|ally|affiliate|link|host|supply|build|own|operate|impose)$/

/** "Moscow-appointed officials said": a participle behind a hyphen describes the noun, and has no subject of its own. */
export function withHyphenated(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(
    ({ upos, lemma, relation }, at) =>
      upos === 'VERB' &&
      relation !== 'amod' &&
      participles.test(lemma) &&
      words[at - 1]?.lemma === '-' &&
      /^(PROPN|ADJ|NOUN)$/.test(words[at - 2]?.upos ?? '') &&
      words[at + 1]?.upos === 'NOUN' &&
      words[at + 1]!.head === at,
  )
  if (verb < 0 || words[verb]!.head < 0) return words
  const noun = verb + 1
  const { head, relation } = words[verb]!
  const isTeller = /^(ccomp|parataxis|conj)/.test(relation) && head > noun
  return words.map((word, at) => {
    if (at === noun) return { ...word, head, relation: isTeller ? 'nsubj' : relation }
    if (at === verb) return { ...word, head: noun, relation: 'amod' }
    if (at === verb - 2) return { ...word, head: verb, relation: 'compound' }
    return word.head === verb && at > verb ? { ...word, head: noun } : word
  })
}
