import { expect, test } from 'vitest'
import { mergedText, mergeTexts } from './merge-texts.ts'

/** Letters stand for paragraphs: "abc" is a text of three. */
const text = (letters: string) => [...letters].join('\n\n')
const shown = (part: ReturnType<typeof mergeTexts>[number]) =>
  (part.kind === 'agreed' ? part.text : `(${part.mine}|${part.theirs})`).replaceAll('\n\n', '')

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
  ['a paragraph that stands twice', 'aba', 'abaX', 'Yaba', 'YabaX'],
])('%s', (_, base, mine, theirs, expected) => {
  expect(mergeTexts(text(base), text(mine), text(theirs)).map(shown).join('')).toBe(expected)
})

test('a merge that is agreed is a text again; one that is not is left to a person', () => {
  expect(mergedText(mergeTexts(text('abc'), text('Xbc'), text('abY')))).toBe(text('XbY'))
  expect(mergedText(mergeTexts(text('abc'), text('aXc'), text('aYc')))).toBeNull()
})

test('no paragraph of either side is ever lost', () => {
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
    const parts = mergeTexts(text(base), text(mine), text(theirs)).map(shown).join('')
    for (const letter of letters) {
      const isNew = !base.includes(letter) && (mine.includes(letter) || theirs.includes(letter))
      if (isNew) expect(parts, `${base} ${mine} ${theirs}`).toContain(letter)
    }
  }
})
