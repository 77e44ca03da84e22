import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxOf, pdfOf } from '../../../tests/setup/sample-files.ts'
import { docxType, recogniseFile } from './recognise-file.ts'

const utf16 = (mark: number[], text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array([...mark, ...(swap ? bytes.swap16() : bytes)])
}
const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1,
])
const oldOffice = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)])
const macroType = docxOf(['Hello.'], {
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  ),
})

test.each<[string, Uint8Array, string]>([
  ['a PDF', pdfOf(['Hello.']), 'application/pdf'],
  ['a PDF of packed streams', pdfOf(['Hello.'], 'flate'), 'application/pdf'],
  ['a Word file', docxOf(['Hello.']), docxType],
  ['a Word file with a picture', docxOf(['Hello.'], { 'word/media/image1.png': png }), docxType],
  ['text in UTF-8', strToU8('Բարեւ\n\tПривет, Grüße\r\n'), 'text/plain'],
  ['text in UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('Hello.')]), 'text/plain'],
  ['text in UTF-16, little end first', utf16([0xff, 0xfe], 'Привет', false), 'text/plain'],
  ['text in UTF-16, big end first', utf16([0xfe, 0xff], 'Привет', true), 'text/plain'],
  ['text that starts like a bitmap', strToU8('BMW and the Caucasus: a writing sample.'), 'text/plain'],
  ['text that starts like a program', strToU8('MZ is a country code, among others.'), 'text/plain'],
  ['text that speaks of <html>', strToU8('The tag <html> opens a page.'), 'text/plain'],
])('%s is taken', async (_, bytes, mediaType) => {
  expect(await recogniseFile(bytes)).toEqual({ mediaType })
})

test.each<[string, Uint8Array, string]>([
  ['a Word file that says it has macros', macroType, 'is a Word file with macros'],
  [
    'a Word file that hides macros',
    docxOf(['Hello.'], { 'word/vbaProject.bin': oldOffice }),
    'is a Word file with macros',
  ],
  [
    'a Word file without a document',
    docxOf([], { 'word/document.xml': [new Uint8Array(), {}] }).slice(0, -10),
    'looks like a Word file but is damaged',
  ],
  ['an old Word file', oldOffice, 'is an old or password-protected Office file'],
  ['a ZIP archive', zipSync({ 'cv.pdf': pdfOf(['Hello.']) }), 'is a ZIP archive'],
  ['a picture', png, 'is a picture'],
  [
    'a Windows program',
    new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, ...new Uint8Array(100)]),
    'is a file of the kind "exe"',
  ],
  ['an RTF file', strToU8('{\\rtf1\\ansi Hello.}'), 'is an RTF file'],
  ['an XML file', strToU8('<?xml version="1.0"?><cv/>'), 'is an XML file'],
  ['a web page', strToU8('\n<!DOCTYPE html><script>alert(1)</script>'), 'is a web page'],
  [
    'text in windows-1251',
    new Uint8Array([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    'is none of these by its content',
  ],
  ['text with a null', strToU8('Hello\0.'), 'is none of these by its content'],
  ['text with an escape', strToU8('\u001b[31mHello.'), 'is none of these by its content'],
  ['half of UTF-16', utf16([0xfe, 0xff], 'Привет', true).slice(0, -1), 'is none of these by its content'],
])('%s is refused in words', async (_, bytes, refusal) => {
  expect(await recogniseFile(bytes)).toEqual({ refusal: expect.stringContaining(refusal) })
})

test('no beginning, end or change of a byte makes it fail', async () => {
  const word = docxOf(['Hello.'])
  for (let length = 0; length < word.length; length += 7) {
    await expect(recogniseFile(word.slice(0, length))).resolves.toBeDefined()
    const changed = word.slice()
    changed[length] = 0xff
    await expect(recogniseFile(changed)).resolves.toBeDefined()
  }
})
