import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { PartialDate } from '../../basics/partial-date.ts'
import { en, type MessageKey } from './en.ts'
import { catalogs, wordsFor } from './words.ts'

const keys = Object.keys(en) as MessageKey[]
type MessageElement = ReturnType<IntlMessageFormat['getAst']>[number]
const [literal, pound] = [0, 7]

/** The names that a message takes values for, each once. */
function valueNames(elements: readonly MessageElement[]): string[] {
  const names = elements.flatMap(element => {
    if (element.type === literal || element.type === pound) return []
    const inner = 'options' in element ? Object.values(element.options) : []
    return ['value' in element ? element.value : '', ...inner.flatMap(option => valueNames(option.value))]
  })
  return [...new Set(names)].sort()
}

/** A message's parts, as the formatter reads them. */
function parse(message: string): MessageElement[] {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
}

describe.each(Object.entries(catalogs))('the catalog %s', (language, catalog) => {
  test('says everything that English says, and nothing else', () => {
    expect(Object.keys(catalog).sort()).toEqual([...keys].sort())
    expect(keys.filter(key => catalog[key].trim() === '')).toEqual([])
  })

  test('takes the same values in every message, and each can be formatted', () => {
    const sample: Record<string, string | number> = { count: 2, number: 2, minutes: 2, limit: 2, kind: 'map' }
    for (const key of keys) {
      const names = valueNames(parse(catalog[key]))
      expect([key, names]).toEqual([key, valueNames(parse(en[key]))])
      const values = Object.fromEntries(names.map(name => [name, sample[name] ?? 'x']))
      expect(wordsFor(language).say(key, values)).not.toMatch(/[{}]/)
    }
  })
})

test.each([
  ['en', 1, '1 event together'],
  ['en', 2, '2 events together'],
  ['de', 1, '1 gemeinsames Ereignis'],
  ['de', 3, '3 gemeinsame Ereignisse'],
])('%s counts %i', (language, count, said) => {
  expect(wordsFor(language).say('actor.contact', { count })).toBe(said)
})

const day = (start: string, end: string | null = null): PartialDate => ({ start, end, precision: 'day' })
test.each<[string, PartialDate, string]>([
  ['en', day('2020-08-26'), '26 August 2020'],
  ['de', day('2020-08-26'), '26. August 2020'],
  ['en', day('2025-02-10', '2025-02-13'), '10\u2009–\u200913 February 2025'],
  ['en', { start: '2020-08-01', end: null, precision: 'month' }, 'August 2020'],
  ['de', { start: '2020-01-01', end: null, precision: 'year' }, '2020'],
  ['en', { start: null, end: null, precision: 'unknown' }, 'date not given'],
])('%s writes a date as exactly as it is known: %j', (language, date, said) => {
  expect(wordsFor(language).date(date)).toBe(said)
})

test('a name with braces or markup is taken as it is', () => {
  expect(wordsFor('en').say('article.by', { name: '<b>{x}</b>' })).toBe('By <b>{x}</b>')
})

test('a language without a catalog is shown with the English interface', () => {
  expect(wordsFor('fr').language).toBe('en')
})
