import { expect, test } from 'vitest'
import { countWords, lengthInWords } from './text-length.ts'

test.each([
  ['', 0],
  ['One.', 1],
  ['The minister’s well-known remark', 4],
  ['26 August 2020 — in Moscow', 5],
  ['Первое слово и ещё', 4],
  ['ქართული ტექსტი', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words)
})

test('a report takes at least a minute', () => {
  expect(lengthInWords('One.')).toBe('1 word, 1 minute to read')
  expect(lengthInWords('word '.repeat(1100))).toBe('1,100 words, 5 minutes to read')
})
