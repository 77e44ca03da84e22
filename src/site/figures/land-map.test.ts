import { expect, test } from 'vitest'
import { landMap, mapSize } from './land-map.ts'

test('countries stand on the map where they lie, and the same ones make the same map', () => {
  const map = landMap(['AM', 'AZ', 'GE', 'RU'])!
  const at = (code: string) => map.centres.get(code)!
  for (const { x, y } of map.centres.values()) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(mapSize.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(mapSize.height)
  }
  expect(at('GE').y).toBeLessThan(at('AM').y)
  expect(at('AM').x).toBeLessThan(at('AZ').x)
  expect(map.land).toMatch(/^M[\d.,MLZ-]+$/)
  expect(map.land.length).toBeLessThan(25_000)
  expect(landMap(['RU', 'GE', 'AZ', 'AM', 'AM'])).toBe(map)
})

test.each([[['AM']], [['US', 'AM']], [['FJ', 'NZ']], [['AQ']]])('%j fits on its map', codes => {
  const map = landMap(codes)!
  expect(map.centres.size).toBe(codes.length)
  expect(map.land.length).toBeLessThan(40_000)
})

test('what is no country, or none at all, has no map', () => {
  expect(landMap(['EU', 'SU'])).toBeNull()
  expect(landMap([])).toBeNull()
})
