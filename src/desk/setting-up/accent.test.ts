import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accentByNight, contrastByDay, contrastOf, leastContrast, papers, readableByDay } from './accent.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // From the working group's own examples of grey on white.
  ['#767676', '#ffffff', 4.54],
])('%s on %s has a contrast of %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2)
  expect(contrastOf(other, one)).toBeCloseTo(contrast, 2)
})

test.each([
  '#7a1f2b',
  '#ffcc00',
  '#ffffff',
  '#000000',
  '#00aa55',
  '#1f2226',
])('of %s a colour is made that can be read by day, and one by night', accent => {
  expect(contrastByDay(readableByDay(accent))).toBeGreaterThanOrEqual(leastContrast)
  for (const paper of papers.dark)
    expect(contrastOf(accentByNight(accent), paper)).toBeGreaterThanOrEqual(leastContrast)
})

test('what can be read is left as it is', () => {
  expect(readableByDay('#7a1f2b')).toBe('#7a1f2b')
  expect(accentByNight('#f0a3a8')).toBe('#f0a3a8')
})

test('the papers are those of the site’s style', () => {
  const style = readFileSync(new URL('../../site/assets/styles/1-ground.css', import.meta.url), 'utf8')
  const all = (name: string) =>
    [...style.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(one => one[1])
  const [day, night] = [0, 1].map(index => ['paper', 'sheet'].map(name => all(name)[index]))
  expect({ light: day, dark: night }).toEqual(papers)
})
