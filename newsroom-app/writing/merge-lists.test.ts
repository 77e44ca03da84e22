import { expect, test } from 'vitest'
import { agreedItems, mergeLists } from './merge-lists.ts'

/** Letters stand for items: "abc" is a list of three. */
const merge = (base: string, mine: string, theirs: string) =>
  mergeLists([...base], [...mine], [...theirs], letter => letter)
const shown = (part: ReturnType<typeof merge>[number]) =>
  part.kind === 'agreed' ? part.items.join('') : `(${part.mine.join('')}|${part.theirs.join('')})`

test.each([
  ['nobody changed anything', 'abc', 'abc', 'abc', 'abc'],
  ['I changed one', 'abc', 'aXc', 'abc', 'aXc'],
  ['they changed one', 'abc', 'abc', 'abY', 'abY'],
  ['each changed another', 'abc', 'Xbc', 'abY', 'XbY'],
  ['both made the same change', 'abc', 'aXc', 'aXc', 'aXc'],
  ['I added at the end, they at the start', 'abc', 'abcX', 'Yabc', 'YabcX'],
  ['I took one out, they changed another', 'abcd', 'acd', 'abcY', 'acY'],
  ['I moved nothing, they took everything out but one', 'abc', 'abc', 'b', 'b'],
  ['both changed the same one', 'abc', 'aXc', 'aYc', 'a(X|Y)c'],
  ['both added in the same place', 'ab', 'aXb', 'aYb', 'a(X|Y)b'],
  ['I took out what they changed', 'abc', 'ac', 'aYc', 'a(|Y)c'],
  ['everything is different', 'abc', 'XYZ', 'UVW', '(XYZ|UVW)'],
  ['an item that stands twice', 'aba', 'abaX', 'Yaba', 'YabaX'],
])('%s', (_, base, mine, theirs, expected) => {
  expect(merge(base, mine, theirs).map(shown).join('')).toBe(expected)
})

test('a merge that is agreed is a list again; one that is not is left to a person', () => {
  expect(agreedItems(merge('abc', 'Xbc', 'abY'))).toEqual(['X', 'b', 'Y'])
  expect(agreedItems(merge('abc', 'aXc', 'aYc'))).toBeNull()
})

test('a list of ten thousand with one change in the middle is merged at once', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => String(place))
  const parts = mergeLists(many, many.with(5000, 'mine'), many.with(9000, 'theirs'), item => item)
  expect(agreedItems(parts)).toEqual(many.with(5000, 'mine').with(9000, 'theirs'))
})

test('no item of either side is ever lost', () => {
  const letters = 'abcdeXYZ'
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % below
  }
  for (let round = 0; round < 300; round++) {
    const version = () =>
      Array.from({ length: random(6) + 1 }, () => letters[random(letters.length)]).join('')
    const [base, mine, theirs] = [version(), version(), version()]
    const parts = merge(base, mine, theirs).map(shown).join('')
    for (const letter of letters) {
      const isNew = !base.includes(letter) && (mine.includes(letter) || theirs.includes(letter))
      if (isNew) expect(parts, `${base} ${mine} ${theirs}`).toContain(letter)
    }
  }
})
