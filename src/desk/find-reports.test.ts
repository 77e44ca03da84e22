import { expect, test } from 'vitest'
import { titleQuery } from './find-reports.ts'

test.each([
  ['ministers mosc', 'ministers:* & mosc:*'],
  ["Lavrov's visit", 'Lavrov:* & s:* & visit:*'],
  ["a:*') OR (1=1", 'a:* & OR:* & 1:* & 1:*'],
  ['Лавров', 'Лавров:*'],
  [' – ', null],
  ['', null],
])('%j is looked for as %j', (words, query) => {
  expect(titleQuery(words)).toBe(query)
})
