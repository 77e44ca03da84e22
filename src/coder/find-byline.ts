import { capitalsFrom } from './capitals-from.ts'
import type { Lexicon } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** What somebody who signs a release is. */
const office =
  /\b(?:spokes\w+|secretary|minister|president|premier|ambassador|envoy|representative|director|chair\w*|commissioner|chancellor|consul|coordinator|speaker|general)\b/i

/** "Press statement by": what stands before the name on its line. */
const lead = /^(?:press |media )?(?:statement|remarks|message|address|release|readout) (?:by|of|from)$/i

/**
 * Whose release it is, by a line of its own at the head: "Vedant Patel, Principal Deputy Spokesperson". A name that no pack
 * knows is known there by the office behind its comma.
 */
export function bylineAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words, isHeading } = sentence
  if (!isHeading || words[at]?.isCapital !== true) return null
  if (at > 0 && !lead.test(text.slice(words[0]!.start, words[at - 1]!.end))) return null
  const to = capitalsFrom(words, at, lexicon)
  if (to - at < 2 || to - at > 4 || words[to]?.lower !== ',') return null
  const behind = text.slice(words[to]!.end, words.at(-1)!.end).trim()
  const isTitle = behind.split(/\s+/).every(word => /^[\p{Lu}&]|^(?:of|for|and|the|to|in|at)$/u.test(word))
  if (!isTitle || !office.test(behind)) return null
  return made(text, sentence, [at, to], [at, to], { form: 'name', kind: 'person' })
}

/** Whether a mention stands where a byline names its author: first on the line, or behind "Statement by". */
export function isAtHead({ words }: Sentence, text: string, from: number): boolean {
  return from === 0 || lead.test(text.slice(words[0]!.start, words[from - 1]!.end))
}
