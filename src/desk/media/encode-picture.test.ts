import sharp from 'sharp'
import { expect, test } from 'vitest'
import { detailedPhotograph, photograph, photographFromPhone } from '../../../tests/setup/sample-pictures.ts'
import { encodePicture, widthsOf } from './encode-picture.ts'
import { leadWidth, mostLeadBytes } from './picture-limits.ts'

test.each([
  [200, [200]],
  [300, [240, 300]],
  [480, [240, 480]],
  [1000, [240, 480, 960, 1000]],
  [2400, [240, 480, 960, 1600, 2400]],
])('a picture %d pixels wide is kept in the widths %j', (width, widths) => {
  expect(widthsOf(width)).toEqual(widths)
})

test('nothing of the file’s own data is left, and the picture stands upright', async () => {
  const upload = await photographFromPhone()
  const before = await sharp(upload).metadata()
  expect([before.orientation, before.exif?.includes('Tester')]).toEqual([6, true])
  const { width, height, forms } = await encodePicture(upload)
  expect([width, height]).toEqual([800, 1200])
  expect(forms.map(form => `${form.width} ${form.format}`)).toEqual([
    '240 avif',
    '240 webp',
    '240 jpg',
    '480 avif',
    '480 webp',
    '480 jpg',
    '800 avif',
    '800 webp',
    '800 jpg',
  ])
  for (const form of forms) {
    const { exif, xmp, iptc, icc, orientation, width: kept } = await sharp(form.bytes).metadata()
    expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined])
    expect([orientation ?? 1, kept]).toEqual([1, form.width])
    const text = Buffer.from(form.bytes).toString('latin1')
    expect(['Tester', 'Nino A.', 'GPS', 'Exif'].filter(word => text.includes(word))).toEqual([])
  }
  // Turned by a quarter to the right, what was on the left is above.
  const { data } = await sharp(forms.at(-1)!.bytes).raw().toBuffer({ resolveWithObject: true })
  expect(data[0]! > data[2]!).toBe(true)
  expect(data.at(-3)! < data.at(-1)!).toBe(true)
})

test('a wide picture is made narrower, a long strip too, and a small one is left as it is', async () => {
  const sizes = await Promise.all(
    [
      { width: 3000, height: 300 },
      { width: 200, height: 6400 },
      { width: 90, height: 60 },
    ].map(async size => encodePicture(await photograph(size))),
  )
  expect(sizes.map(({ width, height }) => [width, height])).toEqual([
    [2400, 240],
    [100, 3200],
    [90, 60],
  ])
})

test('what is transparent stays so, and is white where the format knows no transparency', async () => {
  const clear = { create: { width: 20, height: 20, channels: 4 as const, background: '#00000000' } }
  const { forms } = await encodePicture(await sharp(clear).png().toBuffer())
  const alphas = await Promise.all(forms.map(async ({ bytes }) => (await sharp(bytes).metadata()).hasAlpha))
  expect(alphas).toEqual([true, true, false])
  const { data } = await sharp(forms[2]!.bytes).raw().toBuffer({ resolveWithObject: true })
  expect(data[0]).toBe(255)
})

test('however full of detail, what stands on a first view has few bytes', async () => {
  const { forms } = await encodePicture(await detailedPhotograph())
  const shown = forms.filter(form => form.width <= leadWidth && form.format !== 'jpg')
  expect(shown.map(form => form.width)).toEqual([240, 240, 480, 480])
  for (const form of shown) expect(form.bytes.length, form.format).toBeLessThanOrEqual(mostLeadBytes)
})

test('a picture cut short is refused', async () => {
  const whole = await photograph({ width: 400, height: 400 }, picture => picture.png())
  const refusal = encodePicture(whole.subarray(0, whole.length - 200))
  await expect(refusal).rejects.toMatchObject({ code: 'picture-damaged' })
})
