import type { WordReading } from '../language/language-model.ts'
import { months, weekdays } from './data/time-words.ts'
import { isPastParticiple, isWithoutSubject, mendClauses } from './mend-clauses.ts'
import { mendLists } from './mend-lists.ts'

/**
 * A sentence's reading with its main verb found where the parser took it for a participle: "Gunmen on motorcycles killed
 * 22 people" is no noun phrase, and "Chadian troops crossed into Sudan, N'Djamena said" has two subjects. A sentence of a
 * report has a finite verb; headings and lists, which have none, end without a full stop and are left alone.
 */
export function mendTree(words: readonly WordReading[]): readonly WordReading[] {
  if (words.at(-1)?.upos !== 'PUNCT') return words
  const whole =
    withVerbOfName(words) ??
    withSubjectBeforeVerb(words) ??
    withDescribedSubject(words) ??
    withMainVerb(words) ??
    withVerbBeside(words) ??
    withSubjectOfParticiple(words) ??
    withVerbBehindAside(words) ??
    withOwnSubject(words) ??
    words
  return mendLists(withoutVerbOfDay(withRelativeVerb(mendClauses(whole))))
}

/** "The next day President Sahin dissolved parliament": a participle right behind a name is the name's verb, where a noun is on top. */
function withVerbOfName(words: readonly WordReading[]): readonly WordReading[] | null {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || !/^(NOUN|PROPN)$/.test(words[root]!.upos)) return null
  const nameOf = (verb: number) => {
    let name = verb - 1
    while (words[name]?.upos === 'ADV') name--
    return words[name]?.upos === 'PROPN' && words[name]!.head >= 0 ? name : -1
  }
  const verb = words.findIndex(
    (word, at) =>
      word.relation === 'amod' &&
      word.head > at &&
      isPastParticiple(word) &&
      isWithoutSubject(words, at) &&
      nameOf(at) >= 0,
  )
  if (verb < 0 || words.some(word => word.head === root && /^(cop|nsubj)/.test(word.relation))) return null
  const object = words[verb]!.head
  let subject = nameOf(verb)
  while (
    words[subject]!.head >= 0 &&
    words[subject]!.head < verb &&
    /^(flat|compound|nmod:desc)/.test(words[subject]!.relation)
  )
    subject = words[subject]!.head
  if (subject === root || (object !== root && words[object]!.head !== subject)) return null
  return words.map((word, at) => {
    if (at === verb) return { ...word, head: -1, relation: 'root', features: finite(word) }
    if (at === object) return { ...word, head: verb, relation: 'obj' }
    if (at === subject) return { ...word, head: verb, relation: 'nsubj' }
    if (at === root) return { ...word, head: verb, relation: 'obl:unmarked' }
    const isOfVerb =
      word.head === root && (word.upos === 'PUNCT' || /^(advmod|obl|conj|advcl)/.test(word.relation))
    return isOfVerb && root === object ? { ...word, head: verb } : word
  })
}

