import type { WordReading } from '../language/language-model.ts'
import { months, weekdays } from './data/time-words.ts'
import { finite } from './finite-features.ts'
import { isPastParticiple, isWithoutSubject } from './mend-clauses.ts'

/** "On 16 July police shot a student", "On Thursday Lord Ahmad spoke": a bare noun or name before a verb without a subject is its subject. */
export function withSubjectBeforeVerb(words: readonly WordReading[]): readonly WordReading[] | null {
  const verb = words.findIndex(
    ({ upos, features, head }) => upos === 'VERB' && head < 0 && !/VerbForm=(Ger|Inf)/.test(features),
  )
  if (verb < 1 || !isWithoutSubject(words, verb)) return null
  const hasCase = (at: number) => words.some(({ head, relation }) => head === at && relation === 'case')
  const noun = words.findIndex(
    ({ upos, relation, head }, at) =>
      at < verb &&
      head === verb &&
      ((at === verb - 1 && relation === 'compound' && /^(NOUN|PROPN)$/.test(upos)) ||
        // "On Thursday Lord Ahmad spoke": a name that nothing leads in.
        (relation === 'obl' && upos === 'PROPN' && !hasCase(at) && !isDayOrMonth(words[at]!))),
  )
  if (noun < 0) return null
  return words.map((word, at) => (at === noun ? { ...word, relation: 'nsubj' } : word))
}

/** "On Monday detained militants overpowered a guard": of two past verbs around a noun the first one describes it. */
export function withDescribedSubject(words: readonly WordReading[]): readonly WordReading[] | null {
  const first = words.findIndex(word => word.head < 0)
  const noun = first + 1
  const second = first + 2
  if (
    first < 0 ||
    words[noun]?.upos !== 'NOUN' ||
    words[noun]!.head !== first ||
    words[noun]!.relation !== 'obj'
  )
    return null
  if (!isPastParticiple(words[first]!) || !isWithoutSubject(words, first) || hasAuxiliaryOf(words, first))
    return null
  const verb = words[second]
  if (verb?.head !== first || !/^(xcomp|ccomp|advcl)$/.test(verb.relation)) return null
  if (!isPastParticiple(verb) || !isWithoutSubject(words, second)) return null
  return words.map((word, at) => {
    if (at === second) return { ...word, head: -1, relation: 'root', features: finite(word) }
    if (at === noun) return { ...word, head: second, relation: 'nsubj' }
    if (at === first) return { ...word, head: noun, relation: 'amod' }
    return word.head === first ? { ...word, head: second } : word
  })
}

function hasAuxiliaryOf(words: readonly WordReading[], verb: number): boolean {
  return words.some(({ head, relation }) => head === verb && relation.startsWith('aux'))
}

/** "The council imposed sanctions": a participle before the noun on top that has a subject is the sentence's verb. */
export function withSubjectOfParticiple(words: readonly WordReading[]): readonly WordReading[] | null {
  const root = words.findIndex(word => word.head < 0)
  const verb = words.findIndex(
    (word, at) =>
      word.head === root &&
      word.relation === 'amod' &&
      ((isPastParticiple(word) && !isWithoutSubject(words, at)) || hasAuxiliary(words, at, root)),
  )
  if (verb < 0 || !/^(NOUN|PROPN)$/.test(words[root]!.upos)) return null
  return words.map((word, at) => {
    if (at === verb) return { ...word, head: -1, relation: 'root', features: finite(word) }
    if (at === root) return { ...word, head: verb, relation: 'obj' }
    const isOfVerb =
      word.head === root && (word.upos === 'PUNCT' || /^(acl|advcl|nsubj|conj|parataxis)/.test(word.relation))
    const isTime = word.head === root && word.relation === 'nmod' && at > root && words[at]!.upos === 'PROPN'
    if (isOfVerb) return { ...word, head: verb, relation: word.relation === 'acl' ? 'advcl' : word.relation }
    return isTime && isDayOrMonth(word) ? { ...word, head: verb, relation: 'obl' } : word
  })
}

/** "Georgia will sever relations": what has an auxiliary, and the noun's subject before it, is no adjective. */
function hasAuxiliary(words: readonly WordReading[], verb: number, noun: number): boolean {
  const isBefore = (relation: string, head: readonly number[]) =>
    words.some((word, at) => at < verb && head.includes(word.head) && word.relation.startsWith(relation))
  return words[verb]!.upos === 'VERB' && isBefore('aux', [verb]) && isBefore('nsubj', [noun, verb])
}

