import type { WordReading } from '../language/language-model.ts'

/** What is written before somebody's name out of courtesy. */
const courtesies =
  /^(H\.?E\.?|Excellency|Hon\.?|Honou?rable|Highness|Majesty|Shri|Smt\.?|Shrimati|Dato|Datuk|Tan|Sri)$/i

const titles = /^(Mr|Mrs|Ms|Dr|Prof|Amb|Gen|Sheikh|Sir|Dame)\.?$/

/**
 * A sentence's reading with courtesies hung from the name behind them: "a meeting with H.E. Mr. Paul Akana" is one with Mr. Akana, and
 * nobody is called "H.E.".
 */
export function mendCourtesies(words: readonly WordReading[]): readonly WordReading[] {
  const bearers = new Map(
    words.flatMap(({ lemma, upos }, at) => {
      const isCourtesy = courtesies.test(lemma) && /^(PROPN|NOUN|ADJ)$/.test(upos)
      const bearer = isCourtesy ? bearerBehind(words, at) : null
      return bearer === null ? [] : [[at, bearer] as const]
    }),
  )
  if (bearers.size === 0) return words
  return words.map((word, at) => {
    const bearer = bearers.get(at)
    if (bearer !== undefined) return { ...word, head: bearer, relation: 'nmod:desc' }
    // A name that hung from its courtesy stands where the courtesy stood.
    const courtesy = bearers.has(word.head) && bearers.get(word.head) === at ? words[word.head] : undefined
    if (courtesy !== undefined) return { ...word, head: courtesy.head, relation: courtesy.relation }
    return bearers.has(word.head) ? { ...word, head: bearers.get(word.head)! } : word
  })
}

/** The top word of the name that stands right behind a courtesy and its titles, or null. */
function bearerBehind(words: readonly WordReading[], courtesy: number): number | null {
  let first = courtesy + 1
  while (titles.test(words[first]?.lemma ?? '') || courtesies.test(words[first]?.lemma ?? '')) first++
  if (words[first]?.upos !== 'PROPN') return null
  let top = first
  while (
    words[top]!.head > top &&
    words[top]!.head <= first + 3 &&
    words[words[top]!.head]!.upos === 'PROPN' &&
    /^(compound|flat|nmod:desc)/.test(words[top]!.relation)
  )
    top = words[top]!.head
  return top
}
