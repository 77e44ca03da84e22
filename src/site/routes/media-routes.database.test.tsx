import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { photograph } from '../../../tests/setup/sample-pictures.ts'
import { addPicture } from '../../desk/media/add-picture.ts'
import { changePicture } from '../../desk/media/change-picture.ts'
import type { Picture } from '../../desk/media/picture.ts'
import { pictureAddressOf, pictureHashOf, plainAddressOf } from '../../desk/media/picture-address.ts'
import { readPicture, usesOfPicture } from '../../desk/media/read-pictures.ts'
import { shownPictures } from '../../desk/media/shown-pictures.ts'
import { ShownPictureForms } from '../components/shown-picture.tsx'
import { keptKey } from '../kept/kept-pages.ts'
import { now, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
let picture: Picture
beforeAll(async () => {
  site = await scratchSite('empty')
  const bytes = await photograph({ width: 1000, height: 500 })
  picture = (await addPicture(site, { filename: 'a.jpg', bytes, by: 'Edda', at: now })).picture
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const words = { alt: { en: 'A bridge' }, credit: 'Nino A.', rights: '', focus: { x: 0.2, y: 0.9 } }

test('each form is a picture of its width, kept for a year, and never taken for anything else', async () => {
  for (const width of picture.widths) {
    const answer = await site.get(pictureAddressOf({ hash: picture.hash, width, format: 'avif' }))
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'surrogate-key': `picture:${picture.hash}`,
    })
    expect((await sharp(await answer.arrayBuffer()).metadata()).width).toBe(width)
  }
})

test.each([
  '/media/',
  '/media/x.jpg',
  `/media/${'0'.repeat(32)}-480.jpg`,
  `/media/${'0'.repeat(32)}-480.svg`,
  '/media/..%2f..%2fetc%2fpasswd',
  '/media/%00',
])('%s is no picture', async path => {
  expect((await site.get(path)).status).toBe(404)
})

test('a width that was not made, and another language’s address, are no pictures', async () => {
  expect((await site.get(`/media/${picture.hash}-961.jpg`)).status).toBe(404)
  expect((await site.get(`/de/media/${picture.hash}-480.jpg`)).status).toBe(404)
})

test('no cache keeps a picture longer than its rights last, and then it is gone from pages too', async () => {
  const address = plainAddressOf(picture)
  const today = now.toISOString().slice(0, 10)
  await changePicture(site.db, picture.id, 1, { ...words, expiresOn: today })
  const last = await site.get(address)
  expect([last.status, last.headers.get('cache-control')]).toEqual([200, 'public, max-age=50400, immutable'])
  expect([...(await shownPictures(site.db, [picture.hash], today)).keys()]).toEqual([picture.hash])

  await changePicture(site.db, picture.id, 2, { ...words, expiresOn: '2026-11-22' })
  const gone = await site.get(address)
  expect([gone.status, gone.headers.get('cache-control')]).toEqual([410, 'no-cache'])
  expect(await shownPictures(site.db, [picture.hash], today)).toEqual(new Map())
  await changePicture(site.db, picture.id, 3, { ...words, expiresOn: null })
})

test('a page’s markup names every form, keeps room for the picture, and knows its focus', async () => {
  const shown = (await shownPictures(site.db, [pictureHashOf(plainAddressOf(picture))!], '2026-11-23')).get(
    picture.hash,
  )!
  const markup = renderToStaticMarkup(<ShownPictureForms picture={shown} alt={shown.alt.en!} />)
  const { hash } = picture
  expect(markup).toContain(
    `<source type="image/avif" srcSet="/media/${hash}-240.avif 240w, /media/${hash}-480.avif 480w, /media/${hash}-960.avif 960w, /media/${hash}-1000.avif 1000w"`,
  )
  expect(markup).toContain('width="1000" height="500" alt="A bridge" class="fx-2 fy-9" loading="lazy"')
  const lead = renderToStaticMarkup(<ShownPictureForms picture={shown} alt="" isLead />)
  expect(lead).not.toContain('960w')
  expect(lead).not.toContain('lazy')
})

test('an article shows its pictures in their forms, and no longer than their rights last', async () => {
  const src = plainAddressOf(picture)
  const attrs = { src, alt: 'The bridge at dusk', credit: 'Nino A.', focusX: 0.3, focusY: 0.5 }
  const image = { type: 'image', attrs, content: [{ type: 'text', text: 'The Red Bridge.' }] }
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Two delegations met there.' }] }
  await site.publish({
    title: 'Of a bridge',
    document: { type: 'doc', content: [image, paragraph, image] },
  })
  const uses = await usesOfPicture(site.db, picture.hash)
  expect(uses.map(({ title, language, state }) => [title, language, state])).toEqual([
    ['Of a bridge', 'en', 'published'],
  ])
  const path = '/articles/of-a-bridge'
  const page = async () => (await site.get(path)).text()
  const figures = [...(await page()).matchAll(/<figure class="picture">.*?<\/figure>/gs)].map(one => one[0])
  expect(figures).toHaveLength(2)
  expect(figures[0]).toContain(`/media/${picture.hash}-240.avif 240w, `)
  expect(figures[0]).toContain('alt="The bridge at dusk" class="fx-3 fy-5"')
  expect(figures[0]).not.toMatch(/lazy|960w/)
  expect(figures[1]).toMatch(/1000w.*loading="lazy"/s)
  const isKept = () => site.kept.find(keptKey(path, null)!, now.getTime()) !== null
  expect(isKept()).toBe(true)
  const { version } = (await readPicture(site.db, { hash: picture.hash }))!
  await changePicture(site.db, picture.id, version, { ...words, expiresOn: '2026-11-22' })
  expect(isKept()).toBe(false)
  const after = await page()
  expect(after).toContain('Two delegations met there.')
  expect(after).not.toContain('<figure class="picture">')
  await changePicture(site.db, picture.id, version + 1, { ...words, expiresOn: null })
  expect(await page()).toContain('<figure class="picture">')
})
