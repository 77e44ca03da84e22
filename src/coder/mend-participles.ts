import type { WordReading } from '../language/language-model.ts'
import { finite } from './finite-features.ts'
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
  const verbs = words.flatMap((_, at) => (isSuffered(at) && isWithoutSubject(words, at) ? [at] : []))
  const given = new Map(verbs.flatMap(verb => joinedBefore(words, verb)))
  if (given.size === 0 && !words.some(isSubject)) return words
  return words.map((word, at) => {
    const verb = given.get(at)
    if (verb !== undefined) return { ...word, head: verb, relation: 'nsubj:pass' }
    if (word.relation === 'cc' && given.has(word.head)) return { ...word, head: given.get(word.head)! }
    return isSubject(word) ? { ...word, relation: 'nsubj:pass' } : word
  })
}

/** "people were hurt and dozens of others arrested": a noun that the parser joins to the first verb, and the second verb. */
function joinedBefore(words: readonly WordReading[], verb: number): [noun: number, verb: number][] {
  const { head } = words[verb]!
  const noun = words.findLastIndex(
    (word, at) =>
      at > head &&
      at < verb &&
      word.head === head &&
      word.relation === 'conj' &&
      /^(NOUN|PROPN|NUM)$/.test(word.upos),
  )
  return noun < 0 ? [] : [[noun, verb]]
}

/** "The council, which was formed in May, called on the army to leave": a main verb without "be" that governs something is no passive. */
export function withActiveVerb(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(({ head }) => head < 0)
  if (verb < 1 || !isPastParticiple(words[verb]!) || !words[verb]!.features.includes('Voice=Pass'))
    return words
  const has = (relations: RegExp) =>
    words.some(({ head, relation }) => head === verb && relations.test(relation))
  if (has(/^aux/) || !has(/^nsubj:pass$/) || !has(/^(obj|xcomp|ccomp)/)) return words
  return words.map((word, at) => {
    if (at === verb) return { ...word, features: finite(word) }
    return word.head === verb && word.relation === 'nsubj:pass' ? { ...word, relation: 'nsubj' } : word
  })
}

const done = /^(carry|commit|perpetrate|conduct|mount|stage|launch|unleash|inflict|direct)$/

const condemns = /^(condemn|denounce|deplore|decry|slam|blast|criticise|criticize)$/

function isBehindItsNoun(words: readonly WordReading[], word: WordReading, at: number): boolean {
  const noun = words[at - 1]
  // "the attack carried out in Lahore"
  const next = words[at + 1]?.relation === 'compound:prt' ? at + 2 : at + 1
  // Who condemns does so of a thing, and to no end.
  const isOfCondemned =
    /^(ccomp|xcomp)$/.test(word.relation) && done.test(word.lemma) && condemns.test(words[word.head]!.lemma)
  return (
    (isOfCondemned ||
      (word.relation === 'advcl' &&
        // "an attack carried out by rebels": whoever is named by "by" leaves it nothing else to be.
        (word.features.includes('VerbForm=Part') ||
          words.some(other => other.head === at && other.relation === 'obl:agent')))) &&
    isPastParticiple(word) &&
    noun?.upos === 'NOUN' &&
    /^(obj|obl|nmod)/.test(noun.relation) &&
    word.head < at - 1 &&
    words[next]?.upos === 'ADP' &&
    isWithoutSubject(words, at) &&
    !words.some(other => other.head === at && /^(aux|mark|case|cop)/.test(other.relation))
  )
}

/** "Among those arrested were A and B": they were arrested, told the other way round. */
export function withThoseAmong(words: readonly WordReading[]): readonly WordReading[] {
  const among = words.findIndex(({ lemma }) => /^among(st)?$/i.test(lemma))
  const those = among < 0 ? -1 : words[among]!.head
  const root = words.findIndex(({ head }) => head < 0)
  if (those < 0 || among > 1 || words[those]!.head !== root || words[those]!.relation !== 'nmod') return words
  const participle = words.findIndex(
    ({ head, relation, upos, features }, at) =>
      head === those &&
      relation === 'acl' &&
      upos === 'VERB' &&
      at > those &&
      features.includes('VerbForm=Part'),
  )
  const copula = words.findIndex(({ head, relation }) => head === root && relation === 'cop')
  const isGoverning = words.some(({ head, relation }) => head === participle && relation === 'obj')
  if (participle < 0 || copula < participle || copula > root || isGoverning) return words
  return words.map((word, at) => {
    if (at === participle) return { ...word, head: -1, relation: 'root' }
    if (at === root) return { ...word, head: participle, relation: 'nsubj:pass' }
    if (at === copula) return { ...word, head: participle, relation: 'aux:pass' }
    if (at === those) return { ...word, head: participle, relation: 'obl' }
    return word.head === root && word.relation === 'punct' && at === words.length - 1
      ? { ...word, head: participle }
      : word
  })
}
