import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { Problem } from '../../basics/problem.ts'
import { mostPictureBytes, mostPicturePixels, tooLargeWords } from './picture-limits.ts'

/** What the library takes, by file-type's names and libvips's. */
const taken: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
  avif: 'heif',
  gif: 'gif',
}

/** Only these readers of libvips are ever run, whatever a file pretends to be. */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadHeifBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})

/**
 * Refuses what is no picture that the library takes, by its bytes alone: its name and declared type are not asked, and
 * nothing is unpacked. Problems: `picture-empty`, `picture-too-large`, `picture-type`, `picture-damaged`, `picture-pixels`.
 */
export async function recognisePicture(bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0)
    throw new Problem('picture-empty', 'The file is empty. Choose the picture once more.')
  if (bytes.length > mostPictureBytes) throw tooLarge(bytes.length)
  const found = await fileTypeFromBuffer(bytes)
  const format = found === undefined ? undefined : taken[found.ext]
  if (format === undefined) throw notTaken(nameOf(found?.ext, bytes))
  const measured = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => {
      throw damaged(error)
    })
  if (measured.format !== format) throw notTaken('a picture in disguise')
  if (format !== 'heif' && (measured.pages ?? 1) > 1) throw notTaken('a moving picture')
  if (measured.width * measured.height > mostPicturePixels) throw tooManyPixels(measured)
}

/** The refusal of an upload of so many bytes; null where its length is not known. */
export function tooLarge(bytes: number | null): Problem {
  return new Problem('picture-too-large', tooLargeWords(bytes), 413)
}

/** What libvips cannot read. */
export function damaged(cause: Error): Problem {
  return new Problem(
    'picture-damaged',
    'The picture is damaged or was cut short. Open it in another program, export it anew and try again.',
    422,
    { cause },
  )
}

function tooManyPixels({ width, height }: { width: number; height: number }): Problem {
  return new Problem(
    'picture-pixels',
    `The picture measures ${width} × ${height} pixels; the library takes up to ${mostPicturePixels / 1_000_000} million. Make it smaller, to about 4000 pixels.`,
  )
}

function notTaken(what: string): Problem {
  return new Problem(
    'picture-type',
    `By its content this is ${what}. The library takes still pictures as JPEG, PNG, WebP, AVIF or GIF: export it as one of these.`,
    415,
  )
}

const known: Readonly<Record<string, string>> = {
  apng: 'a moving picture',
  heic: 'a HEIC photograph, which browsers cannot show',
  pdf: 'a PDF file',
  tif: 'a TIFF picture',
  psd: 'a Photoshop file',
  zip: 'an archive',
  exe: 'a program',
}

function nameOf(ext: string | undefined, bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').toLowerCase()
  if (start.includes('<svg')) return 'an SVG drawing, which may hold a program'
  if (start.includes('<html') || start.includes('<!doctype html')) return 'a web page'
  if (ext === undefined) return 'no picture'
  return known[ext] ?? `a file of the kind "${ext}"`
}
