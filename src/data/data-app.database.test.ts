import { Validator } from '@seriousme/openapi-schema-validator'
import { parse as parseCsv } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCoder } from '../coder/read-coder.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { loadDemonstration } from '../desk/demonstration/load-demonstration.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import { createData } from './data-app.ts'
import { eventColumns } from './event-exports.ts'
import type { ActorAnswer, EventAnswer, ProblemAnswer, StatementAnswer } from './schemas.ts'

const publicUrl = 'http://desk.example'
const secret = 'a secret for tests alone, of no use'
const clock = () => new Date('2026-11-23T10:00:00Z')
const errors: unknown[] = []

let database: Awaited<ReturnType<typeof scratchDatabase>>
let data: ReturnType<typeof createData>
beforeAll(async () => {
  database = await scratchDatabase()
  const { db, pool } = database
  const signIn = createSignIn({ pool, publicUrl, secret })
  await loadDemonstration({ db, coder: await readCoder(), signIn, clock })
  data = createData({ db, pool, clock, publicUrl, secret, onError: error => errors.push(error) })
})
afterAll(async () => {
  expect(errors).toEqual([])
  await database.close()
})

const get = async (path: string, headers: Record<string, string> = {}) => data.request(path, { headers })
interface Page {
  readonly events: EventAnswer[]
  readonly actors: ActorAnswer[]
  readonly statements: StatementAnswer[]
  readonly next: string | null
}
const json = async <Answer = Page>(path: string) => (await get(path)).json() as Promise<Answer>
/** The same address under where the open data are mounted. */
const inside = (address: string) => address.replace(`${publicUrl}/data/v1`, '')

