import type { WordReading } from '../language/language-model.ts'

/** A sentence's reading where the parser gave a subject or a noun to the wrong verb of several. */
export function mendClauses(words: readonly WordReading[]): readonly WordReading[] {
  return withAsideOfVerb(
    withPartnerOfTalk(
      withSubjectAfter(
        withSubjectOfNext(
          withDescribedNoun(withSubjectBeforeAside(withNameOfCity(withOccasionBehind(words)))),
        ),
      ),
    ),
  )
}

/** "A bomb in the capital city Mogadishu killed two": the name right behind what it is the name of, and no second subject. */
function withNameOfCity(words: readonly WordReading[]): readonly WordReading[] {
  const name = words.findIndex(
    ({ upos, relation, head }, at) =>
      upos === 'PROPN' &&
      relation === 'nsubj' &&
      /^(city|capital|town|village|district|province|region|state|port)$/.test(words[at - 1]?.lemma ?? '') &&
      words[at - 1]!.head < at - 1 &&
      words[at - 1]!.relation !== 'nsubj' &&
      words.some((other, first) => first < at - 1 && other.head === head && other.relation === 'nsubj'),
  )
  return name < 0
    ? words
    : words.map((word, at) => (at === name ? { ...word, head: name - 1, relation: 'appos' } : word))
}

/** "withdrew the bill, following two nights of protests": what follows "following" is the occasion, and nothing is followed. */
function withOccasionBehind(words: readonly WordReading[]): readonly WordReading[] {
  const following = words.findIndex(
    ({ lemma, relation, features }, at) =>
      lemma === 'follow' &&
      relation === 'advcl' &&
      /VerbForm=Ger|Tense=Pres/.test(features) &&
      words[at - 1]?.lemma === ',' &&
      !words.some(other => other.head === at && /^(nsubj|mark|aux|ccomp|xcomp|conj)/.test(other.relation)),
  )
  const occasion = words.findIndex(
    ({ head, relation, upos }, at) =>
      head === following && at > following && relation === 'obj' && upos === 'NOUN',
  )
  if (following < 0 || occasion < 0) return words
  return words.map((word, at) => {
    if (at === occasion) return { ...word, head: words[following]!.head, relation: 'obl' }
    if (at === following) return { ...word, head: occasion, relation: 'case', lemma: 'following' }
    if (word.head !== following) return word
    return { ...word, head: occasion, relation: word.relation.replace(/^obl.*/, 'nmod') }
  })
}

/** "The president, in a call to the king, urged restraint": an aside between a subject and its verb is the verb's. */
function withAsideOfVerb(words: readonly WordReading[]): readonly WordReading[] {
  const aside = words.findIndex(({ upos, relation, head }, at) => {
    const subject = words[head]
    if (upos !== 'NOUN' || relation !== 'nmod' || subject?.upos !== 'PROPN' || head > at) return false
    const opening = words.findIndex(one => one.head === at && one.relation === 'case' && one.lemma === 'in')
    return (
      subject.relation === 'nsubj' &&
      subject.head > at &&
      words[opening - 1]?.lemma === ',' &&
      words.slice(at, subject.head).some(one => one.lemma === ',')
    )
  })
  if (aside < 0) return words
  const verb = words[words[aside]!.head]!.head
  return words.map((word, at) => (at === aside ? { ...word, head: verb, relation: 'obl' } : word))
}

/** "discussed the situation with Foreign Minister Ammar": somebody with a title is whom one discusses it with. */
function withPartnerOfTalk(words: readonly WordReading[]): readonly WordReading[] {
  const isTitled = (at: number) =>
    words.some(({ head, relation }, index) => head === at && index < at && relation === 'nmod:desc')
  const partner = words.findIndex(({ upos, relation, head }, at) => {
    const above = words[head]
    return (
      upos === 'PROPN' &&
      relation === 'nmod' &&
      above?.relation === 'obj' &&
      /^(discuss|review)$/.test(words[above.head]?.lemma ?? '') &&
      isTitled(at) &&
      words.some(one => one.head === at && one.relation === 'case' && one.lemma === 'with')
    )
  })
  if (partner < 0) return words
  const verb = words[words[partner]!.head]!.head
  return words.map((word, at) => (at === partner ? { ...word, head: verb, relation: 'obl' } : word))
}

/** "resigned after a blast at the port killed 200": what stands between "after" and a verb without a subject is its subject. */
function withSubjectAfter(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(
    (word, at) =>
      word.relation === 'advcl' &&
      word.head >= 0 &&
      word.head < at &&
      word.upos === 'VERB' &&
      /Tense=Past/.test(word.features) &&
      /VerbForm=Fin/.test(word.features) &&
      !words.some(other => other.head === at && /^(nsubj|mark|aux)/.test(other.relation)),
  )
  if (verb < 0) return words
  const above = words[verb]!.head
  const noun = words.findIndex(
    (word, at) =>
      at > above &&
      at < verb &&
      (word.head === above || word.head === verb) &&
      word.relation === 'obl' &&
      word.upos === 'NOUN' &&
      words.some(other => other.head === at && other.relation === 'case'),
  )
  const after = words.findIndex(
    word => word.head === noun && word.relation === 'case' && /^(after|before|since|until)$/.test(word.lemma),
  )
  if (noun < 0 || after < 0 || !isWhole(words, noun, verb)) return words
  return words.map((word, at) => {
    if (at === noun) return { ...word, head: verb, relation: 'nsubj' }
    return at === after ? { ...word, head: verb, relation: 'mark' } : word
  })
}

