import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { now, publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty')
  await site.publish({
    title: 'Talks & <b>"tea"</b> in Baku’s centre',
    standfirst: ']]> &amp; </item>',
    slug: 'talks',
    countries: ['georgia'],
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

describe.each([
  ['/feed', 2],
  ['/category/news/feed', 2],
  ['/category/news/georgia/feed', 1],
  ['/de/feed', 1],
  ['/de/category/analysis/feed', 0],
])('an independent reader of feeds finds what is at %s', (path, count) => {
  test.each(['xml', 'atom', 'json'])('as .%s', async ending => {
    const response = await site.get(`${path}.${ending}`)
    expect(response.status).toBe(200)
    const text = await response.text()
    if (ending !== 'json') expect(XMLValidator.validate(text)).toBe(true)
    const { format, feed } = parseFeed(text)
    expect(format).toBe({ xml: 'rss', atom: 'atom', json: 'json' }[ending])
    const items = format === 'atom' ? (feed.entries ?? []) : 'items' in feed ? (feed.items ?? []) : []
    expect(items).toHaveLength(count)
  })
})

test('each form tells the same of an article', async () => {
  const rss = parseRssFeed(await textAt('/category/news/georgia/feed.xml')).items![0]!
  const atom = parseAtomFeed(await textAt('/category/news/georgia/feed.atom')).entries![0]!
  const json = parseJsonFeed(await textAt('/category/news/georgia/feed.json')).items![0]!
  const title = 'Talks & <b>"tea"</b> in Baku’s centre'
  const address = `${publicUrl}/articles/talks`
  const at = now.toISOString()
  expect([rss.title, rss.link, rss.guid?.value, rss.description]).toEqual([
    title,
    address,
    address,
    ']]> &amp; </item>',
  ])
  expect([atom.title?.value, atom.id, atom.published, atom.updated]).toEqual([title, address, at, at])
  expect([json.title, json.id, json.url, json.date_published]).toEqual([title, address, address, at])
  expect(rss.categories?.map(one => one.name)).toEqual(['News', 'Georgia'])
  expect(atom.categories?.map(one => one.term)).toEqual(['News', 'Georgia'])
  expect(json.tags).toEqual(['News', 'Georgia'])
})

test('a feed names itself and the page that it follows', async () => {
  const rss = parseRssFeed(await textAt('/de/category/news/feed.xml'))
  expect(rss.title).toBe('Nachricht · South Caucasus · Deutsch')
  expect(rss.link).toBe(`${publicUrl}/de/category/news`)
  expect(rss.atom?.links?.[0]?.href).toBe(`${publicUrl}/de/category/news/feed.xml`)
  const json = parseJsonFeed(await textAt('/de/category/news/feed.json'))
  expect([json.home_page_url, json.feed_url]).toEqual([
    `${publicUrl}/de/category/news`,
    `${publicUrl}/de/category/news/feed.json`,
  ])
  const page = await textAt('/category/news')
  for (const form of ['feed.xml', 'feed.atom', 'feed.json']) {
    expect(page).toMatch(
      new RegExp(`<link rel="alternate" type="[^"]+" title="[^"]+" href="/category/news/${form}"/>`),
    )
  }
})

test('a category’s feed has one address', async () => {
  const response = await site.get('/de/category/georgia/news/feed.atom')
  expect([response.status, response.headers.get('location')]).toEqual([
    301,
    '/de/category/news/georgia/feed.atom',
  ])
})

test.each([
  '/category/feed.xml',
  '/category/weather/feed.xml',
  '/category/news/feed.html',
  '/actors/nobody/feed.xml',
  '/feed.rss',
])('there is no feed at %s', async path => {
  expect((await site.get(path)).status).toBe(404)
})

test.each([
  ['', 'en'],
  ['/de', 'de'],
])('the page of all feeds at %s/feeds names each, and each is there', async (prefix, language) => {
  const page = await textAt(`${prefix}/feeds`)
  const links = [...page.matchAll(/<td>(.*?)<\/td>/gs)].flatMap(([, ways]) => [
    ...ways!.matchAll(/href="([^"]+)" type="([^"]+)"/g),
  ])
  const feeds = links.filter(([, , type]) => type !== 'text/calendar')
  // All articles, what changed, a kind of articles, a country and a matter at least, in three forms each.
  expect(feeds.length).toBeGreaterThanOrEqual(15)
  for (const [, address, type] of feeds) {
    const answer = await site.get(address!)
    expect([answer.status, answer.headers.get('content-type')], address).toEqual([
      200,
      `${type}; charset=utf-8`,
    ])
    expect(address!.startsWith(`${prefix}/`)).toBe(true)
  }
  const calendars = links.filter(([, , type]) => type === 'text/calendar').map(([, address]) => address)
  expect(calendars).toContain('/data/v1/calendar.ics')
  expect(calendars).toContain('/data/v1/calendar.ics?country=GE')
  expect(page).toContain(`<html lang="${language}">`)
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
    const [, closes, name, isEmpty] = /^<(\/?)([a-zA-Z:]+)(?:\s[^<>]*?)?(\/?)>$/.exec(part) ?? []
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
