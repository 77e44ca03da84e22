import type { WordReading } from '../language/language-model.ts'
import { months } from './data/time-words.ts'

/**
 * A sentence's reading with the time that a noun is told by hung from that noun, and not from a name before it or from the
 * verb: "the 2020 Karabakh war", "the November 2020 ceasefire ended it", "the 2008 Russia-Georgia war".
 */
export function mendYears(words: readonly WordReading[]): readonly WordReading[] {
  const starts = words.flatMap((_, at) => (isTimeBeforeNoun(words, at) ? [at] : []))
  return starts.reduce(withTimeOfNoun, words)
}

function isTimeBeforeNoun(words: readonly WordReading[], at: number): boolean {
  return isDeterminer(words[at - 1]) && (isYear(words[at]) || isMonth(words[at]))
}

function withTimeOfNoun(words: readonly WordReading[], at: number): readonly WordReading[] {
  const behind = isMonth(words[at]) && isYear(words[at + 1]) ? at + 2 : at + 1
  const noun = nounBehind(words, behind)
  if (noun === null) return words
  const whole = withHeadOfPhrase(words, at, noun)
  return whole.map((word, index) => {
    const isOutside =
      word.head !== noun && (word.head < at - 1 || word.head > noun || word.head === at || index === at)
    const isOfTime = index === at || (index === at - 1 && isArticle(word))
    if (!isOfTime || !isOutside) return word
    if (index === at) return { ...word, head: noun, relation: isYear(word) ? 'nummod' : 'compound' }
    return { ...word, head: noun, relation: 'det' }
  })
}

/** "Russia-Georgia war", of which the parser hangs the first half from what stands around it. */
function withHeadOfPhrase(words: readonly WordReading[], from: number, noun: number): readonly WordReading[] {
  const isInside = (at: number) => at >= from && at <= noun
  const first = words.findIndex(
    ({ head }, at) => at > from && at < noun && !isInside(head) && words[at + 1]?.lemma === '-',
  )
  if (first < 0) return words
  const { head, relation } = words[first]!
  return words.map((word, at) => {
    if (at === noun) return { ...word, head, relation }
    if (at === first) return { ...word, head: noun, relation: 'compound' }
    return word.head === first && (!isInside(at) || word.upos === 'NUM') ? { ...word, head: noun } : word
  })
}

/** The last noun of the phrase that begins at a word, where only names, adjectives and hyphens stand before it. */
function nounBehind(words: readonly WordReading[], from: number): number | null {
  let at = from
  while (at - from < 7 && /^(PROPN|ADJ|NOUN)$/.test(partOf(words, at))) at++
  const last = at - 1
  return last >= from && words[last]!.upos === 'NOUN' ? last : null
}

/** A hyphen or dash between two words of the phrase counts as one of them. */
function partOf(words: readonly WordReading[], at: number): string {
  const { upos, lemma } = words[at] ?? { upos: '', lemma: '' }
  return /^[-–]$/.test(lemma) ? partOf(words, at + 1) : upos
}

function isYear(word: WordReading | undefined): boolean {
  return word?.upos === 'NUM' && /^(19|20)\d\d$/.test(word.lemma)
}

function isMonth(word: WordReading | undefined): boolean {
  return word?.upos === 'PROPN' && months[word.lemma.toLowerCase()] !== undefined
}

function isDeterminer(word: WordReading | undefined): boolean {
  return (
    word !== undefined &&
    (isArticle(word) || /^(its|their|his|her|our|['’]s)$/.test(word.lemma.toLowerCase()))
  )
}

function isArticle({ lemma, upos }: WordReading): boolean {
  return upos === 'DET' && /^(the|a|an|this|that)$/.test(lemma.toLowerCase())
}
