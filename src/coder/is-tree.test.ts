import { expect, test } from 'vitest'
import { isTree } from './is-tree.ts'

test.each<[readonly number[], boolean]>([
  [[], true],
  [[-1], true],
  [[1, -1, 1, 2], true],
  [[2, 0, -1, 2], true],
  // Two that hang from each other, by themselves and with more below.
  [[-1, 2, 1], false],
  [[-1, 2, 3, 1, 3], false],
  // From itself, and from a word that is not there.
  [[0], false],
  [[-1, 5], false],
])('heads %j: %s', (heads, expected) => {
  expect(isTree(heads.map(head => ({ head })))).toBe(expected)
})
