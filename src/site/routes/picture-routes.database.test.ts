import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratchSite } from '../scratch-site.ts'

let desk: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  desk = await scratchSite('empty', { languages: ['en', 'hy'] })
})
afterAll(() => desk?.close())

/** The meta tags of a page. */
async function tagsOf(path: string) {
  const html = await (await desk.get(path)).text()
  const tags = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)]
  return Object.fromEntries(tags.map(([, name, content]) => [name, content]))
}
const pathOf = (address: string | undefined) => address!.replace('http://desk.example', '')
/** Width and height stand at fixed places of a PNG's first chunk. */
const sizeOf = (png: DataView) => [png.getUint32(16), png.getUint32(20)]

test('an article has a picture of its own, named by what it shows, with size and words for it', async () => {
  const { slug } = await desk.publish({ title: 'Ministers meet', language: 'hy', countries: ['armenia'] })
  const tags = await tagsOf(`/hy/articles/${slug}`)
  expect(tags).toMatchObject({
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
  })
  expect(tags['og:image:alt']).toContain('Ministers meet')
  expect(tags['og:image']).toMatch(/^http:\/\/desk\.example\/hy\/pictures\/ministers-meet-[0-9a-f]{10}\.png$/)
  const picture = await desk.get(pathOf(tags['og:image']))
  expect(picture.status).toBe(200)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(picture.headers.get('cache-control')).toContain('immutable')
  expect(sizeOf(new DataView(await picture.arrayBuffer()))).toEqual([1200, 630])
})

test('an address of what was shown before leads to what is shown now', async () => {
  const { slug } = await desk.publish({ title: 'Once more', language: 'en', text: 'Another.' })
  const now = pathOf((await tagsOf(`/articles/${slug}`))['og:image'])
  const before = await desk.get(now.replace(/[0-9a-f]{10}\.png/, '0123456789.png'))
  expect([before.status, before.headers.get('location')]).toEqual([302, now])
})

test('every other page has the desk’s picture in its language', async () => {
  const [en, hy] = [await tagsOf('/about'), await tagsOf('/hy/about')]
  expect(en['og:image']).toMatch(/\/pictures\/desk-/)
  expect(hy['og:image']).toMatch(/\/hy\/pictures\/desk-/)
  expect((await desk.get(pathOf(en['og:image']))).status).toBe(200)
})

test.each([
  '/pictures/nothing-0123456789.png',
  '/pictures/x.png',
  '/pictures/..%2f-0123456789.png',
])('%s is not there', async path => {
  expect((await desk.get(path)).status).toBe(404)
})
