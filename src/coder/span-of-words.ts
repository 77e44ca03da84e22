import { type Span, spanOf } from '../basics/span.ts'
import type { Sentence } from './read-sentences.ts'

/** The span in the text of a sentence's words from one to before another. */
export function spanOfWords(text: string, { words }: Sentence, from: number, to: number): Span {
  return spanOf(text, words[from]!.start, words[to - 1]!.end)
}
