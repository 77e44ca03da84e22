import { expect, test } from 'vitest'
import { rise } from './rise.ts'

/** So many points at one place, of which so many are 1. */
function points(at: number, ones: number, of: number): [number, number][] {
  return Array.from({ length: of }, (_, index) => [at, index < ones ? 1 : 0])
}

test('a curve that never falls, with steps of a dozen points', () => {
  const curve = rise([...points(0.9, 18, 20), ...points(0.7, 10, 20), ...points(0.5, 12, 20)])
  expect(curve.map(([, value]) => value)).toEqual(curve.map(([, value]) => value).toSorted((a, b) => a - b))
  expect(curve.at(-1)![1]).toBeGreaterThan(0.8)
})

test('nothing is promised for certain, and no points make no curve', () => {
  expect(rise(points(0.9, 12, 12))).toEqual([[expect.closeTo(0.9), 13 / 14]])
  expect(rise([])).toEqual([])
})
