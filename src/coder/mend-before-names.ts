import type { WordReading } from '../language/language-model.ts'

/** "Journalists Anar Mammadli and Tofig Yagublu": several have no one name, so that what stands behind the noun tells who they are. */
export function withNamesOfSeveral(words: readonly WordReading[]): readonly WordReading[] {
  const isSeveral = (at: number) => words[at]?.upos === 'NOUN' && words[at]!.features.includes('Number=Plur')
  return words.some((word, at) => isNameOf(word, at) && isSeveral(word.head))
    ? words.map((word, at) =>
        isNameOf(word, at) && isSeveral(word.head) ? { ...word, relation: 'appos' } : word,
      )
    : words
}

function isNameOf({ upos, relation, head }: WordReading, at: number): boolean {
  return upos === 'PROPN' && relation === 'flat' && head === at - 1
}

/** "President-elect Santos praised the army": who is yet to take office elects nobody. */
export function withElect(words: readonly WordReading[]): readonly WordReading[] {
  const elect = words.findIndex(
    ({ lemma, upos }, at) =>
      lemma === 'elect' &&
      upos === 'VERB' &&
      words[at - 1]?.lemma === '-' &&
      /^(president|minister|mayor|chancellor|governor|premier|pope|chairman)$/i.test(
        words[at - 2]?.lemma ?? '',
      ),
  )
  if (elect < 0) return words
  const office = elect - 2
  const name = words[elect + 1]?.upos === 'PROPN' ? elect + 1 : -1
  const { head } = words[elect]!
  if (head < 0) return words
  return words.map((word, at) => {
    if (at === elect) return { ...word, upos: 'ADJ', features: '', head: office, relation: 'amod' }
    if (at === office && word.head === elect)
      return name < 0 ? { ...word, head, relation: 'nsubj' } : { ...word, head: name, relation: 'nmod:desc' }
    return word.head === elect && at !== elect ? { ...word, head: name < 0 ? office : name } : word
  })
}

/** "Official Baku condemned the attack": what the press of a region calls a government. */
export function withOfficialCapital(words: readonly WordReading[]): readonly WordReading[] {
  const official = words.findIndex(
    ({ lemma }, at) =>
      lemma.toLowerCase() === 'official' &&
      words[at + 1]?.upos === 'PROPN' &&
      words[at + 1]!.head === at &&
      words[at + 2]?.upos !== 'PROPN',
  )
  if (official < 0) return words
  const capital = official + 1
  const { head, relation } = words[official]!
  return words.map((word, at) => {
    if (at === official) return { ...word, upos: 'ADJ', features: '', head: capital, relation: 'amod' }
    if (at === capital) return { ...word, head, relation }
    return word.head === official ? { ...word, head: capital } : word
  })
}

/** "held a one on one meeting": how many met, and no object of its own. */
export function withOneOnOne(words: readonly WordReading[]): readonly WordReading[] {
  const one = words.findIndex(
    ({ lemma, upos }, at) =>
      lemma === 'one' &&
      /^(on|to)$/.test(words[at + 1]?.lemma ?? '') &&
      words[at + 2]?.lemma === 'one' &&
      words[at + 3]?.upos === 'NOUN' &&
      upos !== 'PRON',
  )
  if (one < 0 || words[one]!.head === one + 3) return words
  const noun = one + 3
  const { head, relation } = words[one]!
  if (head < 0 || head === noun) return words
  return words.map((word, at) => {
    if (at === noun) return { ...word, head, relation }
    if (at === one || at === one + 2) return { ...word, head: noun, relation: 'compound' }
    if (at === one + 1) return { ...word, head: one + 2, relation: 'case' }
    return word.head === one ? { ...word, head: noun } : word
  })
}

/** "the 53-member AU is proposing": how many belong to it describes the name, and is not what the name is beside. */
export function withNameOfMany(words: readonly WordReading[]): readonly WordReading[] {
  const many = words.findIndex(
    ({ lemma }, at) =>
      /^(member|nation|state|country|party)$/.test(lemma) &&
      words[at - 1]?.lemma === '-' &&
      words[at - 2]?.upos === 'NUM' &&
      words[at + 1]?.upos === 'PROPN' &&
      words[at + 1]!.head === at,
  )
  if (many < 0) return words
  const name = many + 1
  return words.map((word, at) => {
    if (at === name) return { ...word, head: words[many]!.head, relation: words[many]!.relation }
    if (at === many) return { ...word, head: name, relation: 'compound' }
    return word.head === many && at !== many - 1 && at !== many - 2 ? { ...word, head: name } : word
  })
}