describe('lists', () => {
  test('events come newest first with codes, evidence and the article opened at its words', async () => {
    const { events, next } = await json('/events?limit=20')
    expect(events).toHaveLength(20)
    const days = events.map(event => event.date.start)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(events[0]).toMatchObject({ id: expect.any(String), codes: { plover: expect.any(String) } })
    for (const event of events) {
      expect(event.evidence[0]!.url).toMatch(/^http:\/\/desk[.]example\/(de\/)?articles\/[^#]+#:~:text=/)
      expect(event.evidence[0]!.text.length).toBeGreaterThan(10)
    }
    expect(next).toMatch(/^http:\/\/desk[.]example\/data\/v1\/events\?limit=20&after=/)
  })

  test.each([
    'events',
    'actors',
    'statements',
  ] as const)('the pages of %s hold each one once, and end', async list => {
    const all: string[] = []
    let address: string | null = `/${list}?limit=37`
    while (address !== null) {
      const page: Page = await json(address)
      all.push(...page[list].map(one => ('id' in one ? one.id : one.slug)))
      address = page.next === null ? null : inside(page.next)
    }
    expect(all.length).toBeGreaterThan(50)
    expect(new Set(all).size).toBe(all.length)
  })

  test('filters are all held', async () => {
    const { events } = await json('/events?type=call&actor=jeyhun-bayramov&from=2020-07-01&to=2020-12-31')
    expect(events.length).toBeGreaterThan(0)
    for (const event of events) {
      expect(event.type).toBe('call')
      expect(event.participants.map(one => one.actor.slug)).toContain('jeyhun-bayramov')
      const { start } = event.date
      expect(start! >= '2020-07-01' && start! <= '2020-12-31').toBe(true)
    }
  })

  test('one event and one actor have addresses of their own', async () => {
    const { events } = await json('/events?limit=1')
    expect(await json(`/events/${events[0]!.id}`)).toEqual(events[0])
    const actor = await json<ActorAnswer>('/actors/jeyhun-bayramov')
    expect(actor).toMatchObject({ name: 'Jeyhun Bayramov', kind: 'person', state: 'AZ' })
    expect((await json(inside(actor.events))).events.length).toBeGreaterThan(3)
  })

  test('what has not changed is not sent again, and any site may ask', async () => {
    const first = await get('/actors?limit=3', { origin: 'https://elsewhere.example' })
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const again = await get('/actors?limit=3', { 'if-none-match': first.headers.get('etag')! })
    expect(again.status).toBe(304)
  })
})

test('as of an earlier day, events are what the articles until then made them', async () => {
  const then = await json('/events?limit=200&as_of=2020-08-25')
  const now = await json('/events?limit=200&to=2020-12-31')
  expect(then.events.length).toBeGreaterThan(0)
  for (const { evidence } of then.events)
    for (const { article } of evidence) expect(article.published! <= '2020-08-25').toBe(true)
  const changed = then.events.filter(event =>
    now.events.some(
      other => other.id === event.id && other.status === 'happened' && event.status === 'announced',
    ),
  )
  expect(changed.length).toBeGreaterThan(0)
  const announced = await json('/events?limit=200&as_of=2020-08-25&status=announced')
  expect(announced.events.map(event => event.id)).toContain(changed[0]!.id)
  expect((await json('/events?as_of=1990-01-01')).events).toEqual([])
  expect(await json<ProblemAnswer>('/events?as_of=2027-01-01')).toMatchObject({
    code: 'as-of-ahead',
    status: 400,
  })
})

describe('search', () => {
  type Found = {
    results: ({ kind: string } & Record<string, { slug?: string; url: string }>)[]
    next: string | null
  }
  const search = (query: string) => json<Found>(`/search?${query}`)

  test('finds articles, events and actors by a name in any spelling', async () => {
    const name = `q=${encodeURIComponent('Байрамов')}`
    const { results } = await search(name)
    expect(results.length).toBeGreaterThan(5)
    expect(results[0]!.article!.url).toMatch(/^http:\/\/desk[.]example\/articles\//)
    expect((await search(`${name}&kind=actor`)).results.map(one => one.actor!.slug)).toContain(
      'jeyhun-bayramov',
    )
    const visits = await search(`${name}&kind=event&type=visit`)
    expect(visits.results.length).toBeGreaterThan(0)
    for (const { event } of visits.results) expect(event).toMatchObject({ type: 'visit' })
    expect((await search('q=unheardofword')).results).toEqual([])
  })

  test('goes on by a token of its own, and refuses what is too long', async () => {
    const seen: string[] = []
    let path: string | null = '/search?q=Azerbaijan&kind=event&limit=5'
    while (path !== null && seen.length < 200) {
      const { results, next }: Found = await json<Found>(path)
      seen.push(...results.map(one => one.event!.url))
      path = next === null ? null : inside(next)
    }
    expect(seen.length).toBeGreaterThan(10)
    expect(new Set(seen).size).toBe(seen.length)
    const first = await search('q=Azerbaijan&kind=event&limit=5')
    const token = new URL(first.next!).searchParams.get('after')
    expect(await json<ProblemAnswer>(`/search?q=president&kind=event&after=${token}`)).toMatchObject({
      code: 'page-token-foreign',
    })
    expect(await json<ProblemAnswer>(`/search?q=${'x'.repeat(10_000)}`)).toMatchObject({
      code: 'search-too-long',
      status: 400,
    })
    expect(await json<ProblemAnswer>('/search')).toMatchObject({ code: 'parameter-wrong', parameter: 'q' })
  })
})

describe('refusals', () => {
  test.each([
    ['/events?limit=0', 400, 'parameter-wrong'],
    ['/events?limit=-1', 400, 'parameter-wrong'],
    ['/events?colour=red', 400, 'parameter-wrong'],
    ['/events?type=call&type=visit', 400, 'parameter-wrong'],
    ['/events?from=2020-02-30', 400, 'parameter-wrong'],
    [`/events?actor=${'a'.repeat(10_000)}`, 400, 'parameter-wrong'],
    [`/events?actor=${encodeURIComponent("x'; DROP TABLE event_view; --")}`, 400, 'parameter-wrong'],
    ['/events?after=nonsense', 400, 'page-token-wrong'],
    ['/events/unknown', 404, 'event-unknown'],
    ['/actors/nobody-at-all', 404, 'actor-unknown'],
    ['/calendar.ics?actor=nobody-at-all', 404, 'actor-unknown'],
    ['/nowhere', 404, 'route-unknown'],
    ['/problems/none', 404, 'route-unknown'],
  ])('%.60s is %i %s', async (path, status, code) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const problem = (await response.json()) as ProblemAnswer
    expect(problem).toMatchObject({ status, code, type: `${publicUrl}/data/v1/problems/${code}` })
    expect((await json<{ code: string }>(inside(problem.type))).code).toBe(code)
  })

  test('a page token goes on with its own query alone', async () => {
    const { next } = await json('/events?limit=5')
    const after = new URL(next!).searchParams.get('after')!
    expect((await json(`/events?limit=9&after=${after}`)).events).toHaveLength(9)
    expect(await json(`/events?type=call&after=${after}`)).toMatchObject({ code: 'page-token-foreign' })
    expect(await json(`/statements?after=${after}`)).toMatchObject({ code: 'page-token-foreign' })
  })
})

describe('files', () => {
  test('events.csv has every event, as another reader reads it', async () => {
    const response = await get('/events.csv?type=meeting')
    expect(response.headers.get('content-type')).toContain('text/csv')
    const rows = parseCsv(await response.text(), { columns: true }) as Record<string, string>[]
    expect(Object.keys(rows[0]!)).toEqual([...eventColumns])
    const lines = (await (await get('/events.jsonl?type=meeting')).text()).trim().split('\n')
    const events = lines.map(line => JSON.parse(line))
    expect(rows.map(row => row.id)).toEqual(events.map(event => event.id))
    expect(rows.length).toBeGreaterThan(20)
    expect(rows[0]).toMatchObject({ plover: events[0].codes.plover, evidence: events[0].evidence[0].text })
  })

  test('the calendar has what was announced, with what became of it', async () => {
    const response = await get('/calendar.ics')
    expect(response.headers.get('content-type')).toContain('text/calendar')
    const calendar = new ICAL.Component(ICAL.parse(await response.text()))
    const entries = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      expect(entry.uid).toMatch(/@desk[.]example$/)
      expect(entry.startDate.isDate).toBe(true)
      expect(entry.endDate.compare(entry.startDate)).toBe(1)
      expect(['CONFIRMED', 'TENTATIVE', 'CANCELLED']).toContain(
        entry.component.getFirstPropertyValue('status'),
      )
    }
    expect(new Set(entries.map(entry => entry.uid)).size).toBe(entries.length)
  })
})

test('the OpenAPI document is one, and names every address', async () => {
  const document = await json<{ paths: object }>('/openapi.json')
  expect(await new Validator().validate(document)).toMatchObject({ valid: true })
  for (const path of Object.keys(document.paths)) {
    const asked = path === '/search' ? '/search?q=visit' : path
    const address = asked.replace('{id}', 'none').replace('{slug}', 'none')
    expect((await get(address)).status, path).toBe(path.includes('{') ? 404 : 200)
  }
})
