import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'

/** Every letter is one wide. */
const width = (text: string) => [...text].length

test.each([
  ['nothing', '', 10, 3, ['']],
  ['one word', 'Talks', 10, 3, ['Talks']],
  ['words that fit', 'Talks in Baku', 20, 3, ['Talks in Baku']],
  ['words that do not', 'Talks in Baku', 8, 3, ['Talks in', 'Baku']],
  ['spaces of every kind', ' Talks\n in \tBaku ', 8, 3, ['Talks in', 'Baku']],
  ['more than there is room for', 'Ministers meet in Moscow again', 10, 2, ['Ministers', 'meet in…']],
  ['a comma before the cut', 'Ministers meet, and talk', 15, 1, ['Ministers meet…']],
  ['a word wider than a line', 'Donaudampfschifffahrt', 8, 3, ['Donaudam', 'pfschiff', 'fahrt']],
  ['letters of two code units', '𐌰𐌱𐌲𐌳𐌴', 2, 3, ['𐌰𐌱', '𐌲𐌳', '𐌴']],
] as const)('%s', (_, text, room, most, lines) => {
  expect(breakLines(text, room, most, width)).toEqual(lines)
})
