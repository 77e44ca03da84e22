import { expect, test } from 'vitest'
import { firstSettings, readCountries, readLanguages, readNames } from './first-settings.ts'
import { deskSettingsSchema } from './settings.ts'

test('a desk is named in its first language, its countries in each', () => {
  const settings = firstSettings({
    title: 'River Watch',
    languages: ['de', 'ru'],
    formats: readNames('Nachrichten'),
    countries: ['AM'],
    processes: readNames('Grenzverlauf'),
  })
  expect(deskSettingsSchema.parse(settings)).toEqual(settings)
  expect(settings).toMatchObject({
    title: 'River Watch',
    languages: ['de', 'ru'],
    formats: [{ slug: 'nachrichten', name: { de: 'Nachrichten' } }],
    countries: [{ slug: 'armenia', code: 'AM', name: { de: 'Armenien', ru: 'Армения' } }],
    processes: [{ slug: 'grenzverlauf', name: { de: 'Grenzverlauf' }, description: {} }],
  })
})

test.each([
  ['en', ['en']],
  ['en, de,EN ,', ['en', 'de']],
  ['hyw', ['hyw']],
])('"%s" are languages', (text, expected) => expect(readLanguages(text)).toEqual(expected))

test.each(['', 'english', 'en-GB', 'zz', 'en;de'])('"%s" are not languages', text => {
  expect(() => readLanguages(text)).toThrow(expect.objectContaining({ code: 'answer-wrong' }))
})

test.each([
  ['', []],
  ['am,AZ, GE', ['AM', 'AZ', 'GE']],
  ['AM,am', ['AM']],
])('"%s" are countries', (text, expected) => expect(readCountries(text)).toEqual(expected))

test.each(['Armenia', 'QQ', '1A', 'AM AZ'])('"%s" are not countries', text => {
  expect(() => readCountries(text)).toThrow(expect.objectContaining({ code: 'answer-wrong' }))
})

test.each([
  ['', []],
  [
    'News, Daily reports',
    [
      { slug: 'news', name: 'News' },
      { slug: 'daily-reports', name: 'Daily reports' },
    ],
  ],
  ['news=Новости', [{ slug: 'news', name: 'Новости' }]],
  ['Übersicht', [{ slug: 'ubersicht', name: 'Übersicht' }]],
])('"%s" are names with addresses', (text, expected) => expect(readNames(text)).toEqual(expected))

test.each([
  ['Новости', 'news=Новости'],
  ['news=', 'makes no address'],
  ['News, news', 'twice'],
])('"%s" are no names with addresses, and the sentence says why', (text, sentence) => {
  expect(() => readNames(text)).toThrow(sentence)
})
