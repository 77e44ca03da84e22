import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

/** Words that a reader takes in a minute. */
const wordsAMinute = 220

/** How many words a text has: what letters and digits stand together, with apostrophes and hyphens inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0
}

/** "312 words, 2 minutes to read". */
export function lengthInWords(text: string): string {
  const words = countWords(text)
  const minutes = Math.max(1, Math.round(words / wordsAMinute))
  return say('length', { words, minutes })
}
