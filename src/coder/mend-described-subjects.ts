import type { WordReading } from '../language/language-model.ts'
import { isPastParticiple, isWithoutSubject } from './mend-clauses.ts'

/** A sentence's reading where the parser gave a verb's subject to a participle that only describes it. */
export function mendDescribedSubjects(words: readonly WordReading[]): readonly WordReading[] {
  return withAssignedSubject(withAbductedSubject(withBlamedNoun(words)))
}

/** "after attacks blamed on rebels killed five": of two past verbs behind a noun the first one, which governs no more than a circumstance, describes it. */
function withBlamedNoun(words: readonly WordReading[]): readonly WordReading[] {
  const second = words.findIndex((word, at) => {
    if (word.relation !== 'advcl' || !isPastParticiple(word) || !isWithoutSubject(words, at)) return false
    return firstOf(words, at) >= 0
  })
  if (second < 0) return words
  const first = firstOf(words, second)
  const noun = words.findIndex(({ head, relation }) => head === first && relation === 'nsubj')
  return words.map((word, at) => {
    if (at === noun) return { ...word, head: second, relation: 'nsubj' }
    if (at === first)
      return { ...word, head: noun, relation: 'acl', features: 'Tense=Past|VerbForm=Part|Voice=Pass' }
    return word.head === first && word.relation === 'mark' ? { ...word, head: second } : word
  })
}

/** The verb right behind its subject and before a preposition, joined to the same clause as a later one; −1 where there is none. */
function firstOf(words: readonly WordReading[], second: number): number {
  return words.findIndex(
    (word, at) =>
      at > words[second]!.head &&
      at < second &&
      word.relation === 'advcl' &&
      word.head === words[second]!.head &&
      isPastParticiple(word) &&
      words[at + 1]?.upos === 'ADP' &&
      words[at - 1]?.head === at &&
      words[at - 1]!.relation === 'nsubj' &&
      words[at - 1]!.upos === 'NOUN' &&
      !words.some(
        (other, index) =>
          (other.head === at && /^(aux|obj$|ccomp|xcomp)/.test(other.relation)) ||
          (index > at && index < second && /^(CCONJ|PUNCT)$/.test(other.upos)),
      ),
  )
}

/** "Hundreds abducted last week have been freed, he said": of two verbs told side by side, the one without "be" describes the subject of the other. */
function withAbductedSubject(words: readonly WordReading[]): readonly WordReading[] {
  const has = (verb: number, relations: RegExp) =>
    words.some(({ head, relation }) => head === verb && relations.test(relation))
  const passive = words.findIndex(
    (word, at) =>
      word.upos === 'VERB' &&
      word.relation === 'ccomp' &&
      word.head > at &&
      has(at, /^aux:pass$/) &&
      isWithoutSubject(words, at),
  )
  if (passive < 0) return words
  const first = words.findIndex(
    (word, at) =>
      at < passive &&
      word.head === words[passive]!.head &&
      word.relation === 'ccomp' &&
      isPastParticiple(word) &&
      !has(at, /^(aux|mark|obj$|ccomp|xcomp)/) &&
      words.slice(at, passive).every(({ upos }) => !/^(CCONJ|PUNCT)$/.test(upos)),
  )
  const noun = words.findIndex(
    ({ head, relation, upos }) => head === first && relation === 'nsubj' && /^(NOUN|PROPN)$/.test(upos),
  )
  if (first < 0 || noun < 0) return words
  return words.map((word, at) => {
    if (at === noun) return { ...word, head: passive, relation: 'nsubj:pass' }
    return at === first
      ? { ...word, head: noun, relation: 'acl', features: 'Tense=Past|VerbForm=Part|Voice=Pass' }
      : word
  })
}

/** "A marine assigned to the base was killed": a participle right behind the subject of the main verb describes it. */
function withAssignedSubject(words: readonly WordReading[]): readonly WordReading[] {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || words[root]!.upos !== 'VERB' || !isWithoutSubject(words, root)) return words
  const hasAuxiliary = words.some(({ head, relation }) => head === root && /^aux/.test(relation))
  const participle = words.findIndex(
    (word, at) =>
      at < root &&
      word.head === root &&
      word.relation === 'advcl' &&
      isPastParticiple(word) &&
      words[at + 1]?.upos === 'ADP' &&
      words[at - 1]?.head === at &&
      words[at - 1]!.relation.startsWith('nsubj') &&
      /^(NOUN|PROPN)$/.test(words[at - 1]!.upos) &&
      !words.some(({ head, relation }) => head === at && /^(aux|mark|obj$)/.test(relation)),
  )
  if (participle < 0 || !hasAuxiliary) return words
  const isPassive = words.some(({ head, relation }) => head === root && relation === 'aux:pass')
  return words.map((word, at) => {
    if (at === participle - 1) return { ...word, head: root, relation: isPassive ? 'nsubj:pass' : 'nsubj' }
    return at === participle ? { ...word, head: participle - 1, relation: 'acl' } : word
  })
}
