import { type Span, spanOf } from '../basics/span.ts'

/** A sentence and its words. */
export interface SplitSentence {
  readonly sentence: Span
  readonly spans: readonly Span[]
}

/** As many as the language model reads at once; nobody's sentence is so long, but a list may be. */
const mostWords = 160

/**
 * Sentences of at most 160 words: longer ones are cut, behind a comma or semicolon where one stands near enough. Rules compare
 * a sentence's words with each other, so that the time of one sentence without a bound would grow with its square.
 */
export function cutLongSentences(text: string, sentences: readonly SplitSentence[]): SplitSentence[] {
  return sentences.flatMap(one => (one.spans.length <= mostWords ? [one] : cut(text, one.spans)))
}

function cut(text: string, words: readonly Span[]): SplitSentence[] {
  const pieces: SplitSentence[] = []
  for (let from = 0; from < words.length; ) {
    const spans = words.slice(from, endOfPiece(words, from))
    pieces.push({ sentence: spanOf(text, spans[0]!.start, spans.at(-1)!.end), spans })
    from += spans.length
  }
  return pieces
}

function endOfPiece(words: readonly Span[], from: number): number {
  const most = from + mostWords
  if (words.length <= most) return words.length
  for (let end = most; end > from + mostWords / 2; end--) if (/^[,;]$/.test(words[end - 1]!.text)) return end
  return most
}
