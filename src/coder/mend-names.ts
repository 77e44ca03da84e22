import type { Span } from '../basics/span.ts'
import type { WordReading } from '../language/language-model.ts'

/**
 * A sentence's reading with surnames that look like verbs put right: "Mr. Saied suspended parliament", "a student, Abu Sayed, in
 * Rangpur". Inside of a sentence no verb has a capital letter behind a name or a courtesy.
 */
export function mendNames(words: readonly WordReading[], spans: readonly Span[]): readonly WordReading[] {
  if (words.at(-1)?.upos !== 'PUNCT') return words
  const isName = (at: number) => isCapital(spans[at]) && words[at]?.upos === 'PROPN'
  const wrong = new Set(
    words.flatMap(({ upos }, at) => (upos === 'VERB' && isCapital(spans[at]) && isName(at - 1) ? [at] : [])),
  )
  if (wrong.size === 0 || areMostlyCapitals(spans)) return words
  return words.map((word, at) => {
    if (wrong.has(at)) {
      const before = words[at - 1]!
      const isTwin = before.head === word.head && before.relation === word.relation
      const own: WordReading = { ...word, lemma: spans[at]!.text, upos: 'PROPN', features: '' }
      return isTwin ? { ...own, head: at - 1, relation: 'flat' } : own
    }
    // What hung from the verb that is none belongs to the one above it.
    return wrong.has(word.head) && /^(obl|advmod|advcl|obj)/.test(word.relation)
      ? { ...word, head: verbAbove(words, wrong, word.head) }
      : word
  })
}

function verbAbove(words: readonly WordReading[], wrong: ReadonlySet<number>, from: number): number {
  let at = words[from]!.head
  while (at >= 0 && words[at]!.head >= 0 && (words[at]!.upos !== 'VERB' || wrong.has(at)))
    at = words[at]!.head
  return at < 0 ? from : at
}

function isCapital(span: Span | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(span?.text ?? '')
}

/** A title, in which verbs have capital letters, too. */
function areMostlyCapitals(spans: readonly Span[]): boolean {
  const long = spans.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.filter(isCapital).length > long.length * 0.7
}
