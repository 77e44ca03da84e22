import { expect, test } from 'vitest'
import { ringLayout, ringOrder, ringSize } from './ring-layout.ts'

test('points of a ring lie inside the figure, the first on top', () => {
  const points = ringLayout(7)
  expect(points[0]).toMatchObject({ x: ringSize.width / 2, anchor: 'middle' })
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(ringSize.width)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(ringSize.height)
  }
  expect(ringLayout(0)).toEqual([])
})

test('those who are linked most stand side by side', () => {
  const links = [
    { one: 'a', other: 'd', times: 5 },
    { one: 'b', other: 'd', times: 2 },
  ]
  expect(ringOrder(['a', 'b', 'c', 'd'], links)).toEqual(['a', 'd', 'b', 'c'])
  expect(ringOrder([], [])).toEqual([])
})
