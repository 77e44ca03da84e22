import { describe, expect, test } from 'vitest'
import { addressIn, categoryPath } from './address.ts'
import { splitLanguage } from './http/language-path.ts'

const languages = ['en', 'de', 'hy']

describe('a path in a language', () => {
  test.each([
    ['en', '/', '/'],
    ['en', '/about', '/about'],
    ['de', '/', '/de'],
    ['de', '/about', '/de/about'],
    ['hy', '/category/news?before=x', '/hy/category/news?before=x'],
    // A language that the desk does not have is not named in any address.
    ['fr', '/about', '/about'],
  ])('%s: %s', (language, path, address) => {
    expect(addressIn(languages, language, path)).toBe(address)
  })

  test.each(languages)('is read back as it was written in %s', language => {
    for (const path of ['/', '/about', '/articles/x']) {
      const read = splitLanguage(addressIn(languages, language, path))
      expect(read).toEqual({ prefix: language === 'en' ? null : language, path })
    }
  })
})

test.each([
  [{ format: 'news' }, '/category/news'],
  [{ process: 'talks' }, '/category/talks'],
  [{ country: 'armenia', format: 'news' }, '/category/news/armenia'],
  [{ process: 'talks', country: 'armenia', format: 'news' }, '/category/news/armenia/talks'],
  [{ process: 'talks', country: undefined, format: 'news' }, '/category/news/talks'],
])('the category %j has one address', (category, path) => {
  expect(categoryPath(category)).toBe(path)
})
