import { expect, test } from 'vitest'
import { propertyInWords, valueInWords } from './history-in-words.ts'

test.each<[property: string, value: unknown, words: string]>([
  ['type', 'meeting', 'Meeting'],
  ['status', 'unknown', 'unclear whether it happened'],
  ['date', { start: '2020-08-01', end: null, precision: 'month' }, 'August 2020'],
  ['place', { name: 'Moscow', country: 'RU' }, 'Moscow, Russia'],
  ['participant', { actor: 'Sergey Lavrov', role: 'host' }, 'Sergey Lavrov (host)'],
  ['tenure', { office: 'Minister', from: '2004', to: null }, 'Minister, 2004 – today'],
  ['tenure', { office: 'Minister', from: null, to: '2004' }, 'Minister, ? – 2004'],
  [
    'tenure',
    { office: 'Minister', from: '2004-03', to: '2005-07-16' },
    'Minister, March 2004 – 16 July 2005',
  ],
  ['tenure', { office: 'Minister', from: null, to: null }, 'Minister'],
  ['spelling', 'Лавров', 'Лавров'],
  ['state', 'AZ', 'Azerbaijan'],
])('a %s of %j reads "%s"', (property, value, words) => {
  expect(valueInWords(property, value)).toBe(words)
})

test('a property without words is named as the record does', () => {
  expect([propertyInWords('participant'), propertyInWords('weather')]).toEqual(['Takes part', 'weather'])
})
