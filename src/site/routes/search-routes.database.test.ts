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
const titlesAt = async (path: string) =>
  [...(await pageAt(path)).matchAll(/<h2[^>]*><a[^>]*>(.*?)<\/a><\/h2>/g)].map(match =>
    match[1]!.replace(/<[^>]*>/g, ''),
  )
const search = (words: string, more = '') => `/search?q=${encodeURIComponent(words)}${more}`

test('the form stands alone until something is asked', async () => {
  const page = await pageAt('/search')
  expect(page).toMatch(/<input type="search" id="q"/)
  expect(page).not.toContain('Nothing found')
})

test('a word that stands only in the body finds its article, marked where it stands', async () => {
  const { slug } = await site.publish({
    title: 'A quiet week at the border',
    text: 'Nothing much happened.\n\n## At the river\n\nThe surveyors lost a theodolite in the river and found it again.',
  })
  const page = await pageAt(search('theodolite'))
  expect(page).toContain('At the river The surveyors')
  expect(page).not.toContain('## ')
  expect(page).toContain(`/articles/${slug}`)
  expect(page).toContain('<mark>theodolite</mark>')
  expect(await titlesAt(search('surveyor rivers'))).toContain('A quiet week at the border')
  expect(await titlesAt(search('"river and found"'))).toContain('A quiet week at the border')
  expect(await titlesAt(search('"found and river"'))).toEqual([])
  expect(await titlesAt(search('theodolite -river'))).toEqual([])
})

test.each([
  'Bayramov',
  'Bəyramov',
  'Байрамов',
  'Байрамовым',
  'Բայրամով',
  'ბაირამოვი',
  'bayramov',
])('%s finds the minister, his events and the articles about him', async name => {
  const page = await pageAt(search(name))
  expect(page).toContain('href="/actors/jeyhun-bayramov"')
  expect((await titlesAt(search(name))).length).toBeGreaterThan(0)
  expect((await titlesAt(search(name, '&kind=event'))).length).toBeGreaterThan(0)
  expect(await titlesAt(search(name, '&kind=actor'))).toContain('Jeyhun Bayramov')
})

test('filters narrow what is found, and say so in an address that can be kept', async () => {
  const all = await titlesAt(search('Bayramov', '&kind=event'))
  const visits = await titlesAt(search('Bayramov', '&kind=event&type=visit'))
  expect(visits.length).toBeGreaterThan(0)
  expect(visits.length).toBeLessThan(all.length)
  for (const title of visits) expect(title).toMatch(/^Visit/)
  const page = await pageAt(search('Bayramov', '&kind=event&type=visit&from=2020-08-01&to=2020-08-31'))
  expect(page).toContain('Remove the filters')
  expect(page).toMatch(/<option value="visit" selected=""/)
  expect(await titlesAt('/search?kind=event&actor=jeyhun-bayramov&from=1990-01-01&to=1990-12-31')).toEqual([])
  expect(await titlesAt('/search?actor=jeyhun-bayramov')).not.toEqual([])
  expect(await titlesAt('/search?actor=nobody-at-all')).toEqual([])
})

test('results go on page by page, each once', async () => {
  const seen: string[] = []
  let path: string | undefined = '/search?kind=event&from=1900-01-01'
  while (path !== undefined && seen.length < 500) {
    const page = await pageAt(path)
    seen.push(...[...page.matchAll(/<h2><a href="(\/events\/[^"]+)"/g)].map(match => match[1]!))
    path = /<a href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen).size).toBe(seen.length)
})

test('what is withdrawn is found no more', async () => {
  const { reportId } = await site.publish({ title: 'Zirconium prices', text: 'Zirconium rose by a tenth.' })
  expect(await titlesAt(search('zirconium'))).toEqual(['Zirconium prices'])
  const { withdrawArticle } = await import('../../desk/write-article.ts')
  await withdrawArticle(site.db, reportId, 'en', new Date('2026-11-23T11:00:00Z'))
  expect(await titlesAt(search('zirconium'))).toEqual([])
})

test('the search speaks the language of its address and finds that language’s stems', async () => {
  const page = await pageAt('/de/search?q=Minister')
  expect(page).toContain('Ergebnisse')
  expect(page).toContain('<html lang="de">')
  expect(page).toContain('href="/search?q=Minister"')
})

test.each([
  ["'; DROP TABLE article; --", 200],
  ['a & | ! <-> :* ( )', 200],
  ['%_\\', 200],
  ['.*+?^$[(', 200],
  ['the of and', 200],
  ['<script>alert(1)</script>', 200],
  ['x'.repeat(10_000), 400],
  ['a '.repeat(90), 400],
])('%s is answered with %i and breaks nothing', async (words, status) => {
  const response = await site.get(search(words))
  expect(response.status).toBe(status)
  const page = await response.text()
  expect(page).not.toContain('<script>alert')
  if (status === 400) expect(page).toContain('200 characters and 12 words')
})

test.each([
  '&type=nonsense',
  '&from=2020-02-31',
  '&after=-1_x_y',
  '&after=999999999__zzz',
  '&kind=',
  '&country=..%2F',
])('a strange filter %s is left out', async more => {
  expect((await site.get(search('Bayramov', `&kind=event${more}`))).status).toBe(200)
})

test('events are narrowed by place, by any name of it, and by process', async () => {
  const inMoscow = await titlesAt('/search?kind=event&place=moscow')
  expect(inMoscow.length).toBeGreaterThan(1)
  for (const title of inMoscow) expect(title).toContain('Moscow')
  expect(await titlesAt('/search?kind=event&place=Moscow-RU')).toEqual(inMoscow)
  expect(await titlesAt('/search?kind=event&place=Atlantis')).toEqual([])
  expect(await titlesAt(`/search?kind=event&place=${encodeURIComponent("';--%_")}`)).toEqual([])
  const talks = await titlesAt('/search?kind=event&process=armenia-turkey-normalisation')
  expect(talks.length).toBeGreaterThan(1)
  expect(talks.join(' ')).toMatch(/Rubinyan|Turkey/)
})

test('each filter says how many results it has, and leads to as many', async () => {
  const page = await pageAt(search('Bayramov', '&kind=event'))
  const [, address, count] =
    /<a href="([^"]+type=meeting[^"]*)" rel="nofollow">Meeting <span class="count">(\d+)<\/span>/.exec(page)!
  const found = await pageAt(address!.replaceAll('&amp;', '&'))
  expect(found).toContain(`${count} result`)
  expect(await pageAt(search('Bayramov'))).toMatch(
    /process=nagorno-karabakh[^>]*>Nagorno-Karabakh <span class="count">/,
  )
})
