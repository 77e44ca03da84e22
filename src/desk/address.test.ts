import { expect, test } from 'vitest'
import { addressIn, categoryPath, pairPath } from './address.ts'

const languages = ['en', 'de', 'hy']

test.each([
  ['en', '/', '/'],
  ['en', '/about', '/about'],
  ['de', '/', '/de'],
  ['de', '/about', '/de/about'],
  ['hy', '/category/news?before=x', '/hy/category/news?before=x'],
  // A language that the desk does not have is not named in any address.
  ['fr', '/about', '/about'],
])('a path in %s: %s', (language, path, address) => {
  expect(addressIn(languages, language, path)).toBe(address)
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

test('a pair has one address, whoever is named first', () => {
  expect(pairPath('b-one', 'a-other')).toBe('/pair/a-other/b-one')
  expect(pairPath('a-other', 'b-one')).toBe('/pair/a-other/b-one')
})
