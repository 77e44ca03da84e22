import type { WordReading } from '../language/language-model.ts'

/**
 * A sentence's reading with plural nouns that look like verbs put right: "Another 19 suspects were detained", "detained 25
 * suspects". No verb of the present is the subject of another, or is counted.
 */
export function withPluralNouns(words: readonly WordReading[]): readonly WordReading[] {
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
