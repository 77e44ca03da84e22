import type { WordReading } from '../language/language-model.ts'

/**
 * A sentence's reading with plural nouns that look like verbs put right: "Another 19 suspects were detained", "detained 25
 * suspects". No verb of the present is the subject of another, or is counted.
 */
export function mendNouns(words: readonly WordReading[]): readonly WordReading[] {
  return withElect(
    withNameOfMany(withNamesOfSeveral(withFightingAround(withOccasions(withPluralNouns(words))))),
  )
}

function withPluralNouns(words: readonly WordReading[]): readonly WordReading[] {
  const wrong = new Set(
    words.flatMap((word, at) =>
      looksPlural(word) && (isSubject(word) || isCounted(words, at) || isAuxiliary(words, at)) ? [at] : [],
    ),
  )
  if (wrong.size === 0) return words
  return words.map((word, at) => {
    if (wrong.has(at)) {
      const before = words[at - 1]
      // "dozens of ISIS suspects were detained": it stands where its first part was taken to stand.
      if (word.relation === 'aux' && before !== undefined)
        return {
          ...word,
          upos: 'NOUN',
          features: 'Number=Plur',
          head: before.head,
          relation: before.relation,
        }
      const isObject = /^(xcomp|ccomp)$/.test(word.relation)
      return {
        ...word,
        upos: 'NOUN',
        features: 'Number=Plur',
        relation: isObject ? 'obj' : word.relation,
      }
    }
    const { relation } = words[at + 1] ?? word
    if (wrong.has(at + 1) && relation === 'aux') return { ...word, head: at + 1, relation: 'compound' }
    if (word.relation === 'case' && wrong.has(word.head + 1) && words[word.head + 1]!.relation === 'aux')
      return { ...word, head: word.head + 1 }
    if (!wrong.has(word.head)) return word
    if (word.upos === 'NUM' && at < word.head) return { ...word, relation: 'nummod' }
    return /^nsubj/.test(word.relation) && at < word.head ? { ...word, relation: 'compound' } : word
  })
}

/** Read as the third person of a verb, which is written like the plural of a noun. */
function looksPlural({ upos, features }: WordReading): boolean {
  return upos === 'VERB' && features.includes('Person=3') && features.includes('Tense=Pres')
}

function isSubject({ relation }: WordReading): boolean {
  return relation === 'nsubj' || relation === 'nsubj:pass'
}

/** "25 suspects", "25 FETO suspects": what follows a number, where another verb stands above. */
function isCounted(words: readonly WordReading[], at: number): boolean {
  const { relation, head } = words[at]!
  if (!/^(xcomp|ccomp|obj|obl|nmod)/.test(relation) || head < 0 || head >= at) return false
  const number = words[at - 1]?.upos === 'PROPN' ? at - 2 : at - 1
  return words[number]?.upos === 'NUM' && words[head]!.upos === 'VERB' && head < number
}

/** "ISIS suspects were detained": behind a name and before a form of "be", though no such verb helps another. */
function isAuxiliary(words: readonly WordReading[], at: number): boolean {
  return (
    words[at]!.relation === 'aux' &&
    /^(PROPN|NOUN|ADJ)$/.test(words[at - 1]?.upos ?? '') &&
    words[at + 1]?.upos === 'AUX'
  )
}

/** "Journalists Anar Mammadli and Tofig Yagublu": several have no one name, so that what stands behind the noun tells who they are. */
function withNamesOfSeveral(words: readonly WordReading[]): readonly WordReading[] {
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
function withElect(words: readonly WordReading[]): readonly WordReading[] {
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

/** "the 53-member AU is proposing": how many belong to it describes the name, and is not what the name is beside. */
function withNameOfMany(words: readonly WordReading[]): readonly WordReading[] {
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

/** "would resign following mass protests": what stands behind such a preposition is no object. */
function withOccasions(words: readonly WordReading[]): readonly WordReading[] {
  const led = new Set(
    words.flatMap(({ relation, lemma, head }, at) =>
      relation === 'case' && head > at && /^(follow|amid|after|during|despite)$/.test(lemma) ? [head] : [],
    ),
  )
  const isWrong = ({ relation, head }: WordReading, at: number) =>
    led.has(at) && relation === 'obj' && head >= 0 && head < at
  return words.some(isWrong)
    ? words.map((word, at) => (isWrong(word, at) ? { ...word, relation: 'obl' } : word))
    : words
}

/** "amid continuing fierce fighting": a noun, though each of its words looks like something else. */
function withFightingAround(words: readonly WordReading[]): readonly WordReading[] {
  const amid = words.findIndex(({ lemma, relation }) => lemma === 'amid' && /^(mark|case)$/.test(relation))
  if (amid < 0) return words
  const noun = words.findIndex(
    ({ upos, lemma }, at) =>
      at > amid && at <= amid + 4 && upos === 'VERB' && /^(fight|shell|bomb|loot)$/.test(lemma),
  )
  const above = words[amid]!.head
  const isBetween = (at: number) => at > amid && at < noun
  if (noun < 0 || !(above === noun || isBetween(above)) || words[noun]!.head < 0) return words
  const top = above === noun ? words[noun]!.head : words[above]!.head
  return words.map((word, at) => {
    if (at === noun)
      return {
        ...word,
        upos: 'NOUN',
        lemma: `${word.lemma}ing`,
        features: 'Number=Sing',
        head: top,
        relation: 'obl',
      }
    if (at === amid) return { ...word, head: noun, relation: 'case' }
    if (isBetween(at)) return { ...word, upos: 'ADJ', head: noun, relation: 'amod', features: '' }
    return word
  })
}
