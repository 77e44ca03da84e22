import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pdfOf } from '../../../tests/setup/sample-files.ts'
import { photograph, pngThatClaims, svgWithScript } from '../../../tests/setup/sample-pictures.ts'
import { mostPictureBytes } from './picture-limits.ts'
import { recognisePicture } from './recognise-picture.ts'

const small = { width: 40, height: 30 }
const still = (format: 'png' | 'webp' | 'avif' | 'gif' | 'tiff') =>
  photograph(small, picture => picture.toFormat(format))

test.each(['png', 'webp', 'avif', 'gif'] as const)('a still picture as %s is taken', async format => {
  await expect(recognisePicture(await still(format))).resolves.toBeUndefined()
})

/** Two frames, as a GIF. */
async function moving(): Promise<Uint8Array> {
  const frames = Buffer.alloc(2 * 4 * 4 * 3).fill(200, 0, 48)
  return sharp(frames, { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } })
    .gif({ delay: [100, 100] })
    .toBuffer()
}

const refused: [string, () => Promise<Uint8Array> | Uint8Array, string, string][] = [
  ['nothing', () => new Uint8Array(), 'picture-empty', 'empty'],
  ['an SVG with a script', () => Buffer.from(svgWithScript), 'picture-type', 'an SVG drawing'],
  ['an SVG after a comment', () => Buffer.from(`<!-- --><svg/>`), 'picture-type', 'an SVG drawing'],
  ['a web page', () => Buffer.from('<!doctype html><p>Hello'), 'picture-type', 'a web page'],
  ['a PDF', () => pdfOf(['Hello']), 'picture-type', 'a PDF file'],
  ['a TIFF', () => still('tiff'), 'picture-type', 'a TIFF picture'],
  ['text', () => Buffer.from('Not a picture at all'), 'picture-type', 'no picture'],
  ['a moving picture', moving, 'picture-type', 'a moving picture'],
  ['3.6 thousand million pixels', () => pngThatClaims(60_000, 60_000), 'picture-pixels', '60000 × 60000'],
  ['a JPEG of three bytes', () => new Uint8Array([0xff, 0xd8, 0xff]), 'picture-damaged', 'damaged'],
  ['more than 25 MB', () => new Uint8Array(mostPictureBytes + 1), 'picture-too-large', '26 MB'],
]
test.each(refused)('%s is refused', async (_name, make, code, words) => {
  const refusal = { code, message: expect.stringContaining(words) }
  await expect(recognisePicture(await make())).rejects.toMatchObject(refusal)
})