function isDayOrMonth({ lemma }: WordReading): boolean {
  const name = lemma.toLowerCase()
  return weekdays[name] !== undefined || months[name] !== undefined
}

/** "A crossed into B, C said": of two subjects of a verb, the first one's participle is what is said. */
export function withOwnSubject(words: readonly WordReading[]): readonly WordReading[] | null {
  for (const [verb, { upos }] of words.entries()) {
    if (upos !== 'VERB') continue
    const subjects = words.flatMap((word, at) =>
      word.head === verb && word.relation === 'nsubj' ? [at] : [],
    )
    if (subjects.length !== 2) continue
    const [first, second] = subjects as [number, number]
    const isOwn = ({ head, relation }: WordReading) =>
      (head === first && /^acl/.test(relation)) || (head === verb && relation === 'ccomp')
    const own = words.findIndex(
      (word, at) =>
        at > first && at < second && isOwn(word) && isPastParticiple(word) && isWithoutSubject(words, at),
    )
    if (own < 0 || second > verb) continue
    return words.map((word, at) => {
      if (at === own) return { ...word, head: verb, relation: 'ccomp', features: finite(word) }
      return at === first ? { ...word, head: own } : word
    })
  }
  return null
}

/** "When fighting broke out on 3 May": what breaks out, flares or dies down is a noun. */
export function withFightingThatBegan(words: readonly WordReading[]): readonly WordReading[] {
  const isFighting = ({ upos, lemma, features, head }: WordReading, at: number) =>
    upos === 'VERB' &&
    at > 0 &&
    head === at + 1 &&
    /^(fight|shell|bomb|shoot|loot|vote)$/.test(lemma) &&
    /Tense=Pres\|VerbForm=Part|VerbForm=Ger/.test(features) &&
    /^(break|erupt|begin|start|resume|flare|continue|rage|intensify|stop|subside|spread)$/.test(
      words[at + 1]!.lemma,
    ) &&
    isWithoutSubject(words, at + 1)
  return words.map((word, at) =>
    isFighting(word, at)
      ? { ...word, upos: 'NOUN', features: 'Number=Sing', lemma: `${word.lemma}ing`, relation: 'nsubj' }
      : word,
  )
}

/** "The king arrived on Monday, the first monarch to visit in 30 years": behind the verb and a comma the subject is described. */
export function withSubjectDescribedBehind(words: readonly WordReading[]): readonly WordReading[] {
  const behind = words.findIndex(
    ({ upos, relation, head }, at) =>
      upos === 'NOUN' &&
      relation === 'nsubj' &&
      head >= 0 &&
      head < at &&
      words.some(
        (one, first) => one.head === at && one.relation === 'det' && words[first - 1]?.lemma === ',',
      ),
  )
  if (behind < 0) return words
  const verb = words[behind]!.head
  const subject = words.findIndex(
    ({ head, relation }, at) => at < verb && head === verb && relation === 'nsubj',
  )
  if (subject < 0) return words
  return words.map((word, at) => (at === behind ? { ...word, head: subject, relation: 'appos' } : word))
}

/** "After talks with his colleague, Minister Basha left": the name before a verb without a subject is no one's apposition. */
export function withNameAsSubject(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(({ head, features }) => head < 0 && features.includes('VerbForm=Fin'))
  if (verb < 2 || words[verb]!.upos !== 'VERB' || !isWithoutSubject(words, verb)) return words
  let first = verb - 1
  while (words[first]?.relation === 'flat' && words[first]!.head < first) first = words[first]!.head
  const { upos, relation, head } = words[first]!
  const comma = words.findLastIndex(({ lemma }, at) => at < first && lemma === ',')
  const isBehindOpening = comma > head && words.slice(comma + 1, first).every(word => word.head >= comma)
  const isApposed = upos === 'PROPN' && /^(appos|conj|nmod)/.test(relation) && head >= 0 && head < first
  if (!isApposed || !isBehindOpening) return words
  return words.map((word, at) => (at === first ? { ...word, head: verb, relation: 'nsubj' } : word))
}
