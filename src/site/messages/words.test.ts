import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import type { PartialDate } from '../../basics/partial-date.ts'
import { interfaceLanguages } from '../../desk/interface-languages.ts'
import { en, type MessageKey } from './en.ts'
import { catalogs, ownName, wordsFor } from './words.ts'

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

test('seven languages have a catalog', () => {
  expect(Object.keys(catalogs)).toEqual([...interfaceLanguages])
})

/** What stays as it is in every language: names of products and formats, an example, and what is no word. */
const international = new RegExp(
  [
    ...['PDF', 'DOCX', 'RSS', 'CV', 'MB', 'cookie', 'iPhone', 'Firefox', 'Safari', 'name@example\\.org'],
    // Safari and iOS do not speak Azerbaijani, Armenian or Georgian: their readers see these words.
    ...['Settings', 'Privacy', 'Manage Website Data', 'Apps', 'Advanced', 'Website Data'].map(
      words => `[“„«]${words}[”“»]`,
    ),
  ].join('|'),
  'g',
)
/** Words that every longer English sentence has some of, and that the other languages do not. */
const english = /(?<!\p{L})(the|this|that|and|with|your|you|we|is|are|from|please|page|choose)(?!\p{L})/iu
/** What looks the same, since both languages took the word from elsewhere. */
const shared: Readonly<Record<string, readonly MessageKey[]>> = {
  de: ['embed.video', 'type.protest', 'actor.kind.person', 'actor.kind.organisation', 'privacy.choice'],
  az: ['embed.video'],
  tr: ['embed.video'],
}
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u,
}
const others = Object.entries(catalogs).filter(([language]) => language !== 'en')

/** A message's words alone: without its values, their kinds and choices. */
function wordsOf(elements: readonly MessageElement[]): string {
  return elements
    .map(element => {
      if (element.type === literal) return 'value' in element ? element.value : ''
      if (!('options' in element)) return ' '
      return Object.values(element.options)
        .map(option => wordsOf(option.value))
        .join(' ')
    })
    .join('')
    .replace(international, '')
}

describe.each(others)('the catalog %s has no English left', (language, catalog) => {
  const spoken = keys.map(key => [key, wordsOf(parse(catalog[key]))] as const)
  const worded = spoken.filter(([, words]) => /\p{L}/u.test(words))

  test('in a message as a whole', () => {
    const same = worded.filter(([key]) => catalog[key] === en[key]).map(([key]) => key)
    expect(same.filter(key => !(shared[language] ?? []).includes(key))).toEqual([])
  })

  test('or within one', () => {
    const script = scripts[language]
    const isForeign = (words: string) =>
      script === undefined ? english.test(words) : /\p{Script=Latin}/u.test(words) || !script.test(words)
    expect(worded.filter(([, words]) => isForeign(words))).toEqual([])
  })

  test('and its own signs around what is quoted', () => {
    expect(spoken.filter(([, words]) => /["'`]/.test(words))).toEqual([])
    const marks = { de: '„“', ru: '«»', hy: '«»', ka: '„“', az: '“”', tr: '“”' }[language]!
    expect(catalog.quotation).toBe(`${marks[0]}{words}${marks[1]}`)
    const foreign = [...'«»„“”'].filter(mark => !marks.includes(mark))
    expect(spoken.filter(([, words]) => foreign.some(mark => words.includes(mark)))).toEqual([])
  })
})

test.each([
  ['en', 'English'],
  ['hy', 'Հայերեն'],
  ['ka', 'ქართული'],
  ['az', 'Azərbaycanca'],
  ['fr', 'français'],
])('%s calls itself %s', (language, name) => {
  expect(ownName(language)).toBe(name)
})

test.each([
  ['en', 1, '1 event together'],
  ['en', 2, '2 events together'],
  ['de', 1, '1 gemeinsames Ereignis'],
  ['de', 3, '3 gemeinsame Ereignisse'],
  ['ru', 1, '1 общее событие'],
  ['ru', 2, '2 общих события'],
  ['ru', 5, '5 общих событий'],
  ['ru', 11, '11 общих событий'],
  ['ru', 21, '21 общее событие'],
  ['ru', 112, '112 общих событий'],
  ['az', 3, '3 birgə hadisə'],
  ['hy', 0, '0 ընդհանուր իրադարձություն'],
  ['hy', 3, '3 ընդհանուր իրադարձություն'],
  ['ka', 3, '3 საერთო მოვლენა'],
  ['tr', 3, '3 ortak olay'],
])('%s counts %i', (language, count, said) => {
  expect(wordsFor(language).say('actor.contact', { count })).toBe(said)
})

const day = (start: string, end: string | null = null): PartialDate => ({ start, end, precision: 'day' })
test.each<[string, PartialDate, string]>([
  ['en', day('2020-08-26'), '26 August 2020'],
  ['de', day('2020-08-26'), '26. August 2020'],
  ['en', day('2025-02-10', '2025-02-13'), '10\u2009–\u200913 February 2025'],
  ['ru', day('2020-08-26'), '26 августа 2020 г.'],
  ['az', day('2020-08-26'), '26 avqust 2020'],
  ['hy', day('2020-08-26'), '26 օգոստոսի, 2020 թ.'],
  ['ka', day('2020-08-26'), '26 აგვისტო, 2020'],
  ['tr', day('2020-08-26'), '26 Ağustos 2020'],
  ['ru', day('2025-02-10', '2025-02-13'), '10–13 февраля 2025\u202fг.'],
  ['ka', day('2025-02-10', '2025-02-13'), '10–13 თებერვალი, 2025'],
  ['ka', day('2025-01-30', '2025-02-13'), '30 იანვარი, 2025 – 13 თებერვალი, 2025'],
  ['ru', { start: '2020-08-01', end: null, precision: 'month' }, 'август 2020 г.'],
  ['tr', { start: '2020-08-01', end: null, precision: 'month' }, 'Ağustos 2020'],
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
