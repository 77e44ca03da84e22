import { expect, test } from 'vitest'
import { splitLanguage } from './language-path.ts'

test.each([
  ['/', null, '/'],
  ['/de', 'de', '/'],
  ['/de/', 'de', '/'],
  ['/de/about', 'de', '/about'],
  ['/de/de/about', 'de', '/de/about'],
  ['/ckb/actors', 'ckb', '/actors'],
  ['/de//about', 'de', '//about'],
  ['/about', null, '/about'],
  ['/articles/de', null, '/articles/de'],
  ['/DE/about', null, '/DE/about'],
  ['/d/about', null, '/d/about'],
  ['/de-AT/about', null, '/de-AT/about'],
  ['//de/about', null, '//de/about'],
  ['', null, ''],
])('the address %j has the language %j and the path %j', (pathname, prefix, path) => {
  expect(splitLanguage(pathname)).toEqual({ prefix, path })
})
