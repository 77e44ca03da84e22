import { expect, test } from 'vitest'
import { paragraphAround } from './evidence-in-context.tsx'

const text = 'First line.\n\nThe ministers met. They agreed.\nLast.'
test.each([
  ['ministers', 'The ministers met. They agreed.'],
  ['First', 'First line.'],
  ['Last.', 'Last.'],
  ['met. They agreed.\nLast', 'The ministers met. They agreed.\nLast.'],
])('around %j stands %j', (words, paragraph) => {
  const start = text.indexOf(words)
  const found = paragraphAround(text, { start, end: start + words.length })
  expect(text.slice(found.start, found.end)).toBe(paragraph)
})
