import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, pdfBomb, pdfOf } from '../../../tests/setup/sample-files.ts'
import { extractText } from './extract-text.ts'
import { docxType } from './recognise-file.ts'

const pdf = (bytes: Uint8Array) => ({ mediaType: 'application/pdf', bytes }) as const
const word = (bytes: Uint8Array) => ({ mediaType: docxType, bytes }) as const
const plain = (text: string) => ({ mediaType: 'text/plain', bytes: strToU8(text) }) as const

test.each([
  [
    'a PDF',
    pdf(pdfOf(['Nino A.\nReporter in Tbilisi', 'Second page.'])),
    'Nino A.\nReporter in Tbilisi\n\nSecond page.',
  ],
  ['a packed PDF', pdf(pdfOf(['Nino (A.)'], 'flate')), 'Nino (A.)'],
  ['a Word file', word(docxOf(['Նինո', 'R&D < politics'])), 'Նինո\n\nR&D < politics'],
  ['plain text', plain('\uFEFFone\r\ntwo\n\n\n\n\nthree\n'), 'one\ntwo\n\nthree'],
  ['a page without words', pdf(pdfOf([''])), ''],
])('the text of %s is read', async (_, file, text) => {
  expect(await extractText(file)).toEqual({ text, truncated: false })
})

test('more than 200,000 characters are cut, and it is said', async () => {
  const long = await extractText(word(docxOf(Array.from({ length: 3000 }, () => 'word '.repeat(20)))))
  expect(long.text).toHaveLength(200_000)
  expect(long.truncated).toBe(true)
  expect(await extractText(plain('x'.repeat(200_000)))).toMatchObject({ truncated: false })
})

test.each([
  ['a PDF of which half is missing', pdf(pdfOf(['Hello.']).slice(0, 120))],
  ['a PDF that is none', pdf(strToU8('%PDF-1.4\nnothing here'))],
  ['a Word file that is cut', word(docxOf(['Hello.']).slice(0, 300))],
  ['a Word file without a document', word(zipSync({ 'a.txt': strToU8('x') }))],
  [
    'a Word file whose XML is broken',
    word(docxOf([], { 'word/document.xml': strToU8('<w:document><w:body>') })),
  ],
])('%s is a problem, and the server lives on', async (_, file) => {
  await expect(extractText(file)).rejects.toMatchObject({ code: 'file-unreadable' })
  expect(await extractText(plain('still here'))).toEqual({ text: 'still here', truncated: false })
})

const limits = { timeMs: 10_000, heapMegabytes: 64, bytesMegabytes: 64 }

test.each([
  [
    'a Word file that unpacks to 400 MB',
    word(docxOf([], { 'word/document.xml': [new Uint8Array(400_000_000), { level: 9 }] })),
  ],
  ['a PDF that unpacks to 400 MB', pdf(pdfBomb(400))],
])(
  '%s is stopped',
  async (_, file) => {
    expect(file.bytes.length).toBeLessThan(10 * 1024 * 1024)
    await expect(extractText(file, limits)).rejects.toMatchObject({ code: 'file-unreadable' })
  },
  30_000,
)

test('a file that takes too long is stopped', async () => {
  const file = pdf(pdfOf(Array.from({ length: 3000 }, () => '')))
  await expect(extractText(file, { ...limits, timeMs: 1 })).rejects.toThrow(
    'it took longer than 0.001 seconds',
  )
})

test('a Word file that names an outside entity does not fetch it', async () => {
  const xml =
    '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>[&e;]</w:t></w:r></w:p></w:body></w:document>'
  const read = await extractText(word(docxOf([], { 'word/document.xml': strToU8(xml) }))).catch(
    error => error,
  )
  expect(JSON.stringify(read)).not.toContain('root:')
})
