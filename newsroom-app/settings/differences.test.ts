import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test.each([
  ['nothing', { title: 'A' }, { title: 'A' }, []],
  ['a value', { title: 'A' }, { title: 'B' }, [['title', 'A', 'B']]],
  ['a new text', { name: {} }, { name: { en: 'A' } }, [['name, en', null, 'A']]],
  ['a text that went', { name: { en: 'A' } }, { name: {} }, [['name, en', 'A', null]]],
  ['what became nothing', { logo: 'a' }, { logo: null }, [['logo', 'a', null]]],
  ['an item of a list', { languages: ['en'] }, { languages: ['en', 'de'] }, [['languages, 2', null, 'de']]],
  [
    'an item with an address, whatever its place',
    { formats: [{ slug: 'news', name: { en: 'News' } }] },
    {
      formats: [
        { slug: 'letters', name: { en: 'Letters' } },
        { slug: 'news', name: { en: 'The news' } },
      ],
    },
    [
      ['formats, letters, slug', null, 'letters'],
      ['formats, letters, name, en', null, 'Letters'],
      ['formats, news, name, en', 'News', 'The news'],
    ],
  ],
])('%s', (_name, before, after, expected) => {
  expect(differences(before, after).map(one => [one.path, one.before, one.after])).toEqual(expected)
})
