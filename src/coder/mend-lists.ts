import type { WordReading } from '../language/language-model.ts'

/**
 * A sentence's reading with what stands beside several people put right: "the ministers of both countries, A and B, met" names
 * the ministers, and not one of the countries; "is due in Baku" says where.
 */
export function mendLists(words: readonly WordReading[]): readonly WordReading[] {
  return withNamesOfSeveral(withPlaceOfDue(withNextInList(withWholeNames(words))))
}

/** "The co-chairs of the group, Andrew Schofer and Stéphane Visconti, were received": the names are those of the co-chairs. */
function withNamesOfSeveral(words: readonly WordReading[]): readonly WordReading[] {
  const first = words.findIndex(
    ({ upos, relation }, at) =>
      upos === 'PROPN' && relation === 'appos' && words[at - 1]?.lemma === ',' && isFullName(words, at),
  )
  if (first < 0) return words
  const second = words.findIndex(
    ({ upos, relation, head }, at) =>
      at > first &&
      upos === 'PROPN' &&
      relation === 'conj' &&
      (head === first || head === words[first]!.head || head < first) &&
      words[at - 1]?.lemma === 'and' &&
      isFullName(words, at),
  )
  const several = pluralAbove(words, words[first]!.head)
  if (second < 0 || several < 0 || second - first > 4) return words
  return words.map((word, at) => {
    if (at === first) return { ...word, head: several }
    return at === second ? { ...word, head: first } : word
  })
}

/** "between A, President of the Republic of Azerbaijan B and Prime Minister C": a title with a name behind its country is no title of A's. */
function withNextInList(words: readonly WordReading[]): readonly WordReading[] {
  const isNamed = (title: number, end: number) =>
    words.slice(title, end).some(
      ({ upos, relation, head, lemma }, offset) =>
        upos === 'PROPN' &&
        relation === 'flat' &&
        head === title + offset - 1 &&
        words[head]!.relation === 'nmod' &&
        // "Prime Minister of Armenia Nikol Pashinyan", and not "Minister of South Africa"
        /^\p{Lu}/u.test(lemma) &&
        words[title + offset + 1]?.relation === 'flat',
    )
  const title = words.findIndex(({ relation, head }, at) => {
    const last = words.findIndex(
      (word, behind) =>
        behind > at && word.relation === 'conj' && word.head === head && words[behind - 1]?.lemma !== ',',
    )
    if (relation !== 'appos' || last < 0) return false
    if (words[at - 1]?.lemma === ',' && isNamed(at, last)) return true
    // "President A B, President C D, and President E F met": a whole name is no title of another.
    const isListed = words[startOfTitle(words, at) - 1]?.lemma === ','
    return isListed && isFullName(words, at) && isFullName(words, head) && words[last]!.upos === 'PROPN'
  })
  return title < 0 ? words : words.map((word, at) => (at === title ? { ...word, relation: 'conj' } : word))
}

/** Where what is written before a name begins: "Eritrean President Isaias Afwerki". */
function startOfTitle(words: readonly WordReading[], name: number): number {
  let at = name
  while (
    at > 0 &&
    words[at - 1]!.head >= at &&
    words[at - 1]!.head <= name &&
    words[at - 1]!.upos !== 'PUNCT'
  )
    at--
  return at
}

/** The plural noun that a word is, or hangs from within its phrase; −1 where there is none. */
function pluralAbove(words: readonly WordReading[], from: number): number {
  for (let at = from; at >= 0; at = words[at]!.head) {
    const { upos, features, relation } = words[at]!
    if (upos === 'NOUN' && features.includes('Number=Plur')) return at
    if (!/^(nmod|compound|flat|conj)/.test(relation)) return -1
  }
  return -1
}

function isFullName(words: readonly WordReading[], at: number): boolean {
  return words[at + 1]?.upos === 'PROPN' && words[at + 1]!.head === at && words[at + 1]!.relation === 'flat'
}

/** "is due in Baku": what stands right behind "due in" is where, whatever else the parser made of it. */
function withPlaceOfDue(words: readonly WordReading[]): readonly WordReading[] {
  const due = words.findIndex(
    ({ lemma, upos }, at) =>
      lemma === 'due' && upos === 'ADJ' && /^(in|at)$/.test(words[at + 1]?.lemma ?? ''),
  )
  const place = due + 2
  const given = words[place]
  if (due < 0 || given?.upos !== 'PROPN' || given.head === due || words[due + 1]!.head !== place) return words
  return words.map((word, at) => (at === place ? { ...word, head: due, relation: 'obl' } : word))
}

/** "The journalist Pietro Landi left": two names side by side that hang from one word alike are one name, and a noun before them its title. */
function withWholeNames(words: readonly WordReading[]): readonly WordReading[] {
  const isAlike = (at: number, other: number) =>
    words[at]!.head === words[other]!.head &&
    words[at]!.head >= 0 &&
    words[at]!.relation === words[other]!.relation &&
    /^(nsubj|obj|obl|nmod|conj)/.test(words[at]!.relation)
  const isSecond = (at: number) =>
    at > 0 && words[at]?.upos === 'PROPN' && words[at - 1]!.upos === 'PROPN' && isAlike(at, at - 1)
  if (!words.some((_, at) => isSecond(at))) return words
  return words.map((word, at) => {
    if (isSecond(at)) return { ...word, head: at - 1, relation: 'flat' }
    const isTitle = word.upos === 'NOUN' && isSecond(at + 2) && isAlike(at, at + 1)
    return isTitle ? { ...word, head: at + 1, relation: 'nmod:desc' } : word
  })
}
