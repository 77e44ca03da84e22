import { afterAll, beforeAll, expect, test } from 'vitest'
import { scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const pageAt = async (path: string) => (await site.get(path)).text()
const wordsAt = async (path: string) => (await pageAt(path)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('between two days: what was announced and happened, and what is new', async () => {
  const page = await wordsAt('/changes?since=2020-08-25&until=2020-08-26')
  expect(page).toMatch(/26 August 2020 Happened [^.]*Bayramov[^.]* Before: Announced/)
  expect(page).toContain('New in the record')
  expect(page).not.toContain('27 August 2020 Happened')
})

test('its links lead to what was known at the end of that time', async () => {
  const page = await pageAt('/changes?since=2020-08-25&until=2020-08-26')
  expect(page).toMatch(/href="\/events\/[^"]+\?as_of=2020-08-26"/)
  expect(page).toContain('<meta name="robots" content="noindex"/>')
})

test('before the first report and in a quiet time nothing changed', async () => {
  expect(await wordsAt('/changes?since=1990-01-01&until=1990-12-31')).toContain(
    'Nothing changed between these days.',
  )
})

test('without days the last thirty are shown, and the calendar leads there', async () => {
  const page = await pageAt('/changes')
  expect(page).toMatch(/id="since"[^>]*value="2026-10-24"/)
  expect(page).toMatch(/id="until"[^>]*value="2026-11-23"/)
  expect(await pageAt('/calendar')).toContain('href="/changes"')
  expect(await pageAt('/de/changes')).toContain('Was sich geändert hat')
})

test.each([
  'since=2020-08-26&until=2020-08-25',
  'since=2020-08-25&until=2027-01-01',
  "since=x'&until=2020-01-01",
  'until=2020-02-31',
])('%s cannot be compared, and the page says why', async query => {
  const response = await site.get(`/changes?${query}`)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('the first comes before the second')
})

test('of one actor, of two together and of a process, with the time that is asked for', async () => {
  const time = 'since=2020-08-01&until=2020-08-31'
  const one = await wordsAt(`/changes?${time}&actor=sergey-lavrov`)
  expect(one).toContain('Sergey Lavrov: What changed')
  expect(one).toMatch(/Lavrov[^.]*Moscow/)
  expect(one).not.toContain('Ankara')
  expect(await wordsAt(`/changes?${time}&actor=azerbaijan&with=turkey`)).toContain('Ankara')
  expect(await wordsAt(`/changes?${time}&actor=sergey-lavrov&with=turkey`)).toContain('Nothing changed')
  expect(await wordsAt(`/changes?${time}&process=georgia-eu`)).toContain('Nothing changed')
  expect(await wordsAt(`/changes?${time}&process=nagorno-karabakh`)).toContain('Moscow')
  expect(await pageAt(`/changes?${time}&actor=sergey-lavrov`)).toContain('name="actor" value="sergey-lavrov"')
  expect(await pageAt('/actors/sergey-lavrov')).toContain('href="/changes?actor=sergey-lavrov"')
})

test('as a feed, in three forms', async () => {
  for (const form of ['feed.xml', 'feed.atom', 'feed.json']) {
    const feed = await site.get(`/changes/${form}?actor=nikol-pashinyan`)
    expect([feed.status, feed.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/application\/(rss|atom|feed)\+(xml|json)/),
    ])
    expect(await feed.text()).toContain('Nikol Pashinyan · What changed')
  }
})

test.each([
  '/changes?actor=nobody',
  '/changes?actor=sergey-lavrov&with=nobody',
  '/changes?process=none',
  '/changes/feed.txt',
  "/changes/feed.xml?actor='--",
])('%s is not there', async path => {
  expect((await site.get(path)).status).toBe(404)
})
