import { spanOf } from '../basics/span.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** What a finder knows of a mention besides where it stands. */
export type Details = Pick<Mention, 'form' | 'kind'> &
  Partial<Pick<Mention, 'name' | 'office' | 'state' | 'states' | 'known'>>

/** A mention of the words from–to, named by the words nameFrom–nameTo. */
export function made(
  text: string,
  sentence: Sentence,
  [from, to]: readonly [number, number],
  [nameFrom, nameTo]: readonly [number, number],
  details: Details,
): Mention {
  const words = sentence.words
  const span = spanOf(text, words[nameFrom]!.start, words[nameTo - 1]!.end)
  return {
    sentence: sentence.index,
    from,
    to,
    span,
    name: span.text.replace(/\s+/g, ' '),
    office: null,
    state: null,
    states: [],
    known: null,
    isQuoted: words[nameFrom]!.isQuoted,
    ...details,
  }
}
