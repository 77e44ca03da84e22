import { describe, expect, test } from 'vitest'
import { spanOf } from '../basics/span.ts'
import { splitWords } from '../language/split-words.ts'
import { cutLongSentences } from './cut-long-sentences.ts'

/** A sentence, and how many words each of its pieces has. */
const pieces: readonly (readonly [string, string, readonly number[]])[] = [
  ['an ordinary one', 'The ministers met in Muscat on Tuesday.', [8]],
  ['one of 160 words', 'of '.repeat(160), [160]],
  ['one of 161', 'of '.repeat(161), [160, 1]],
  ['a list, behind its commas', 'Oman, Iran and '.repeat(100), [158, 160, 82]],
  ['100,000 words', 'of '.repeat(100_000), Array(625).fill(160)],
  ['nothing', '', [0]],
]

describe('cutLongSentences', () => {
  test.each(pieces)('%s', (_title, text, lengths) => {
    const sentence = spanOf(text, 0, text.trimEnd().length)
    const spans = splitWords(text, sentence)
    const cut = cutLongSentences(text, [{ sentence, spans }])
    expect(cut.map(one => one.spans.length)).toEqual(lengths)
    expect(cut.flatMap(one => one.spans)).toEqual(spans)
    for (const one of cut) expect(one.sentence.text).toBe(text.slice(one.sentence.start, one.sentence.end))
  })

  test('a piece reaches from its first word to its last', () => {
    const text = `They met ${'and met '.repeat(100)}.`
    const sentence = spanOf(text, 0, text.length)
    const [first, second] = cutLongSentences(text, [{ sentence, spans: splitWords(text, sentence) }])
    expect([first!.sentence.start, second!.sentence.end]).toEqual([0, text.length])
    expect(second!.sentence.text).toMatch(/^and met .* met \.$/)
  })
})
