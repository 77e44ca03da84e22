import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodingFor, formOf } from './kept-page.ts'
import { hasAlready } from './response-heads.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;q=0.5, BR;q=0', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['deflate', 'identity'],
  ['gzip;q=nonsense', 'identity'],
])('who takes %j is answered as %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})

test('a page is packed once in each form, and unpacks to itself', async () => {
  const body = Buffer.from('Հայաստան '.repeat(500))
  const page = { forms: new Map([['identity' as const, body]]) }
  const [br, gzip] = [await formOf(page, 'br'), await formOf(page, 'gzip')]
  expect(brotliDecompressSync(br)).toEqual(body)
  expect(gunzipSync(gzip)).toEqual(body)
  expect(await formOf(page, 'br')).toBe(br)
})

test.each([
  [undefined, false],
  ['W/"abc"', true],
  ['"abc"', true],
  ['"x", W/"abc"', true],
  ['*', true],
  ['W/"abcd"', false],
  ['abc', false],
])('who has %s has the page already: %s', (has, already) => {
  expect(hasAlready({ etag: 'W/"abc"' }, has)).toBe(already)
})
