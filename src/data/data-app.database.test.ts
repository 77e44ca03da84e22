import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeToken, revokeToken } from '../desk/tokens/api-tokens.ts'
import type {
  ActorAnswer,
  EventAnswer,
  ProblemAnswer,
  ProcessAnswer,
  ReportAnswer,
  StatementAnswer,
} from './schemas.ts'
import { scratchData } from './scratch-data.ts'

const publicUrl = 'http://desk.example'
const clock = () => new Date('2026-11-23T10:00:00Z')

let database: Awaited<ReturnType<typeof scratchData>>
let data: typeof database.data
beforeAll(async () => {
  database = await scratchData()
  data = database.data
})
afterAll(async () => {
  expect(database.errors).toEqual([])
  await database.close()
})

const get = async (path: string, headers: Record<string, string> = {}) => database.get(path, headers)
interface Page {
  readonly events: EventAnswer[]
  readonly actors: ActorAnswer[]
  readonly statements: StatementAnswer[]
  readonly next: string | null
}
const json = async <Answer = Page>(path: string) => database.json<Answer>(path)
const inside = (address: string) => database.inside(address)

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

  test('every kind of answer has a tag by which it is not sent again until it has changed', async () => {
    const { events } = await json('/events?limit=1')
    const paths = [
      '/events?limit=3',
      `/events/${events[0]!.id}`,
      '/actors/jeyhun-bayramov',
      '/statements?limit=3',
      '/processes',
      '/openapi.json',
    ]
    for (const path of paths) {
      const tag = (await get(path)).headers.get('etag')
      expect(tag, path).toMatch(/^(W\/)?"[^"]+"$/)
      const again = await get(path, { 'if-none-match': tag! })
      expect([again.status, await again.text()], path).toEqual([304, ''])
      expect((await get(path, { 'if-none-match': '"another"' })).status, path).toBe(200)
    }
  })
})

test('signs that other languages read as their own are signs like others', async () => {
  const signs = [
    "'; DROP TABLE event; --",
    '%',
    '_',
    '\\',
    '(a+)+$',
    '[',
    "' OR 1=1 --",
    '$1',
    '{}',
    '&|!',
    ':*',
  ]
  for (const text of signs) {
    const place = encodeURIComponent(text)
    expect((await json(`/events?place=${place}`)).events, text).toEqual([])
    expect((await get(`/search?q=${place}&kind=event`)).status, text).toBe(200)
    expect((await get(`/calendar.ics?place=${place}`)).status, text).toBe(200)
    expect((await get(`/actors/${place}`)).status, text).toBe(404)
  }
  expect((await json('/events?limit=1')).events).toHaveLength(1)
})

