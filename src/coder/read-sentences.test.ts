import { describe, expect, test } from 'vitest'
import { exampleLanguage } from './example-coder.ts'
import { readSentences } from './read-sentences.ts'

/** A text, and the words of it that stand inside quotation marks. */
const quoted: readonly (readonly [string, string])[] = [
  ['He said "we will stay" and left.', 'we will stay'],
  ['He said “we will stay” and left.', 'we will stay'],
  ['He said «we will stay» and left.', 'we will stay'],
  ['He said „we will stay“ and left.', 'we will stay'],
  ['He said “we will stay. We like it.” Then he left.', 'we will stay . We like it .'],
  ['He said “we stay.\n\nThen he left.', 'we stay .'],
  ['He said "we stay.\n\nThen he "left".', 'we stay . left'],
  ["The minister's men and the 'old' ones left.", ''],
  ['Nobody said anything.', ''],
]

/** A text, and those of its sentences that are headings. */
const headings: readonly (readonly [string, readonly string[]])[] = [
  ['Ministers meet in Rome\n\nThey met on Monday.', ['Ministers meet in Rome']],
  ['# Ministers meet.\n\nThey met on Monday.', ['# Ministers meet.']],
  ['They met on Monday.', []],
  ['They said:\n\n“We met.”', []],
  [`${'They met and met '.repeat(10)}\n\nThey left.`, []],
]

describe('readSentences', () => {
  test.each(quoted)('knows what is quoted: %s', (text, words) => {
    const found = readSentences(text, exampleLanguage).flatMap(sentence =>
      sentence.words.filter(word => word.isQuoted),
    )
    expect(found.map(word => word.text).join(' ')).toBe(words)
  })

  test.each(headings)('knows headings: %s', (text, expected) => {
    const found = readSentences(text, exampleLanguage).filter(sentence => sentence.isHeading)
    expect(found.map(sentence => sentence.text)).toEqual(expected)
  })

  test('words carry their lower case, with one kind of apostrophe, and whether they begin with a capital', () => {
    const [sentence] = readSentences('Armenia’s Élise met 3 men.', exampleLanguage)
    expect(sentence!.words.map(word => [word.lower, word.isCapital])).toEqual([
      ['armenia', true],
      ["'s", false],
      ['élise', true],
      ['met', false],
      ['3', false],
      ['men', false],
      ['.', false],
    ])
  })
})
