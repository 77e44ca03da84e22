import { expect, test } from 'vitest'
import { addressIn } from '../../desk/address.ts'
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

test.each(['en', 'de', 'hy'])('an address in %s is read back as it was written', language => {
  for (const path of ['/', '/about', '/articles/x']) {
    const read = splitLanguage(addressIn(['en', 'de', 'hy'], language, path))
    expect(read).toEqual({ prefix: language === 'en' ? null : language, path })
  }
})
