import { expect, test } from 'vitest'
import { countryName, dateInWords } from './place-and-date-words.ts'

test.each([
  [{ start: '2020-08-26', end: null, precision: 'day' }, '26 August 2020'],
  [{ start: '2020-08-26', end: '2020-08-28', precision: 'day' }, '26–28 August 2020'],
  [{ start: '2020-08-01', end: null, precision: 'month' }, 'August 2020'],
  [{ start: '2020-01-01', end: null, precision: 'year' }, '2020'],
  [{ start: null, end: null, precision: 'unknown' }, 'not given'],
] as const)('%j reads %s', (date, expected) => {
  expect(dateInWords(date).replace(/[\u2009\u202f]/g, '')).toBe(expected)
})

test.each([
  ['RU', 'Russia'],
  ['EU', 'European Union'],
  ['OSCE', 'OSCE'],
  ['ru', 'ru'],
])('%s is %s', (code, expected) => {
  expect(countryName(code)).toBe(expected)
})
