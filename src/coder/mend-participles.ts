import type { WordReading } from '../language/language-model.ts'
import { isPastParticiple, isWithoutSubject } from './mend-clauses.ts'

/**
 * "protested against an agreement reached in Brussels": a past participle right behind a noun and before a preposition
 * describes the noun, though the parser may hang it from the verb.
 */
export function withParticipleOfNoun(words: readonly WordReading[]): readonly WordReading[] {
  const participles = new Set(words.flatMap((word, at) => (isBehindItsNoun(words, word, at) ? [at] : [])))
  if (participles.size === 0) return words
  return words.map((word, at) => (participles.has(at) ? { ...word, head: at - 1, relation: 'acl' } : word))
}

/** "was killed and three others wounded": what is joined to a passive without an object was suffered, too. */
export function withSufferedToo(words: readonly WordReading[]): readonly WordReading[] {
  const isSuffered = (at: number) => {
    const { relation, head, lemma } = words[at]!
    const has = (word: number, relations: RegExp) =>
      words.some(other => other.head === word && relations.test(other.relation))
    return (
      relation === 'conj' &&
      /^(kill|wound|injure|hurt|arrest|detain|capture|displace|destroy|damage)$/.test(lemma) &&
      isPastParticiple(words[at]!) &&
      has(head, /^(aux:pass|nsubj:pass)$/) &&
      !has(at, /^(obj|aux|ccomp|xcomp)/)
    )
  }
  const isSubject = ({ relation, head }: WordReading) => relation === 'nsubj' && isSuffered(head)
  return words.some(isSubject)
    ? words.map(word => (isSubject(word) ? { ...word, relation: 'nsubj:pass' } : word))
    : words
}

function isBehindItsNoun(words: readonly WordReading[], word: WordReading, at: number): boolean {
  const noun = words[at - 1]
  return (
    word.relation === 'advcl' &&
    word.features.includes('VerbForm=Part') &&
    isPastParticiple(word) &&
    noun?.upos === 'NOUN' &&
    /^(obj|obl|nmod)/.test(noun.relation) &&
    word.head < at - 1 &&
    words[at + 1]?.upos === 'ADP' &&
    isWithoutSubject(words, at) &&
    !words.some(other => other.head === at && /^(aux|mark|case|cop)/.test(other.relation))
  )
}
