import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty')
  await site.publish({
    title: 'Talks & <b>"tea"</b> in Baku’s centre',
    standfirst: ']]> &amp; </item>',
    slug: 'talks',
  })
  // A vertical tab comes along when text is pasted from a word processor; no XML may hold it.
  await site.publish({ title: 'A line\u000bbroken', standfirst: 'bell\u0007, none\uffff', slug: 'line' })
  await site.publish({ title: 'Gespräche', language: 'de', slug: 'gespraeche' })
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const textAt = async (path: string) => (await site.get(path)).text()

test('the feed is well-formed XML with the articles of its language', async () => {
  const feed = await site.get('/feed.xml')
  expect(feed.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const texts = textsOf(await feed.text())
  expect(texts['rss/channel/item/title']!.sort()).toEqual([
    'A line broken',
    'Talks & <b>"tea"</b> in Baku’s centre',
  ])
  expect(texts['rss/channel/item/description']!.sort()).toEqual([']]> &amp; </item>', 'bell , none '])
  expect(texts['rss/channel/item/link']).toContain(`${publicUrl}/articles/talks`)
  expect(texts['rss/channel/item/pubDate']![0]).toBe('Mon, 23 Nov 2026 10:00:00 GMT')
  const german = textsOf(await textAt('/de/feed.xml'))
  expect(german['rss/channel/language']).toEqual(['de'])
  expect(german['rss/channel/link']).toEqual([`${publicUrl}/de`])
  expect(german['rss/channel/item/link']).toEqual([`${publicUrl}/de/articles/gespraeche`])
})

test('the map of the site names every page once, and each of them is there', async () => {
  const map = await site.get('/sitemap.xml')
  expect(map.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  const addresses = textsOf(await map.text())['urlset/url/loc']!
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const path of ['/', '/de', '/articles/talks', '/de/articles/gespraeche', '/de/about']) {
    expect(addresses).toContain(publicUrl + path)
  }
  for (const address of addresses) {
    expect((await site.site.request(address)).status, address).toBe(200)
  }
})

test('robots are told of the map and kept from the newsroom', async () => {
  const robots = await textAt('/robots.txt')
  expect(robots).toContain(`Sitemap: ${publicUrl}/sitemap.xml`)
  expect(robots).toContain('Disallow: /newsroom')
})

test('what a page loads is kept for good, and has its type', async () => {
  const page = await textAt('/')
  const [, sheet] = /<link rel="stylesheet" href="([^"]+)"/.exec(page)!
  const style = await site.get(sheet!)
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const fonts = [...(await style.text()).matchAll(/url\(([^)]+)\)/g)].map(match => match[1]!)
  expect(fonts.length).toBeGreaterThan(3)
  for (const font of fonts) {
    const response = await site.get(font)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'font/woff2'])
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 4)).toBe('wOF2')
  }
  const icon = await site.get('/favicon.svg')
  expect(icon.headers.get('content-type')).toBe('image/svg+xml')
  textsOf(await icon.text())
})

test.each([
  '/assets/site.css',
  '/assets/site-0000000000.css',
  '/assets/..%2fsite-app.tsx',
  '/assets/__proto__',
])('there is no file at %s, whoever asks', async path => {
  const response = await site.get(path)
  expect(response.status).toBe(404)
  expect(response.headers.get('cache-control') ?? '').not.toContain('immutable')
})

test('the site says that it is well', async () => {
  const response = await site.get('/healthz')
  expect([response.status, await response.text()]).toEqual([200, 'ok'])
})

/** The texts in an XML document by the path of their elements; throws where it is not well-formed. */
function textsOf(xml: string): Record<string, string[]> {
  const open: string[] = []
  const texts: Record<string, string[]> = {}
  expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u)
  for (const [part] of xml.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, closes, name, isEmpty] = /^<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>$/.exec(part) ?? []
    if (part.startsWith('<?')) continue
    if (name === undefined) {
      expect(part, 'every "&" starts a reference').not.toMatch(/&(?!#\d+;)|[<>]/)
      const path = open.join('/')
      const text = part.replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
      texts[path] = [...(texts[path] ?? []), text]
    } else if (closes === '/') expect(open.pop()).toBe(name)
    else if (isEmpty !== '/') open.push(name)
  }
  expect(open).toEqual([])
  return texts
}
