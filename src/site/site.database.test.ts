import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishArticle, withdrawArticle } from '../desk/write-article.ts'
import { now, publicUrl, scratchSite } from './scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
let event: string
beforeAll(async () => {
  site = await scratchSite('demonstration')
  const told = await site.db
    .selectFrom('event_report')
    .select('event_id')
    .orderBy('event_id')
    .limit(1)
    .execute()
  event = `/events/${told[0]!.event_id}`
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const moscow = '/articles/azerbaijani-fm-in-moscow'
const moskau = '/de/articles/aserbaidschanischer-aussenminister-in-moskau'
const policy = /^default-src 'none'; .*frame-ancestors 'none'$/

describe('a page has its language, its address, its other languages and one main heading', () => {
  test.each([
    ['/', 'en', 'South Caucasus'],
    ['/de', 'de', 'South Caucasus'],
    [moscow, 'en', 'Who said what'],
    [moskau, 'de', 'Grenzen'],
    ['/category/news', 'en', 'News'],
    ['/category/news/azerbaijan', 'en', 'News · Azerbaijan'],
    ['/category/news/azerbaijan/nagorno-karabakh', 'en', 'News · Azerbaijan · Nagorno-Karabakh'],
    ['/de/category/nagorno-karabakh', 'de', 'Bergkarabach'],
    ['/actors', 'en', 'People and organisations'],
    ['/actors/sergey-lavrov', 'en', 'Sergey Lavrov'],
    ['/authors/jonas-w', 'en', 'Author'],
    ['/about', 'en', 'About South Caucasus'],
    ['/de/about', 'de', 'Vorführredaktion'],
    ['/cookie-policy', 'en', 'readout_consent'],
    ['/de/cookie-policy', 'de', 'readout_visitor'],
    ['/write-for-us', 'en', 'local specialists'],
    ['/de/write-for-us', 'de', 'Fachleute vor Ort'],
  ])('%s', async (path, language, words) => {
    const response = await site.get(path)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toMatch(policy)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.getSetCookie()).toEqual([])
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(`<link rel="canonical" href="${publicUrl}${path}"/>`)
    expect(page.match(/<h1[ >]/g)).toHaveLength(1)
    expect(page).toContain(words)
    for (const other of ['en', 'de']) expect(page).toMatch(alternateIn(other))
  })

  test('an event', async () => {
    for (const path of [event, `/de${event}`]) {
      const response = await site.get(path)
      const page = await response.text()
      expect(response.status).toBe(200)
      expect(page.match(/<h1[ >]/g)).toHaveLength(1)
      expect(page).toContain(`hrefLang="de" href="${publicUrl}/de${event}"`)
      expect(page).toContain(`<link rel="canonical" href="${publicUrl}${path}"/>`)
    }
  })

  test('the choice about cookies, which is not for robots', async () => {
    const page = await (await site.get('/de/consent')).text()
    expect(page).toContain('<html lang="de">')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).not.toContain('rel="canonical"')
  })
})

const alternateIn = (language: string) =>
  new RegExp(`<link rel="alternate" hrefLang="${language}" href="${publicUrl}/`)

test('an article names its own address in each language, and no other where there is none', async () => {
  const page = await (await site.get(moscow)).text()
  expect(page).toContain(`hrefLang="de" href="${publicUrl}${moskau}"`)
  const alone = await (await site.get('/articles/shoigu-in-baku')).text()
  expect(alone).not.toMatch(alternateIn('de'))
  expect(alone).toContain('this article has no German version')
})

test('an article shows the confirmed facts, marks their words, and links to their pages', async () => {
  const page = await (await site.get(moscow)).text()
  expect(page).toContain('What this report says')
  const marks = [...page.matchAll(/href="#(fact-\d+)"/g)].map(match => match[1]!)
  expect(marks.length).toBeGreaterThan(2)
  for (const mark of marks) expect(page).toContain(`id="${mark}"`)
  const places = [...page.matchAll(/href="#(text-\d+)"/g)].map(match => match[1]!)
  for (const place of places) expect(page.split(`id="${place}"`)).toHaveLength(2)
})

test('an actor’s feed has the articles that tell of the actor, in the reader’s language', async () => {
  const items = async (path: string) => {
    const feed = (await (await site.get(path)).json()) as { items: { url: string }[] }
    return feed.items.map(item => item.url)
  }
  const english = await items('/actors/sergey-lavrov/feed.json')
  expect(english).toContain(publicUrl + moscow)
  expect(english.filter(url => url.includes('/de/'))).toEqual([])
  expect(await items('/de/actors/sergey-lavrov/feed.json')).toContain(publicUrl + moskau)
  expect(await items('/actors/charles-michel/feed.json')).not.toContain(publicUrl + moscow)
})

test('a category in another order leads to its one address, in the reader’s language', async () => {
  const response = await site.get('/de/category/nagorno-karabakh/azerbaijan/news')
  expect(response.status).toBe(301)
  expect(response.headers.get('location')).toBe('/de/category/news/azerbaijan/nagorno-karabakh')
})

test('the older articles of a category go on where the first page ended', async () => {
  const first = await (await site.get('/category/news')).text()
  const [, next] = /href="([^"]+)" rel="next"/.exec(first)!
  const older = await (await site.get(next!.replaceAll('&amp;', '&'))).text()
  expect(older).toContain('Newest articles')
  const headlines = (page: string) => [...page.matchAll(/<h2><a href="([^"]+)"/g)].map(match => match[1])
  expect(headlines(first)).toHaveLength(20)
  expect(headlines(older).length).toBeGreaterThan(5)
  expect(headlines(older).filter(one => headlines(first).includes(one))).toEqual([])
})

