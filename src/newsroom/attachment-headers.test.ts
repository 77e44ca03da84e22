import { expect, test } from 'vitest'
import { attachmentHeaders } from './attachment-headers.ts'

const disposition = (filename: string) =>
  attachmentHeaders({ filename, mediaType: 'text/plain' })['content-disposition']

test.each([
  ['cv.pdf', `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
  ['a "b".txt', `attachment; filename="a _b_.txt"; filename*=UTF-8''a%20%22b%22.txt`],
  ['ნიმუში.txt', `attachment; filename="______.txt"; filename*=UTF-8''${encodeURIComponent('ნიმუში')}.txt`],
  ["it's (1).txt", `attachment; filename="it's (1).txt"; filename*=UTF-8''it%27s%20%281%29.txt`],
  [
    'x\r\nset-cookie: a=b',
    `attachment; filename="x__set-cookie: a=b"; filename*=UTF-8''x%0D%0Aset-cookie%3A%20a%3Db`,
  ],
  ['\ud800.txt', `attachment; filename="_.txt"; filename*=UTF-8''%EF%BF%BD.txt`],
])('%j is offered as a download under a safe name', (filename, expected) => {
  expect(disposition(filename)).toBe(expected)
})

test('an upload is never a page of our origin', () => {
  const headers = attachmentHeaders({ filename: 'a.html', mediaType: 'text/html' })
  expect(headers['content-security-policy']).toContain('sandbox')
  expect(headers['x-content-type-options']).toBe('nosniff')
})
