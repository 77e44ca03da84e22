import { expect, test } from 'vitest'
import { inDeskOrder } from './in-desk-order.ts'
import { type DeskSettings, inLanguage } from './settings.ts'

const settings: DeskSettings = {
  title: 'A Desk',
  tagline: { de: 'Satz', en: 'Sentence', fr: 'Phrase' },
  about: { de: ['Eins'], en: ['One'] },
  languages: ['en', 'ru', 'de'],
  formats: [{ slug: 'news', name: { de: 'Nachricht', en: 'News' } }],
  countries: [],
  processes: [],
  authors: [],
  consent: { purposes: [] },
}

test('where a text is missing, the desk’s first language stands in for it', () => {
  const ordered = inDeskOrder(settings)
  expect(ordered).toEqual(settings)
  expect(inLanguage(settings.tagline, 'ru')).toBe('Satz')
  expect(inLanguage(ordered.tagline, 'ru')).toBe('Sentence')
  expect(inLanguage(ordered.formats[0]!.name, 'ru')).toBe('News')
  expect(Object.keys(ordered.tagline)).toEqual(['en', 'de', 'fr'])
  expect(ordered.languages).toEqual(['en', 'ru', 'de'])
})