describe('two together', () => {
  test('are in every event of the list, and the calendar is theirs', async () => {
    const { events } = await json('/events?actor=jeyhun-bayramov&with=sergey-lavrov&limit=100')
    expect(events.length).toBeGreaterThan(2)
    for (const { participants } of events) {
      const slugs = participants.map(one => one.actor.slug)
      expect(slugs).toEqual(expect.arrayContaining(['jeyhun-bayramov', 'sergey-lavrov']))
    }
    const calendar = await (await get('/calendar.ics?actor=armenia&with=azerbaijan')).text()
    expect(calendar).toMatch(/X-WR-CALNAME:.*Armenia\\, Azerbaijan/)
  })

  test('of two states, what their people did counts', async () => {
    const { events } = await json('/events?actor=armenia&with=azerbaijan&limit=200')
    expect(events.some(({ participants }) => participants.every(one => one.actor.kind === 'person'))).toBe(
      true,
    )
    expect((await json('/events?actor=armenia&with=nobody-at-all')).events).toEqual([])
    expect((await json('/events?actor=armenia&with=armenia')).events).toEqual([])
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
    ['/calendar.ics?process=no-such-matter', 404, 'process-unknown'],
    ['/reports/unknown', 404, 'report-unknown'],
    ['/events?as_of=2999-01-01', 400, 'as-of-ahead'],
    ['/events.parquet?as_of=2999-01-01', 400, 'as-of-ahead'],
    ['/events?as_of=0000-01-01', 400, 'parameter-wrong'],
    ['/events?as_of=2020-02-30', 400, 'parameter-wrong'],
    ...[
      ...[
        '/events',
        '/events/none',
        '/actors',
        '/actors/jeyhun-bayramov',
        '/statements',
        '/reports',
        '/places',
      ],
      ...['/search?q=visit', '/calendar.ics', '/events.csv', '/actors.jsonl', '/assertions.parquet'],
      '/entities.ftm.jsonl',
    ].flatMap((path): [string, number, string][] => {
      const asked = `${path}${path.includes('?') ? '&' : '?'}as_of=`
      return [
        [`${asked}1990-01-01`, 404, 'as-of-before'],
        [`${asked}2027-01-01`, 400, 'as-of-ahead'],
      ]
    }),
    [`/events/${encodeURIComponent('.*(a+)+$')}`, 404, 'event-unknown'],
    [`/events?place=${'x'.repeat(10_000)}`, 400, 'parameter-wrong'],
    [`/search?q=${'x'.repeat(10_000)}`, 400, 'search-too-long'],
    ['/entities.ftm.jsonl?from=2020-01-01', 400, 'parameter-wrong'],
    ['/nowhere', 404, 'route-unknown'],
    ['/problems/none', 404, 'route-unknown'],
  ] as [string, number, string][])('%.60s is %i %s', async (path, status, code) => {
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

describe('published articles, processes and places', () => {
  test('an article has its editions, and the words that the record took from it', async () => {
    const { reports, next } = await json<{ reports: ReportAnswer[]; next: string | null }>(
      '/reports?limit=10',
    )
    expect(next).not.toBeNull()
    const days = reports.map(report => report.published!)
    expect(days[0]! >= days.at(-1)!).toBe(true)
    const { events } = await json('/events?limit=1')
    const told = reports.concat((await json<{ reports: ReportAnswer[] }>('/reports?limit=200')).reports)
    const report = told.find(one => one.url === events[0]!.evidence[0]!.article.url)!
    const detail = await json<{ editions: ReportAnswer[]; evidence: { id: string; text: string }[] }>(
      inside(report.detail),
    )
    expect(detail.editions.map(one => one.language)).toContain(report.language)
    expect(detail.evidence).toContainEqual(
      expect.objectContaining({ kind: 'event', id: events[0]!.id, text: events[0]!.evidence[0]!.text }),
    )
  })

  test('a process has its events, articles and calendar; a place its events', async () => {
    const { processes } = await json<{ processes: ProcessAnswer[] }>('/processes')
    expect(processes.length).toBeGreaterThan(0)
    const [process] = processes
    const { events } = await json(inside(process!.events))
    const { reports } = await json<{ reports: ReportAnswer[] }>(inside(process!.reports))
    expect(events.length).toBeGreaterThan(0)
    for (const report of reports) expect(report.processes).toContain(process!.slug)
    expect(await (await get(inside(process!.calendar))).text()).toContain('BEGIN:VCALENDAR')
    const { places } = await json<{ places: { name: string; country: string | null; events: string }[] }>(
      '/places?limit=200',
    )
    const names = places.map(place => place.name)
    expect(names).toContain('Moscow')
    expect(new Set(places.map(place => `${place.name} ${place.country}`)).size).toBe(places.length)
    const moscow = places.find(place => place.name === 'Moscow')!
    for (const event of (await json(inside(moscow.events))).events) expect(event.place!.name).toBe('Moscow')
  })

  test('the pages of articles and places hold each one once', async () => {
    for (const list of ['reports', 'places'] as const) {
      const all: string[] = []
      let address: string | null = `/${list}?limit=17`
      while (address !== null) {
        const page: Record<string, object[]> & { next: string | null } = await json(address)
        all.push(...page[list]!.map(one => JSON.stringify(one)))
        address = page.next === null ? null : inside(page.next)
      }
      expect(new Set(all).size, list).toBe(all.length)
      expect(all.length, list).toBeGreaterThan(17)
    }
  })
})

test('a token lets a program ask as often as the desk allows it, until it is taken back', async () => {
  const recording = { by: 'test', at: clock() }
  const { token, kept } = await makeToken(database.db, { name: 'analysts', times: 2, ...recording })
  const authorization = `Bearer ${token}`
  const ask = async () => get('/actors?limit=1', { authorization })
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
  const third = await ask()
  expect([third.status, Number(third.headers.get('retry-after')) > 0]).toEqual([429, true])
  await revokeToken(database.db, { id: kept.id, ...recording })
  const refused = await ask()
  expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  for (const wrong of ['Bearer nonsense', 'Basic x', `Bearer readout_${'x'.repeat(5000)}`])
    expect((await get('/actors?limit=1', { authorization: wrong })).status, wrong.slice(0, 20)).toBe(401)
  const stored = await database.db.selectFrom('api_token').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(token)
  await expect(revokeToken(database.db, { id: 'none', ...recording })).rejects.toMatchObject({
    code: 'token-unknown',
  })
})

describe('other ways to ask', () => {
  test('HEAD has the headings of GET and no body; OPTIONS says what any site may send', async () => {
    for (const path of [
      '/events?limit=1',
      '/events.csv',
      '/assertions.parquet',
      '/calendar.ics',
      '/openapi.json',
    ]) {
      const head = await data.request(path, { method: 'HEAD' })
      expect([head.status, await head.text()], path).toEqual([200, ''])
      expect(head.headers.get('content-type'), path).toBe((await get(path)).headers.get('content-type'))
    }
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    }
    const options = await data.request('/events', { method: 'OPTIONS', headers })
    expect(options.status).toBe(204)
    expect(options.headers.get('access-control-allow-methods')).toContain('GET')
    expect(options.headers.get('access-control-allow-headers')).toBe('authorization')
  })

  test.each([
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
  ])('%s is refused: the open data are only read', async method => {
    const response = await data.request('/events', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await response.json()).toMatchObject({ code: 'method-wrong' })
  })

  test.each([
    ['/events', 'text/html', 406],
    ['/events', 'application/xml;q=0.9, text/csv', 406],
    ['/events.csv', 'application/json', 406],
    ['/events', 'application/json;q=0', 406],
    ['/events', 'text/html, */*;q=0.1', 200],
    ['/events', 'application/*', 200],
    ['/events.csv', 'text/csv', 200],
    ['/calendar.ics', 'text/calendar', 200],
    ['/events', ';;;,,,===', 406],
  ])('%s with Accept: %s is %i', async (path, accept, status) => {
    const response = await get(path, { accept })
    expect(response.status).toBe(status)
    if (status === 406) expect(await response.json()).toMatchObject({ code: 'accept-wrong' })
  })
})

test('the OpenAPI document is one, and names every address', async () => {
  const document = await json<{ paths: object }>('/openapi.json')
  expect(await new Validator().validate(document)).toMatchObject({ valid: true })
  for (const path of Object.keys(document.paths)) {
    const asked = path === '/search' ? '/search?q=visit' : path
    const address = asked.replace('{id}', 'none').replace('{slug}', 'none')
    const response = await get(address)
    expect(response.status, path).toBe(path.includes('{') ? 404 : 200)
    // A file is made while it is read.
    await response.arrayBuffer()
  }
})
