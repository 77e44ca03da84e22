import { IntlMessageFormat } from 'intl-messageformat'
import { afterEach, describe, expect, test } from 'vitest'
import { catalogues } from './catalogues.ts'
import { sayer, speak } from './say.ts'

afterEach(() => speak('en', {}))

describe.each(Object.entries(catalogues))('the catalogue %s', (_name, catalogue) => {
  test('has words for every key, each of which can be formatted', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect([key, message.trim()]).not.toEqual([key, ''])
      expect(() => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })).not.toThrow()
    }
  })
})

const english = { plain: 'Nothing yet', count: '{count, plural, one {# plan} other {# plans}}' } as const

test('a message is said with its values, in the number that they need', () => {
  const say = sayer('example', english)
  expect([say('plain'), say('count', { count: 1 }), say('count', { count: 2 })]).toEqual([
    'Nothing yet',
    '1 plan',
    '2 plans',
  ])
})

test('another language is spoken once it has a catalogue; what it lacks stays English', () => {
  const say = sayer('example', english)
  expect(say('count', { count: 5 })).toBe('5 plans')
  speak('ru', { example: { count: '{count, plural, one {# план} few {# плана} other {# планов}}' } })
  expect([1, 2, 5].map(count => say('count', { count }))).toEqual(['1 план', '2 плана', '5 планов'])
  expect(say('plain')).toBe('Nothing yet')
})

test('a value with braces or markup is taken as it is', () => {
  const say = sayer('example', { by: 'By {name}' })
  expect(say('by', { name: '<b>{x}</b>' })).toBe('By <b>{x}</b>')
})
