import type { WordReading } from '../language/language-model.ts'
import { finite } from './finite-features.ts'
import { isPastParticiple, isWithoutSubject } from './mend-clauses.ts'

/** "The next day President Sahin dissolved parliament": a participle right behind a name is the name's verb, where a noun is on top. */
export function withVerbOfName(words: readonly WordReading[]): readonly WordReading[] | null {
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

/** No finite verb anywhere: the first participle that hangs from the noun on top is the sentence's verb. */
export function withMainVerb(words: readonly WordReading[]): readonly WordReading[] | null {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || !/^(NOUN|PROPN|PRON)$/.test(words[root]!.upos)) return null
  // "A car bomb ripped through a market": finite, though it is taken to describe the noun.
  const isFiniteVerb = ({ upos, features, head, relation }: WordReading) =>
    /^(VERB|AUX)$/.test(upos) && /VerbForm=Fin/.test(features) && !(relation === 'acl' && head === root)
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
export function withVerbBeside(words: readonly WordReading[]): readonly WordReading[] | null {
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

/** "The Baku Appeals Court today rejected the complaint": a word of a long name is no verb where one follows. */
export function withVerbBehindName(words: readonly WordReading[]): readonly WordReading[] | null {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || words[root]!.upos !== 'PROPN') return null
  const verb = words.findIndex(
    ({ upos, head, relation, features }, at) =>
      at > root &&
      upos === 'VERB' &&
      head === root &&
      /^(xcomp|parataxis|ccomp)$/.test(relation) &&
      features.includes('Tense=Past') &&
      isWithoutSubject(words, at),
  )
  const before = words.slice(0, Math.max(0, verb))
  const isName = before.every(
    ({ upos, relation }) => /^(DET|PROPN|ADV|PUNCT)$/.test(upos) || relation === 'obl:unmarked',
  )
  if (verb < 0 || !isName) return null
  return withVerbOf(words, root, verb).map((word, at) =>
    at < verb && word.head === root && word.upos === 'PROPN'
      ? { ...word, relation: at < root ? 'compound' : 'flat' }
      : word,
  )
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

/** "The visit, announced in August, has not taken place": a participle between commas is no main verb where one follows. */
export function withVerbBehindAside(words: readonly WordReading[]): readonly WordReading[] | null {
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

/** Whether the word hangs from the noun by nouns only: "gunmen on motorcycles killed". */
function nounAbove(words: readonly WordReading[], at: number, noun: number): boolean {
  let above = words[at]!.head
  while (above >= 0 && above !== noun && /^nmod/.test(words[above]!.relation)) above = words[above]!.head
  return above === noun
}
