import { expect, test } from 'vitest'
import { diffWords } from './diff-words.ts'

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'in' ? `{+${text}}` : `{-${text}}`))
    .join('')

test.each([
  ['They met.', 'They met.', 'They met.'],
  ['They met in Baku.', 'They met in Tbilisi.', 'They met in {-Baku}{+Tbilisi}.'],
  ['They met.', 'They both met.', 'They {+both }met.'],
  ['One.\n\nTwo.', 'One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.{+\n\nThree.}'],
  ['One.\n\nTwo.\n\nThree.', 'One.\n\nThree.', 'One.\n\n{-Two.\n\n}Three.'],
  ['', 'New.', '{+New.}'],
  ['Old.', '', '{-Old.}'],
  ['Он встретил её.', 'Он увидел её.', 'Он {-встретил}{+увидел} её.'],
])('from %j to %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected)
  const parts = diffWords(before, after)
  const side = (kind: 'in' | 'out') =>
    parts
      .filter(part => part.kind !== kind)
      .map(part => part.text)
      .join('')
  expect([side('in'), side('out')]).toEqual([before, after])
})
