import type { WordReading } from '../language/language-model.ts'
import { weekdays } from './data/time-words.ts'

/** A sentence's reading with the verb's object where the parser took it for a circumstance, or for part of one. */
export function mendObjects(words: readonly WordReading[]): readonly WordReading[] {
  return withFoundGuilty(withObjectInWhat(withObjectBehindDay(withObjectBehindTerms(words))))
}

/** "found Omar Sy guilty of fraud": whoever is named before "guilty" is found so. */
function withFoundGuilty(words: readonly WordReading[]): readonly WordReading[] {
  const guilty = words.findIndex(
    ({ lemma, relation, head }) => lemma === 'guilty' && relation === 'obj' && words[head]?.lemma === 'find',
  )
  const name = words.findIndex(
    ({ head, relation, upos }) =>
      head === guilty && /^(compound|nsubj|amod)$/.test(relation) && /^(PROPN|NOUN)$/.test(upos),
  )
  if (guilty < 0 || name < 0) return words
  const verb = words[guilty]!.head
  return words.map((word, at) => {
    if (at === name) return { ...word, head: verb, relation: 'obj' }
    if (at === guilty) return { ...word, relation: 'xcomp' }
    return word.head === guilty && word.relation === 'det' && at < name ? { ...word, head: name } : word
  })
}

/**
 * "fired what appeared to be a missile", "launched what it called a drone": what a thing is taken for or called is what the verb
 * is done to.
 */
function withObjectInWhat(words: readonly WordReading[]): readonly WordReading[] {
  const what = words.findIndex(
    ({ lemma }, at) =>
      lemma === 'what' && words[at - 1]?.upos === 'VERB' && /^(obj|nsubj)/.test(words[at]!.relation),
  )
  if (what < 1) return words
  const verb = what - 1
  const taking = words.findIndex(
    ({ upos, lemma, relation, head }, at) =>
      at > what &&
      upos === 'VERB' &&
      /^(appear|seem|call|term|dub|say|claim|believe|consider)$/.test(lemma) &&
      /^(ccomp|acl|advcl)/.test(relation) &&
      (head === verb || head === what),
  )
  const thing = words.findIndex(
    ({ upos, relation, head }, at) =>
      at > taking && head === taking && upos === 'NOUN' && /^(xcomp|ccomp|obj)$/.test(relation),
  )
  if (taking < 0 || thing < 0 || words[verb]!.lemma === 'say') return words
  return words.map((word, at) => {
    if (at === thing) return { ...word, head: verb, relation: 'obj' }
    if (at === what) return { ...word, head: thing, relation: 'det' }
    if (at === taking) return { ...word, head: thing, relation: 'acl' }
    return word.head === thing && /^(cop|mark|aux)/.test(word.relation)
      ? { ...word, head: taking, relation: word.relation === 'cop' ? 'aux' : word.relation }
      : word
  })
}

/**
 * "condemned in the strongest terms the attack on the embassy": what stands right behind the way in which it was said is the verb's
 * object, and not joined to those terms.
 */
function withObjectBehindTerms(words: readonly WordReading[]): readonly WordReading[] {
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

/** "received on 16 November the outgoing ambassador": what follows a day without a preposition is what is done to, and no circumstance. */
function withObjectBehindDay(words: readonly WordReading[]): readonly WordReading[] {
  const object = words.findIndex(
    ({ upos, relation, head, lemma }, at) =>
      relation === 'obl' &&
      /^(NOUN|PROPN)$/.test(upos) &&
      head >= 0 &&
      head < at &&
      words[head]!.upos === 'VERB' &&
      !isTime(lemma) &&
      !has(words, at, /^(case|mark)$/) &&
      has(words, at, /^(det|nmod:poss|nummod)$/) &&
      !has(words, head, /^(obj|ccomp|xcomp|nsubj:pass|aux:pass)$/) &&
      words.some(
        (other, between) => between > head && between < at && other.relation === 'obl' && other.head === head,
      ),
  )
  return object < 0 ? words : words.map((word, at) => (at === object ? { ...word, relation: 'obj' } : word))
}

function has(words: readonly WordReading[], at: number, relations: RegExp): boolean {
  return words.some(({ head, relation }) => head === at && relations.test(relation))
}

function isTime(lemma: string): boolean {
  return (
    weekdays[lemma.toLowerCase()] !== undefined ||
    /^(day|week|month|year|hour|minute|second|time|times|morning|afternoon|evening|night|noon|midnight|weekend|spring|summer|autumn|fall|winter|way|mile|metre|meter|kilometre|kilometer|percent|cent)$/.test(
      lemma.toLowerCase(),
    )
  )
}
