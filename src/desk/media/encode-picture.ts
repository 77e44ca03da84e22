import { availableParallelism } from 'node:os'
import sharp, { type OutputInfo } from 'sharp'
import type { PictureFormat } from './picture-address.ts'
import { leadWidth, mostLeadBytes, mostPicturePixels } from './picture-limits.ts'
import { damaged } from './recognise-picture.ts'

/** The widths that pages choose among; a picture is never made wider than it came. */
const widthsWanted = [240, 480, 960, 1600, 2400]
/** A long strip is made narrower, so that no form of it fills the memory. */
const mostHeight = 3200

/** One form of a picture. */
export interface EncodedForm {
  readonly width: number
  readonly format: PictureFormat
  readonly bytes: Uint8Array
}

export interface EncodedPicture {
  /** Of the widest form. */
  readonly width: number
  readonly height: number
  readonly forms: readonly EncodedForm[]
}

// A core is left to those who read while somebody uploads.
sharp.concurrency(Math.max(1, Math.floor(availableParallelism() / 2)))
sharp.cache(false)

/**
 * The forms of a picture: upright as the camera was held, in sRGB, without any of the file's own data (place, camera,
 * previews, texts). Problem: `picture-damaged`.
 */
export async function encodePicture(bytes: Uint8Array): Promise<EncodedPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPicturePixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: widthsWanted.at(-1)!, height: mostHeight, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: Error) => {
      throw damaged(error)
    })
  const forms: EncodedForm[] = []
  for (const width of widthsOf(info.width)) {
    forms.push(...(await formsOf(data, info, width)))
  }
  return { width: info.width, height: info.height, forms }
}

/** The widths that a picture is kept in: those that are wanted below its own, and its own. */
export function widthsOf(width: number): number[] {
  return [...widthsWanted.filter(one => one < width), width]
}

/** Qualities at which the three look alike; AVIF's effort 2 takes a second where 4 takes ten and saves a tenth. */
async function formsOf(data: Buffer, info: OutputInfo, width: number): Promise<EncodedForm[]> {
  const { width: rawWidth, height, channels } = info
  const scaled = () => sharp(data, { raw: { width: rawWidth, height, channels } }).resize({ width })
  const most = width <= leadWidth ? mostLeadBytes : Number.POSITIVE_INFINITY
  const avif = await withinBytes(most, [50, 40, 30, 20, 10], quality =>
    scaled().avif({ quality, effort: 2 }).toBuffer(),
  )
  const webp = await withinBytes(most, [72, 60, 45, 30, 15, 5], quality =>
    scaled().webp({ quality }).toBuffer(),
  )
  const jpg = await scaled()
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 75, mozjpeg: true })
    .toBuffer()
  return [
    { width, format: 'avif', bytes: avif },
    { width, format: 'webp', bytes: webp },
    { width, format: 'jpg', bytes: jpg },
  ]
}

/** The picture at the first of these qualities that gives so few bytes, or at the last: few pictures are so full of detail. */
async function withinBytes(
  most: number,
  qualities: readonly number[],
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0)
  for (const quality of qualities) {
    bytes = await encode(quality)
    if (bytes.length <= most) break
  }
  return bytes
}
