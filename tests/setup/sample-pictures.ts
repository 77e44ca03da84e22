import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** Pictures as members send them, made here: tests say in full what stands in them. */

/** A photograph-like picture in two colours, left and right, as a JPEG, with what `change` adds to it. */
export async function photograph(
  size: { readonly width: number; readonly height: number },
  change: (picture: Sharp) => Sharp = picture => picture,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = size
  const half = {
    create: { width: Math.ceil(width / 2), height, channels: 3 as const, background: '#c03020' },
  }
  const picture = sharp({ create: { width, height, channels: 3, background: '#2040a0' } })
    .composite([{ input: await sharp(half).png().toBuffer(), left: 0, top: 0 }])
    .jpeg({ quality: 90 })
  return new Uint8Array(await change(picture).toBuffer())
}

/** As full of detail as a photograph of a crowd or of leaves: every few pixels another colour, whatever it is scaled to. */
export async function detailedPhotograph(): Promise<Uint8Array<ArrayBuffer>> {
  const noise = (width: number, height: number) =>
    sharp({
      create: {
        width,
        height,
        channels: 3,
        background: '#808080',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .png()
      .toBuffer()
  const coarse = await sharp(await noise(480, 320))
    .resize({ width: 1600, kernel: 'nearest' })
    .png()
    .toBuffer()
  const fine = await noise(1600, 1067)
  const both = sharp(coarse)
    .composite([{ input: fine, blend: 'soft-light' }])
    .jpeg({ quality: 92 })
  return new Uint8Array(await both.toBuffer())
}

/** As a telephone writes it: held upright, with the place where it was taken, its camera and its owner. */
export async function photographFromPhone(): Promise<Uint8Array<ArrayBuffer>> {
  return photograph({ width: 1200, height: 800 }, picture =>
    picture
      .withExif({
        IFD0: { Make: 'Tester', Artist: 'Nino A.', Copyright: 'Nino A.' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '41/1 41/1 3000/100',
          GPSLongitudeRef: 'E',
          GPSLongitude: '44/1 48/1 600/100',
        },
      })
      .withMetadata({ orientation: 6 }),
  )
}

/** A PNG of some hundred bytes that says that it has so many pixels. */
export function pngThatClaims(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.alloc(1000))
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]),
  )
}

export const svgWithScript =
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc(body), body.length + 4)
  return whole
}

/** CRC-32 as PNG has it: https://www.w3.org/TR/png-3/#5CRC-algorithm */
function crc(bytes: Buffer): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  }
  return (rest ^ 0xffffffff) >>> 0
}
