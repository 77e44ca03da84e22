import { afterAll, beforeAll, expect, test } from 'vitest'
import { deriveEventsAsOf, readEventsAt } from '../../record/as-of.ts'
import { readEvents } from '../../record/read-events.ts'
import { readEvidence } from '../../record/read-evidence.ts'
import { hasTerm } from '../../search/mark-words.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const today = '2026-11-23'
const pageAt = async (path: string) => (await site.get(path)).text()
/** What a page's main part says, without its markup, the banner and the form of earlier days. */
const wordsAt = async (path: string) =>
  /<main[^>]*>(.*)<\/main>/s
    .exec(await pageAt(path))![1]!
    .replace(/<p class="as-of".*?<\/p>/s, '')
    .replace(/<form class="as-of-form".*?<\/form>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const titlesAt = async (path: string) =>
  [...(await pageAt(path)).matchAll(/<h2[^>]*><a[^>]*>(.*?)<\/a><\/h2>/g)].map(match => match[1]!)
const search = (words: string, more = '') => `/search?q=${encodeURIComponent(words)}${more}`

test('as of today, every event, dossier and pair says what it says without a day', async () => {
  const actors = await site.db
    .selectFrom('actor')
    .innerJoin('actor_view', 'actor_id', 'actor.id')
    .select('slug')
    .execute()
  const events = await site.db.selectFrom('event_view').select('event_id').execute()
  const paths = [
    ...actors.map(one => `/actors/${one.slug}`),
    ...events.map(one => `/events/${one.event_id}`),
    '/pair/ararat-mirzoyan/jeyhun-bayramov',
  ]
  for (const path of paths) expect(await wordsAt(`${path}?as_of=${today}`), path).toBe(await wordsAt(path))
})

test('a state of an earlier day has the partners and people that it had in reports by then', async () => {
  const part = (page: string, title: string) =>
    new RegExp(`${title}</h2>(.*?)</section>`, 's').exec(page)?.[1] ?? ''
  const names = (list: string) => [...list.matchAll(/href="\/actors\/([^"?]+)/g)].map(match => match[1]!)
  const [now, then] = await Promise.all(
    ['', '?as_of=2020-08-25'].map(query => pageAt(`/actors/azerbaijan${query}`)),
  )
  for (const title of ['In contact with other states', 'Its people and bodies']) {
    const [all, some] = [names(part(now!, title)), names(part(then!, title))]
    expect(some.length, title).toBeGreaterThan(0)
    expect(some.length, title).toBeLessThan(all.length)
  }
})

test('on an earlier day a plan is still a plan, and its outcome is not known', async () => {
  const told = await site.db
    .selectFrom('event_view')
    .select('event_id')
    .where('was_announced', '=', true)
    .where('status', '=', 'happened')
    .where('date_start', '=', '2020-08-26')
    .where('type', '=', 'visit')
    .executeTakeFirstOrThrow()
  const present = await wordsAt(`/events/${told.event_id}`)
  expect(present).toContain('Happened')
  const then = await pageAt(`/events/${told.event_id}?as_of=2020-08-25`)
  expect(then).toContain('As the reports until 25 August 2020 had it.')
  expect(then).toMatch(/badge-announced/)
  expect(then).not.toMatch(/badge-happened/)
  expect(then).toContain('<meta name="robots" content="noindex"/>')
  expect(then).toContain(`href="/events/${told.event_id}"`)
  expect(then).toMatch(/href="\/actors\/[^"]+\?as_of=2020-08-25"/)
})