/** "vowed to expel the envoy and Ecuador broke ties": a name joined to an object right before the next verb is that verb's subject. */
function withSubjectOfNext(words: readonly WordReading[]): readonly WordReading[] {
  const name = words.findIndex(({ upos, relation, head }, at) => {
    if (
      upos !== 'PROPN' ||
      relation !== 'conj' ||
      head > at ||
      !/^(obj|obl|nmod)/.test(words[head]!.relation)
    )
      return false
    const verb = verbBehind(words, at)
    return (
      verb >= 0 &&
      words[verb]!.relation === 'conj' &&
      words[verb]!.head < head &&
      isWithoutSubject(words, verb) &&
      words.some(one => one.head === at && one.relation === 'cc')
    )
  })
  if (name < 0) return words
  const verb = verbBehind(words, name)
  return words.map((word, at) => {
    if (at === name) return { ...word, head: verb, relation: 'nsubj' }
    return word.head === name && word.relation === 'cc' ? { ...word, head: verb } : word
  })
}

/** The finite verb that stands behind a name, at most with adverbs or an auxiliary between; else -1. */
function verbBehind(words: readonly WordReading[], name: number): number {
  let at = name + 1
  while (words[at]?.relation === 'flat' && words[at]!.head === name) at++
  while (/^(ADV|AUX)$/.test(words[at]?.upos ?? '')) at++
  const word = words[at]
  const isVerb =
    word?.upos === 'VERB' && (word.features.includes('VerbForm=Fin') || words[at - 1]!.upos === 'AUX')
  return isVerb ? at : -1
}

/** Whether nothing but what belongs to a noun stands between it and a verb. */
function isWhole(words: readonly WordReading[], noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at++) {
    let word = at
    while (word >= 0 && word !== noun) word = words[word]!.head
    if (word !== noun) return false
  }
  return true
}

/** "The minister, accompanied by an aide, arrived": whoever stands before the aside is the main verb's subject. */
function withSubjectBeforeAside(words: readonly WordReading[]): readonly WordReading[] {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || words[root]!.upos !== 'VERB' || words[root - 1]?.lemma !== ',') return words
  if (!isWithoutSubject(words, root)) return words
  const aside = words.findIndex(
    (word, at) =>
      at < root &&
      word.head === root &&
      word.relation === 'advcl' &&
      isPastParticiple(word) &&
      words[at - 1]?.lemma === ',' &&
      !words.some(other => other.head === at && other.relation.startsWith('aux')),
  )
  const subject = words.findIndex(word => word.head === aside && word.relation.startsWith('nsubj'))
  if (aside < 0 || subject < 0 || subject > aside) return words
  return words.map((word, at) => {
    if (at === subject) return { ...word, head: root, relation: 'nsubj' }
    return at === aside ? { ...word, head: subject, relation: 'acl' } : word
  })
}

/** "the rebels and the internationally recognised government": what stands between an article and its noun describes the noun. */
function withDescribedNoun(words: readonly WordReading[]): readonly WordReading[] {
  const verb = words.findIndex(
    (word, at) =>
      word.relation === 'conj' &&
      isPastParticiple(word) &&
      isWithoutSubject(words, at) &&
      words[at + 1]?.head === at &&
      words[at + 1]!.relation === 'obj' &&
      words.some((other, index) => index < at && other.relation === 'det' && other.head === at + 1),
  )
  if (verb < 0) return words
  const noun = verb + 1
  const and = words.findIndex(
    ({ head, relation }, at) => at < verb && relation === 'cc' && head >= verb && head <= noun,
  )
  const first = and < 1 ? undefined : words[and - 1]
  if (first === undefined || !/^(NOUN|PROPN)$/.test(first.upos)) return words
  const above = words[verb]!.head
  return words.map((word, at) => {
    if (at === noun) return { ...word, head: and - 1, relation: 'conj' }
    if (at === verb) return { ...word, head: noun, relation: 'amod' }
    if (at === and) return { ...word, head: noun }
    return word.head === verb && at > noun ? { ...word, head: above } : word
  })
}

export function isWithoutSubject(words: readonly WordReading[], verb: number): boolean {
  return !words.some(word => word.head === verb && word.relation.startsWith('nsubj'))
}

export function isPastParticiple({ upos, features }: WordReading): boolean {
  return upos === 'VERB' && !/VerbForm=(Ger|Inf)|Tense=Pres/.test(features)
}