describe('there is no page', () => {
  test.each([
    ['/articles/never-written', 'en'],
    ['/articles/aserbaidschanischer-aussenminister-in-moskau', 'en'],
    ['/articles/', 'en'],
    ['/category/weather', 'en'],
    ['/category/news/weather', 'en'],
    ['/category/news/analysis', 'en'],
    ['/category/news/azerbaijan/nagorno-karabakh/news', 'en'],
    ['/category/constructor', 'en'],
    ['/category', 'en'],
    ['/events/0000000000', 'en'],
    ['/actors/nobody', 'en'],
    ['/authors/nobody', 'en'],
    ['/authors/__proto__', 'en'],
    ['/en', 'en'],
    ['/en/about', 'en'],
    ['/fr', 'en'],
    ['/fr/about', 'en'],
    ['/de/de/about', 'de'],
    ['/de/x', 'de'],
    ['/DE/about', 'en'],
    ['/de/articles/azerbaijani-fm-in-moscow', 'de'],
    ['/about/more', 'en'],
    ['//about', 'en'],
    ['/%', 'en'],
    ['/articles/%E0%A4%A', 'en'],
    ['/articles/%00', 'en'],
    ['/actors/%00', 'en'],
    ['/events/%00', 'en'],
    ['/de/actors/%ff%fe', 'de'],
    ['/articles/..%2f..%2fetc%2fpasswd', 'en'],
    ["/actors/'%20or%201=1--", 'en'],
    ['/articles/%F0%9F%98%80', 'en'],
  ])('%s', async (path, language) => {
    const response = await site.get(path)
    const page = await response.text()
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toMatch(policy)
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(language === 'de' ? 'keine Seite' : 'There is no page at this address')
    expect(page).toContain('noindex')
  })
})

test('very long addresses lead nowhere', async () => {
  for (const path of [`/articles/${'a'.repeat(20_000)}`, `/category${'/news'.repeat(2000)}`]) {
    expect((await site.get(path)).status).toBe(404)
  }
})

test.each([
  'x',
  '2026-01-01T00:00:00.000Z',
  '2026-02-30T00:00:00.000Z_abc',
  '2026-99-01T00:00:00.000Z_abc',
  '0000-01-01T00:00:00.000Z_abc',
  '2026-01-01T1:2Z_abc',
  "2026-01-01T00:00:00.000Z_'--",
  '%00',
  '%ff',
])('a list whose place is damaged (%s) starts at the beginning', async before => {
  const [damaged, whole] = [
    await site.get(`/category/news?before=${before}`),
    await site.get('/category/news'),
  ]
  expect(damaged.status).toBe(200)
  expect(await damaged.text()).toBe(await whole.text())
})

test('a draft is not there, a withdrawn article says so, and published again it is back', async () => {
  const { reportId } = await site.db
    .selectFrom('article')
    .select('report_id as reportId')
    .where('slug', '=', 'shoigu-in-baku')
    .executeTakeFirstOrThrow()
  const setState = (state: string) =>
    site.db.updateTable('article').set({ state }).where('report_id', '=', reportId).execute()
  const feeds = ['/feed.xml', '/feed.atom', '/feed.json', '/sitemaps/articles-en/1.xml', '/llms.txt']
  await setState('draft')
  expect((await site.get('/articles/shoigu-in-baku')).status).toBe(404)
  await withdrawArticle(site.db, reportId, 'en', now)
  const gone = await site.get('/articles/shoigu-in-baku')
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('This article has been withdrawn')
  for (const list of ['/', '/category/news', ...feeds, event, moscow]) {
    expect(await (await site.get(list)).text(), list).not.toMatch(/articles\/shoigu-in-baku(?![a-z0-9-])/)
  }
  await publishArticle(site.db, reportId, 'en', now)
  expect((await site.get('/articles/shoigu-in-baku')).status).toBe(200)
})

test.each(['/', moscow, '/feed.xml', '/about'])('%s is not sent again to who has it', async path => {
  const etag = (await site.get(path)).headers.get('etag')!
  const again = await site.get(path, { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect((await site.get(path, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('a reader who asks for less gets less: HEAD has no body, gzip has the same words', async () => {
  const head = await site.site.request(`${publicUrl}${moscow}`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  const packed = await site.get(moscow, { 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toMatch(/Cookie/)
  const opened = new Response(packed.body!.pipeThrough(new DecompressionStream('gzip')))
  expect(await opened.text()).toBe(await (await site.get(moscow)).text())
})

test('an article has its background: earlier events of those it names, told here before its day, not its own', async () => {
  const page = await (await site.get(moscow)).text()
  const background = /<section class="background">(.*?)<\/section>/.exec(page)![1]!
  const days = [...background.matchAll(/<time dateTime="([^"]+)"/g)].map(match => match[1]!)
  expect(days.length).toBeGreaterThan(0)
  for (const day of days) expect(day <= '2020-08-26').toBe(true)
  expect(background).toMatch(/href="\/articles\//)
  const facts = /<section class="facts".*?<\/section>/.exec(page)![0]
  const eventsIn = (part: string) => [...part.matchAll(/href="(\/events\/[^"]+)"/g)].map(match => match[1]!)
  for (const event of eventsIn(background)) expect(eventsIn(facts)).not.toContain(event)
})
