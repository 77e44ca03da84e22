import { describe, expect, test } from 'vitest'
import { alpha, masi, nominal } from './alpha.ts'

/** One reader's values over the other's, as Krippendorff prints them. */
const units = (one: string, other: string) => [...one].map((value, place) => [value, other[place]!])

describe('alpha gives what Krippendorff computes by hand', () => {
  test.each([
    ['binary data of two observers', '0100000010', '1110010000', 0.095],
    ['nominal data of two observers', 'aabbdcccedda', 'babbbccceddd', 0.692],
  ])('for %s', (_what, one, other, expected) => {
    expect(alpha(units(one, other), nominal)).toBeCloseTo(expected, 3)
  })
})

test('alpha is 1 for full agreement, and nothing where there is nothing to disagree about', () => {
  expect(alpha(units('abab', 'abab'), nominal)).toBe(1)
  expect(alpha(units('aaaa', 'aaaa'), nominal)).toBeNull()
  expect(alpha([], nominal)).toBeNull()
  expect(alpha([['a']], nominal)).toBeNull()
})

test.each<[string, string, number]>([
  ['', '', 0],
  ['ab', 'ab', 0],
  ['ab', 'cd', 1],
  ['a', 'ab', 1 - (1 / 2) * (2 / 3)],
  ['abc', 'bcd', 1 - (2 / 4) * (1 / 3)],
  ['', 'a', 1],
])('the sets %j and %j are %d apart', (one, other, distance) => {
  expect(masi(new Set(one), new Set(other))).toBeCloseTo(distance)
  expect(masi(new Set(other), new Set(one))).toBeCloseTo(distance)
})
