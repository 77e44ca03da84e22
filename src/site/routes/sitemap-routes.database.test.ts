import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
  await site.publish({ title: 'News & <b>more</b>', slug: 'fresh' })
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

interface Url {
  readonly loc: string
  readonly lastmod?: string
  readonly 'xhtml:link'?: readonly { readonly hreflang: string; readonly href: string }[]
  readonly 'news:news'?: {
    readonly 'news:title': string
    readonly 'news:publication': { 'news:language': string }
  }
}
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: name => ['url', 'sitemap', 'xhtml:link'].includes(name),
  parseTagValue: false,
  htmlEntities: true,
})

async function mapAt(path: string): Promise<{ sitemapindex?: { sitemap: Url[] }; urlset?: { url?: Url[] } }> {
  const response = await site.get(path)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  const xml = await response.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml)
}

test('every address of every map is there, once, and names the same page in each language', async () => {
  const index = await mapAt('/sitemap.xml')
  const maps = index.sitemapindex!.sitemap.map(map => map.loc.slice(publicUrl.length))
  expect(maps).toEqual([
    '/sitemaps/pages.xml',
    '/sitemaps/news.xml',
    '/sitemaps/articles-en/1.xml',
    '/sitemaps/articles-de/1.xml',
    ...['ru', 'az', 'hy', 'ka', 'tr'].map(one => `/sitemaps/articles-${one}/1.xml`),
    '/sitemaps/actors/1.xml',
    '/sitemaps/events/1.xml',
  ])
  const urls: Url[] = []
  for (const map of maps) {
    const found = (await mapAt(map)).urlset!.url ?? []
    expect(found.length, map).toBeGreaterThan(0)
    if (map !== '/sitemaps/news.xml') urls.push(...found)
  }
  const addresses = urls.map(url => url.loc)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const path of ['/', '/de', '/articles/fresh', '/calendar/2020-08', '/de/actors/russia']) {
    expect(addresses).toContain(publicUrl + path)
  }
  for (const { loc, 'xhtml:link': links = [] } of urls) {
    if (links.length === 0) continue
    expect(links.map(link => link.href)).toContain(loc)
    for (const link of links) expect(addresses).toContain(link.href)
  }
  // Each kind of page once: a page of every address is rendered where links are followed.
  const kinds = new Map(addresses.map(address => [address.replace(/[^/]+$/, ''), address]))
  for (const address of kinds.values()) {
    const response = await site.site.request(address)
    expect(response.status, address).toBe(200)
    expect(await response.text(), address).not.toContain('noindex')
  }
})

test('an article in several languages leads from each to the others', async () => {
  const articles = (await mapAt('/sitemaps/articles-de/1.xml')).urlset!.url!
  const moskau = articles.find(url => url.loc.includes('aserbaidschanischer-aussenminister-in-moskau'))!
  const links = moskau['xhtml:link']!
  expect(links.map(link => link.hreflang).sort()).toEqual(['az', 'de', 'en', 'hy', 'ka', 'ru', 'tr'])
  expect(links).toContainEqual(expect.objectContaining({ hreflang: 'de', href: moskau.loc }))
  expect(links).toContainEqual(
    expect.objectContaining({ hreflang: 'en', href: `${publicUrl}/articles/azerbaijani-fm-in-moscow` }),
  )
  expect(moskau.lastmod).toMatch(/^20\d\d-\d\d-\d\dT/)
})

test('news are what was published in the last two days', async () => {
  const news = (await mapAt('/sitemaps/news.xml')).urlset!.url!
  const fresh = news.find(url => url.loc === `${publicUrl}/articles/fresh`)!
  expect(fresh['news:news']!['news:title']).toBe('News & <b>more</b>')
  expect(fresh['news:news']!['news:publication']['news:language']).toBe('en')
  const old = new Date('2026-11-21T09:59:00Z')
  await site.db.updateTable('article').set({ published_at: old }).execute()
  expect((await mapAt('/sitemaps/news.xml')).urlset!.url).toBeUndefined()
})

test.each([
  '/sitemaps/articles-en/0.xml',
  '/sitemaps/articles-en/2.xml',
  '/sitemaps/articles-en/999999.xml',
  '/sitemaps/articles-en/9999999.xml',
  '/sitemaps/articles-fr/1.xml',
  '/sitemaps/constructor/1.xml',
  '/sitemaps/actors/2.xml',
])('there is no map at %s', async path => {
  expect((await site.get(path)).status).toBe(404)
})

test('robots are told of the map, and kept from the newsroom and from combinations of categories', async () => {
  const robots = await (await site.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${publicUrl}/sitemap.xml`)
  for (const path of [
    '/newsroom',
    '/consent',
    '/de/consent',
    '/category/*/',
    '/de/category/*/',
    '/*?before=',
  ]) {
    expect(robots).toContain(`Disallow: ${path}\n`)
  }
})

test('a long list is cut into maps that follow each other, and none is left out', async () => {
  const long = await scratchSite('empty', { languages: ['en', 'de'] }, publicUrl, () => ({ perMap: 2 }))
  for (let n = 1; n <= 5; n++) await long.publish({ title: `Report ${n}`, slug: `report-${n}` })
  const index = parser.parse(await (await long.get('/sitemap.xml')).text()) as {
    sitemapindex: { sitemap: Url[] }
  }
  const maps = index.sitemapindex.sitemap
    .map(map => map.loc.slice(publicUrl.length))
    .filter(path => path.startsWith('/sitemaps/articles-'))
  expect(maps).toHaveLength(3)
  const found: string[] = []
  for (const map of maps) {
    const { urlset } = parser.parse(await (await long.get(map)).text()) as { urlset: { url: Url[] } }
    expect(urlset.url.length).toBeLessThanOrEqual(2)
    found.push(...urlset.url.map(url => url.loc.slice(publicUrl.length)))
  }
  expect(found.toSorted()).toEqual([1, 2, 3, 4, 5].map(n => `/articles/report-${n}`))
  for (const wrong of ['after-x', 'after-2026-02-30T00:00:00.000Z_a', 'after-', '2', 'after-%27%3B'])
    expect((await long.get(`/sitemaps/articles-en/${wrong}.xml`)).status, wrong).toBe(404)
  await long.close()
})
