import { expect, test } from 'vitest'
import { cleanFilename } from './clean-filename.ts'

test.each([
  ['cv.pdf', 'cv.pdf'],
  ['Lebenslauf Nino Ä.PDF', 'Lebenslauf Nino Ä.pdf'],
  ['ինքնակենսագրություն.pdf', 'ինքնակենսագրություն.pdf'],
  ['C:\\Users\\nino\\cv.pdf', 'cv.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['/etc/', 'cv.pdf'],
  ['..', 'cv.pdf'],
  ['', 'cv.pdf'],
  ['.pdf', 'pdf.pdf'],
  ['cv.exe', 'cv.exe.pdf'],
  ['cv.pdf.exe', 'cv.pdf.exe.pdf'],
  // The mark of right-to-left writing would show this as "cvexe.pdf".
  ['cv\u202Efdp.exe', 'cvfdp.exe.pdf'],
  ['cv\r\nSet-Cookie: a=b.pdf', 'cvSet-Cookie_ a=b.pdf'],
  ['cv\0.pdf', 'cv.pdf'],
  ['my "cv" <1>.pdf', 'my _cv_ _1_.pdf'],
  ['  my   cv .pdf ', 'my cv.pdf'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(100)}.pdf`],
  [`${'😀'.repeat(101)}.pdf`, `${'😀'.repeat(100)}.pdf`],
])('"%s" of a CV that is a PDF is kept as "%s"', (filename, expected) => {
  expect(cleanFilename(filename, 'cv', 'application/pdf')).toBe(expected)
})

test.each([
  ['letter.txt', 'letter.txt'],
  ['letter.md', 'letter.md'],
  ['letter', 'letter.txt'],
  ['letter.html', 'letter.html.txt'],
])('"%s" that holds plain text is kept as "%s"', (filename, expected) => {
  expect(cleanFilename(filename, 'cover-letter', 'text/plain')).toBe(expected)
})
