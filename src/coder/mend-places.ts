import type { WordReading } from '../language/language-model.ts'

const kinds =
  /^(capital|city|town|village|port|suburb|province|region|district|resort|stronghold|settlement|enclave|island|hamlet)$/

/** "arrived in the capital Niamey", "met in capital Tehran": the name tells which one, and is no second place. */
export function withNameOfCity(words: readonly WordReading[]): readonly WordReading[] {
  const isNameOf = ({ upos, head, relation }: WordReading, at: number) => {
    const noun = words[at - 1]
    return (
      upos === 'PROPN' &&
      noun !== undefined &&
      kinds.test(noun.lemma) &&
      noun.upos === 'NOUN' &&
      noun.head === head &&
      /^(obl|nmod|obj)/.test(noun.relation) &&
      /^(obl|nmod|obj)/.test(relation) &&
      !words.some(other => other.head === at && other.relation === 'case')
    )
  }
  return words.some(isNameOf)
    ? words.map((word, at) => (isNameOf(word, at) ? { ...word, head: at - 1, relation: 'appos' } : word))
    : words
}

/** "in and around Manama", "in and outside the city": two prepositions of one noun. */
export function withInAndAround(words: readonly WordReading[]): readonly WordReading[] {
  const first = words.findIndex(
    ({ lemma }, at) =>
      lemma === 'in' &&
      words[at + 1]?.lemma === 'and' &&
      /^(around|near|outside|beyond|above|over|about)$/.test(words[at + 2]?.lemma ?? ''),
  )
  if (first < 0) return words
  const noun = words.findIndex(({ upos, relation }, at) => {
    const isName = /^(NOUN|PROPN)$/.test(upos) && !/^(compound|flat|nmod:desc)/.test(relation)
    return isName && at > first + 2 && at <= first + 7
  })
  const isOpen = words
    .slice(first + 3, noun)
    .every(({ upos }) => /^(DET|ADJ|NOUN|PROPN|PRON|PART|PUNCT|NUM)$/.test(upos))
  if (noun < 0 || !isOpen) return words
  // What the place is told of: the nearest verb over or before the first preposition.
  let above = words[first]!.head === noun ? words[noun]!.head : words[first]!.head
  while (above >= first || (above >= 0 && words[above]!.upos !== 'VERB'))
    above = above >= first ? before(words, first) : words[above]!.head
  if (above < 0) return words
  return words.map((word, at) => {
    if (at === noun) return { ...word, head: above, relation: 'obl' }
    if (at === first) return { ...word, head: noun, relation: 'case' }
    if (at === first + 1) return { ...word, head: first + 2, relation: 'cc' }
    return at === first + 2 ? { ...word, head: first, relation: 'conj' } : word
  })
}

function before(words: readonly WordReading[], at: number): number {
  return words.findLastIndex(({ upos }, verb) => verb < at && upos === 'VERB')
}

const acts =
  /^(attack|strike|airstrike|bombing|shelling|raid|ambush|assault|shooting|blast|explosion|killing|massacre|clash|incident|accident|crash|earthquake|meeting|summit|protest|rally|coup)$/

/** "the attack on the mission in Congo that occurred in Baraka": it is acts that occur, and not those whom they are about. */
export function withWhatOccurred(words: readonly WordReading[]): readonly WordReading[] {
  const clause = words.findIndex(
    ({ relation, lemma }, at) =>
      relation === 'acl:relcl' &&
      (/^(occur|happen)$/.test(lemma) ||
        (lemma === 'take' && words.some(one => one.head === at && one.lemma === 'place'))),
  )
  if (clause < 0) return words
  let act = words[clause]!.head
  if (act < 0 || acts.test(words[act]!.lemma)) return words
  while (
    act >= 0 &&
    !acts.test(words[act]!.lemma) &&
    /^(nmod|appos|flat|compound)/.test(words[act]!.relation)
  )
    act = words[act]!.head
  return act < 0 || !acts.test(words[act]!.lemma)
    ? words
    : words.map((word, at) => (at === clause ? { ...word, head: act } : word))
}
