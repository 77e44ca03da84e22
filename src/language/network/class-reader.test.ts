import { expect, test } from 'vitest'
import { seededRandom } from '../training/random.ts'
import { Arithmetic } from './arithmetic.ts'
import { ClassReader } from './class-reader.ts'

test('the best class of each word is the best among those of its tag', () => {
  const random = seededRandom(5)
  const arithmetic = new Arithmetic()
  const filled = (rows: number, columns: number) => {
    const matrix = arithmetic.reserve(rows, columns)
    const view = arithmetic.view(matrix)
    for (let at = 0; at < view.length; at++) view[at] = random() * 2 - 1
    return matrix
  }
  const [hidden, weights, bias] = [filled(40, 16), filled(16, 24), filled(1, 24)]
  const classesOfTags = [[7], [0, 3, 5, 6, 9, 10, 11, 12, 20], [], [1, 2, 23]]
  const tags = Uint8Array.from({ length: 30 }, (_, word) => word % 4)
  const rows = Int32Array.from({ length: 30 }, (_, word) => word + 5)

  const found = new ClassReader(arithmetic, weights, bias, classesOfTags).read(hidden, rows, tags)

  const scores = arithmetic.reserve(40, 24)
  arithmetic.multiplyAndAdd(hidden, weights, bias, scores)
  const scoreOf = (row: number, ofClass: number) => arithmetic.floats[scores.at + row * 24 + ofClass]!
  for (const [word, tag] of tags.entries()) {
    const best = classesOfTags[tag]!.toSorted(
      (a, b) => scoreOf(rows[word]!, b) - scoreOf(rows[word]!, a) || a - b,
    )[0]
    expect(found[word]).toBe(best ?? 0)
  }
})