test('a dossier of an earlier day has the earlier events alone, and its links keep the day', async () => {
  const page = await pageAt('/actors/jeyhun-bayramov?as_of=2021-01-01')
  const days = [...page.matchAll(/<time dateTime="(\d{4}-\d{2}-\d{2})"/gi)].map(match => match[1]!)
  const events = [...page.matchAll(/href="\/events\/[^"?]+\?as_of=2021-01-01"/g)]
  expect(events.length).toBeGreaterThan(0)
  for (const day of days.filter(one => one !== today)) expect(day <= '2021-12-31').toBe(true)
  expect((await pageAt('/actors/jeyhun-bayramov')).match(/href="\/events\//g)!.length).toBeGreaterThan(
    page.match(/href="\/events\//g)!.length,
  )
})

test('before the first report nothing was known, and the page says when the record begins', async () => {
  const response = await site.get('/actors/jeyhun-bayramov?as_of=1990-01-01')
  expect(response.status).toBe(404)
  const page = await response.text()
  expect(page).toMatch(/No report until 1 January 1990 told of this\./)
  expect(page).toMatch(/The record’s first report is of \d+ \w+ 20\d\d\./)
  expect((await site.get('/events/nonsense?as_of=2020-08-25')).status).toBe(404)
})

test.each([
  '2020-02-30',
  'yesterday',
  '2027-01-01',
  '0000-01-01',
  "2020-08-25'--",
  '25.08.2020',
])('%s is no day to look back to', async day => {
  const response = await site.get(`/actors/jeyhun-bayramov?as_of=${encodeURIComponent(day)}`)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('must exist and must not be in the future')
})

test('the page of an earlier day speaks the language of its address', async () => {
  const page = await pageAt('/de/actors/jeyhun-bayramov?as_of=2021-01-01')
  expect(page).toContain('Nach den Berichten bis 1. Januar 2021.')
  expect(page).toContain('href="/actors/jeyhun-bayramov?as_of=2021-01-01"')
})

test('a search of an earlier day finds what reports had told of, as it was then, and keeps the day in its links', async () => {
  const day = '&as_of=2020-08-25'
  const now = await titlesAt(search('Bayramov', '&kind=event'))
  const then = await titlesAt(search('Bayramov', `&kind=event${day}`))
  expect(then.length).toBeGreaterThan(0)
  expect(then.length).toBeLessThan(now.length)
  const page = await pageAt(search('Bayramov', day))
  expect(page).toContain('As the reports until 25 August 2020 had it.')
  expect(page).toContain('href="/search?q=Bayramov">Show the present')
  expect(page).toContain('<input type="hidden" name="as_of" value="2020-08-25"/>')
  expect(page).toMatch(/href="\/search\?[^"]*as_of=2020-08-25[^"]*"/)
  for (const [, published] of page.matchAll(/<time dateTime="(\d{4}-\d\d-\d\d)"/gi))
    expect(published! <= '2020-08-25' || published === '2026-11-23').toBe(true)
  for (const wrong of ['2020-02-30', '2999-01-01', 'x'])
    expect((await site.get(search('Bayramov', `&as_of=${wrong}`))).status).toBe(400)
  expect(await titlesAt(search('Bayramov', '&kind=event&as_of=1990-01-01'))).toEqual([])
})

test('what stood on a day is read from the view where nothing was told since, as it is derived from the assertions', async () => {
  const rows = await site.db.selectFrom('event_view').select(['event_id', 'told_until']).execute()
  const ids = rows.map(row => row.event_id)
  const revisions = await site.db.selectFrom('revision').select('published').distinct().execute()
  const days = revisions.flatMap(({ published }) => published ?? []).sort()
  expect(days.length).toBeGreaterThan(10)
  for (const day of days) {
    const derived = await deriveEventsAsOf(site.db, ids, day)
    expect(await readEventsAt(site.db, ids, '2026-11-23', day), day).toEqual(derived)
  }
  expect((await deriveEventsAsOf(site.db, ids, days[0]!)).length).toBeLessThan(ids.length)
  // On the day after the last report nothing is derived: all of it stands in the view.
  const newest = days.at(-1)!
  expect((await readEvents(site.db, ids, newest, { toldUntil: newest })).map(one => one.id)).toEqual(ids)
})

test('a search of an earlier day finds no event by what a later report said of it', async () => {
  const told = await site.db.selectFrom('event_view').select(['event_id', 'told_on']).execute()
  const ids = told.map(one => one.event_id)
  const now = await readEvidence(site.db, ids)
  let compared = 0
  for (const { event_id: id, told_on: day } of told) {
    const then = (await readEvidence(site.db, [id], day)).get(id) ?? ''
    const wordOf = (text: string, other: string) =>
      (text.match(/\b[a-z]{8,}\b/g) ?? []).find(word => !hasTerm(other, readSearchText(word)[0]!))
    const later = wordOf(now.get(id)!, `${then} ${(await titleOfEvent(id)).toLowerCase()}`)
    const [earlier] = then.match(/\b[a-z]{8,}\b/g) ?? []
    if (later === undefined || earlier === undefined) continue
    compared++
    const links = async (word: string, more = '') => await pageAt(search(word, `&kind=event${more}`))
    expect(await links(later), `${id}: ${later}`).toContain(`/events/${id}`)
    expect(await links(later, `&as_of=${day}`), `${id}: ${later} by ${day}`).not.toContain(`/events/${id}`)
    expect(await links(earlier, `&as_of=${day}`), `${id}: ${earlier} by ${day}`).toContain(`/events/${id}`)
    if (compared === 5) break
  }
  expect(compared).toBeGreaterThan(0)
})

async function titleOfEvent(id: string): Promise<string> {
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(await pageAt(`/events/${id}`))?.[1] ?? ''
}
