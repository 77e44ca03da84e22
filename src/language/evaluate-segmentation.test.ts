import { describe, expect, it } from 'vitest'
import { evaluateSegmentation, type Segmentation } from './evaluate-segmentation.ts'

/** A text written with "|" between words and "‖" between sentences; a blank after these is the text's own. */
function cut(written: string): Segmentation {
  let text = ''
  const sentences = written.split('‖').map(sentence => ({
    words: sentence.split('|').map(word => {
      const start = text.length + word.length - word.trimStart().length
      text += word
      return { start, end: text.length }
    }),
  }))
  return { text, sentences }
}

// Gold, found, [sentences in gold, found, right], [words in gold, found, right].
const rows: readonly (readonly [string, string, readonly number[], readonly number[]])[] = [
  ["He| left|.‖ She| did|n't|.", "He| left|.‖ She| did|n't|.", [2, 2, 2], [7, 7, 7]],
  ["He| left|.‖ She| did|n't|.", "He| left|.| She| didn't|.", [2, 1, 0], [7, 6, 5]],
  ['Mr.| Low| left|.', 'Mr|.‖ Low| left|.', [1, 2, 0], [4, 5, 3]],
  ['Mr.| Low|  left|.', 'Mr.|\nLow|left|.', [1, 1, 1], [4, 4, 4]],
]

describe('evaluateSegmentation', () => {
  for (const [gold, found, sentences, words] of rows) {
    it(`${JSON.stringify(gold)} cut as ${JSON.stringify(found)}`, () => {
      const scores = evaluateSegmentation(cut(gold), cut(found))
      const counts = [scores.sentences, scores.words].map(({ expected, found, right }) => [
        expected,
        found,
        right,
      ])
      expect(counts).toEqual([sentences, words])
    })
  }

  it('counts words that share a place as often as both sides have them', () => {
    const whole = { start: 0, end: 4 }
    const gold = { text: 'alla', sentences: [{ words: [whole, whole] }] }
    expect(evaluateSegmentation(gold, cut('alla')).words).toMatchObject({ expected: 2, found: 1, right: 1 })
    expect(evaluateSegmentation(gold, gold).words.f1).toBe(1)
  })

  it('finds nothing in nothing', () => {
    const nothing = { text: ' ', sentences: [{ words: [] }] }
    const { sentences, words } = evaluateSegmentation(nothing, nothing)
    expect([sentences.f1, words.f1, sentences.expected]).toEqual([0, 0, 0])
  })

  it('refuses texts that differ, and names the place', () => {
    expect(() => evaluateSegmentation(cut('He left'), cut('He lost'))).toThrow(
      'the texts differ at character 3 of those that are no white space: "eft" in gold, "ost" here',
    )
  })
})
