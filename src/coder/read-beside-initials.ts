import type { LanguageModel, SentenceReading, WordReading } from '../language/language-model.ts'

/**
 * Reads sentences as though no initials stood in brackets behind a body's name: "The Baku Appeals Court (BAC) today rejected it",
 * "Prosperous Armenia Party (BHK) leader A B". They explain the name, and the model reads better without them; afterwards
 * they hang from it.
 */
export function readBesideInitials(
  language: LanguageModel,
  sentences: readonly (readonly string[])[],
): SentenceReading[] {
  const kept = sentences.map(words => keptOf(words))
  const readings = language.readWords(kept.map((own, at) => own.map(word => sentences[at]![word]!)))
  return readings.map((reading, at) => {
    const words = sentences[at]!
    return kept[at]!.length === words.length ? reading : restored(words, kept[at]!, reading)
  })
}

/** The places of the words that are no initials in brackets. */
function keptOf(words: readonly string[]): readonly number[] {
  if (!words.includes('(')) return [...words.keys()]
  const aside = new Set(
    words.flatMap((word, at) =>
      areInitials(words, at) && /^\p{Lu}/u.test(word) ? [at - 1, at, at + 1] : [],
    ),
  )
  return words.flatMap((_, at) => (aside.has(at) ? [] : [at]))
}

/** "(BHK)", not first in its sentence, behind a name. */
function areInitials(words: readonly string[], at: number): boolean {
  return (
    at > 1 &&
    words[at - 1] === '(' &&
    words[at + 1] === ')' &&
    /^\p{Lu}[\p{Lu}\d-]{1,7}$/u.test(words[at]!) &&
    /^\p{L}/u.test(words[at - 2]!) &&
    at + 2 < words.length
  )
}

function restored(
  words: readonly string[],
  kept: readonly number[],
  { words: read, names }: SentenceReading,
): SentenceReading {
  const placeOf = new Map(kept.map((word, index) => [word, index]))
  const whole = words.map((text, at): WordReading => {
    const own = placeOf.get(at)
    if (own !== undefined) {
      const { head, ...rest } = read[own]!
      return { ...rest, head: head < 0 ? head : kept[head]! }
    }
    if (text === '(') return { lemma: text, upos: 'PUNCT', features: '', head: at + 1, relation: 'punct' }
    if (text === ')') return { lemma: text, upos: 'PUNCT', features: '', head: at - 1, relation: 'punct' }
    const named = kept[headOfName(read, placeOf.get(at - 2)!)]!
    return { lemma: text, upos: 'PROPN', features: 'Number=Sing', head: named, relation: 'appos' }
  })
  return {
    words: whole,
    names: names.map(({ kind, from, to }) => ({ kind, from: kept[from]!, to: kept[to - 1]! + 1 })),
  }
}

/** The word that a name hangs from, of which the last word is given: "Company" of "Oil Company of Azerbaijan". */
function headOfName(read: readonly WordReading[], last: number): number {
  let at = last
  for (let steps = 0; steps < 4; steps++) {
    const { head, relation } = read[at]!
    const isInName =
      head >= 0 &&
      head < at &&
      /^(nmod|flat|conj|appos)/.test(relation) &&
      /^(PROPN|NOUN)$/.test(read[head]!.upos)
    if (!isInName) return at
    at = head
  }
  return at
}
