import { expect, test } from 'vitest'
import { bytesOf, type Piece } from './utf8-bytes.ts'

test.each<[string, readonly Piece[]]>([
  ['nothing', []],
  ['ASCII', ['<p>', 'a', '</p>']],
  ['letters of two, three and four bytes', ['é', 'ქართული', '𝄞', '“quoted”']],
  ['text beside bytes', ['<p>', Buffer.from('Բարեւ'), '', Buffer.from(''), '</p>']],
  ['half a letter', ['a\ud834', 'b']],
  ['more than there is room for at first', ['ი'.repeat(200_000), Buffer.from('x'.repeat(300_000)), 'é']],
])('%s is written as Node writes it', (_name, pieces) => {
  const expected = Buffer.concat(pieces.map(piece => Buffer.from(piece as string)))
  expect(bytesOf(pieces).equals(expected)).toBe(true)
})

test('what was written stays as it is when more is written', () => {
  const first = bytesOf(['x'.repeat(10_000)])
  bytesOf(['y'.repeat(10_000)])
  expect(first.toString()).toBe('x'.repeat(10_000))
})
