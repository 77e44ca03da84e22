import { describe, expect, test } from 'vitest'
import { seededRandom } from '../training/random.ts'
import { bestTree } from './best-tree.ts'

/** The best tree by trying every one. */
function bestByTrying(scores: Float32Array, words: number): number {
  let best = Number.NEGATIVE_INFINITY
  for (let code = 0; code < (words + 1) ** words; code++) {
    const heads = Uint16Array.from(
      { length: words },
      (_, at) => Math.floor(code / (words + 1) ** at) % (words + 1),
    )
    if (isTree(heads)) best = Math.max(best, scoreOf(scores, heads))
  }
  return best
}

function isTree(heads: Uint16Array): boolean {
  if (heads.filter(head => head === 0).length !== 1) return false
  return heads.every((_, start) => {
    let word = start + 1
    for (let steps = 0; word !== 0; steps++) {
      if (steps > heads.length) return false
      word = heads[word - 1]!
    }
    return true
  })
}

function scoreOf(scores: Float32Array, heads: Uint16Array): number {
  return heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0)
}

describe('the best tree', () => {
  test.each([1, 2, 3, 4, 5])('is the one found by trying all, of %i words', words => {
    const random = seededRandom(words)
    for (let time = 0; time < (words === 5 ? 20 : 100); time++) {
      const scores = Float32Array.from({ length: words * (words + 1) }, () => random() * 10 - 5)
      const heads = bestTree(scores, words, words + 1)
      expect(isTree(heads)).toBe(true)
      expect(scoreOf(scores, heads)).toBeCloseTo(bestByTrying(scores, words), 3)
    }
  })

  test('of many words is a tree, also where all scores are equal or far apart', () => {
    const random = seededRandom(9)
    for (const score of [() => random(), () => 0, () => (random() - 0.5) * 20_000]) {
      const scores = Float32Array.from({ length: 150 * 160 }, score)
      expect(isTree(bestTree(scores, 150, 160))).toBe(true)
    }
  })

  test('of no word is empty', () => {
    expect(bestTree(new Float32Array(8), 0, 8)).toHaveLength(0)
  })
})