/** "On 16 July police shot a student", "On Thursday Lord Ahmad spoke": a bare noun or name before a verb without a subject is its subject. */
function withSubjectBeforeVerb(words: readonly WordReading[]): readonly WordReading[] | null {
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
function withDescribedSubject(words: readonly WordReading[]): readonly WordReading[] | null {
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

/** "the treaty, which the ministers signed in Oslo, would have …": the ministers signed it, and it is what the clause describes. */
function withRelativeVerb(words: readonly WordReading[]): readonly WordReading[] {
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

/** No finite verb anywhere: the first participle that hangs from the noun on top is the sentence's verb. */
function withMainVerb(words: readonly WordReading[]): readonly WordReading[] | null {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || !/^(NOUN|PROPN|PRON)$/.test(words[root]!.upos)) return null
  const isFiniteVerb = ({ upos, features }: WordReading) =>
    /^(VERB|AUX)$/.test(upos) && /VerbForm=Fin/.test(features)
  if (words.some(isFiniteVerb)) return null
  const verb = words.findIndex(
    (word, at) =>
      at > root && isPastParticiple(word) && /^acl/.test(word.relation) && nounAbove(words, at, root),
  )
  // "Senator Peters, leading a delegation, called for": the verb behind the second comma.
  const closing = words.findIndex(
    (word, at) =>
      at > root + 2 &&
      words[at - 1]!.lemma === ',' &&
      isPastParticiple(word) &&
      isWithoutSubject(words, at) &&
      words.slice(root, at - 1).some(one => one.lemma === ','),
  )
  const main = verb < 0 ? closing : verb
  return main < 0 ? null : withVerbOf(words, root, main)
}

/** "Human Rights Watch, in a letter to the minister, expressed regret": a finite verb beside a name on top is the name's. */
function withVerbBeside(words: readonly WordReading[]): readonly WordReading[] | null {
  const root = words.findIndex(word => word.head < 0)
  if (
    root < 0 ||
    words[root]!.upos !== 'PROPN' ||
    words.some(word => word.head === root && word.relation === 'cop')
  )
    return null
  const verb = words.findIndex(
    ({ upos, head, relation, features }, at) =>
      at > root &&
      upos === 'VERB' &&
      head === root &&
      relation === 'parataxis' &&
      features.includes('Tense=Past') &&
      words[at - 1]?.lemma === ',' &&
      isWithoutSubject(words, at),
  )
  return verb < 0 ? null : withVerbOf(words, root, verb)
}

function withVerbOf(words: readonly WordReading[], root: number, verb: number): readonly WordReading[] {
  return words.map((word, at) => {
    if (at === verb) return { ...word, head: -1, relation: 'root', features: finite(word) }
    if (at === root) return { ...word, head: verb, relation: 'nsubj' }
    // What stood after the noun, behind the verb, is said of the verb.
    const isBehind = word.head === root && at > verb
    return isBehind
      ? { ...word, head: verb, relation: word.relation === 'nmod' ? 'obl' : word.relation }
      : word
  })
}

/** "The council imposed sanctions": a participle before the noun on top that has a subject is the sentence's verb. */
function withSubjectOfParticiple(words: readonly WordReading[]): readonly WordReading[] | null {
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

/** "The visit, announced in August, has not taken place": a participle between commas is no main verb where one follows. */
function withVerbBehindAside(words: readonly WordReading[]): readonly WordReading[] | null {
  const aside = words.findIndex(word => word.head < 0)
  const subject = words.findIndex(word => word.head === aside && word.relation === 'nsubj')
  if (aside < 1 || subject < 0 || subject > aside || words[aside - 1]!.lemma !== ',') return null
  if (!isPastParticiple(words[aside]!) || words.some(word => word.head === aside && word.relation === 'aux'))
    return null
  const verb = words.findIndex(
    (word, at) =>
      at > aside &&
      word.head === aside &&
      word.upos === 'VERB' &&
      /^(ccomp|conj|parataxis)$/.test(word.relation) &&
      isWithoutSubject(words, at) &&
      words.some(
        (other, index) => other.head === at && other.relation === 'aux' && words[index - 1]?.lemma === ',',
      ),
  )
  if (verb < 0) return null
  return words.map((word, at) => {
    if (at === verb) return { ...word, head: -1, relation: 'root' }
    if (at === subject) return { ...word, head: verb }
    if (at === aside) return { ...word, head: subject, relation: 'acl' }
    return at === words.length - 1 && word.head === aside ? { ...word, head: verb } : word
  })
}

function isDayOrMonth({ lemma }: WordReading): boolean {
  const name = lemma.toLowerCase()
  return weekdays[name] !== undefined || months[name] !== undefined
}

/** "A crossed into B, C said": of two subjects of a verb, the first one's participle is what is said. */
function withOwnSubject(words: readonly WordReading[]): readonly WordReading[] | null {
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

/** "rallied in the capital Tbilisi Saturday to demand": no day demands anything, so that what hangs from it is the verb's. */
function withoutVerbOfDay(words: readonly WordReading[]): readonly WordReading[] {
  const isDay = (at: number) =>
    weekdays[words[at]?.lemma.toLowerCase() ?? ''] !== undefined ||
    /^(morning|afternoon|evening|night)$/.test(words[at]?.lemma ?? '')
  const days = words.flatMap(({ head, features, upos }, at) =>
    upos === 'VERB' && at > head && features.includes('VerbForm=Inf') && isDay(head) ? [head] : [],
  )
  if (days.length === 0) return words
  return words.map((word, at) => {
    const day = word.head
    const above = words[day]?.head ?? -1
    if (!days.includes(day) || above < 0) return word
    if (word.upos === 'VERB') return { ...word, head: above, relation: 'advcl' }
    return word.relation === 'nsubj' && at === day - 1 && /^(NOUN|PROPN)$/.test(words[at - 1]?.upos ?? '')
      ? { ...word, head: at - 1, relation: 'appos' }
      : word
  })
}

/** Whether the word hangs from the noun by nouns only: "gunmen on motorcycles killed". */
function nounAbove(words: readonly WordReading[], at: number, noun: number): boolean {
  let above = words[at]!.head
  while (above >= 0 && above !== noun && /^nmod/.test(words[above]!.relation)) above = words[above]!.head
  return above === noun
}

function finite({ features }: WordReading): string {
  return features.includes('VerbForm=Fin') ? features : 'Mood=Ind|Tense=Past|VerbForm=Fin'
}
