import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActorAnswer, EventAnswer, ProblemAnswer, ReportAnswer, StatementAnswer } from './schemas.ts'
import { scratchData } from './scratch-data.ts'

let database: Awaited<ReturnType<typeof scratchData>>
beforeAll(async () => {
  database = await scratchData()
})
afterAll(async () => {
  expect(database.errors).toEqual([])
  await database.close()
})

const get = async (path: string) => database.get(path)
interface Page {
  readonly events: EventAnswer[]
  readonly actors: ActorAnswer[]
  readonly statements: StatementAnswer[]
  readonly next: string | null
}
const json = async <Answer = Page>(path: string) => database.json<Answer>(path)
const inside = (address: string) => database.inside(address)

describe('as of an earlier day', () => {
  const day = '2020-08-25'

  test('events are what the articles until then made them', async () => {
    const then = await json(`/events?limit=200&as_of=${day}`)
    const now = await json('/events?limit=200&to=2020-12-31')
    expect(then.events.length).toBeGreaterThan(0)
    for (const { evidence } of then.events)
      for (const { article } of evidence) expect(article.published! <= day).toBe(true)
    const changed = then.events.filter(event =>
      now.events.some(
        other => other.id === event.id && other.status === 'happened' && event.status === 'announced',
      ),
    )
    expect(changed.length).toBeGreaterThan(0)
    const announced = await json(`/events?limit=200&as_of=${day}&status=announced`)
    expect(announced.events.map(event => event.id)).toContain(changed[0]!.id)
  })

  test('statements are those of the articles until then', async () => {
    const now = await json('/statements?limit=200')
    const then = await json(`/statements?limit=200&as_of=${day}`)
    expect(then.statements.length).toBeGreaterThan(0)
    expect(then.statements.map(one => one.id)).toEqual(
      now.statements.filter(one => one.saidOn <= day).map(one => one.id),
    )
    const lines = (await (await get(`/statements.jsonl?as_of=${day}`)).text()).trim().split('\n')
    expect(lines.map(line => JSON.parse(line).id)).toEqual(then.statements.map(one => one.id))
  })

  test('actors are those who had been named, with the office that they had, and lead on to that day', async () => {
    const all = async (query: string) => (await json(`/actors?limit=200${query}`)).actors
    const now = new Map((await all('')).map(one => [one.slug, one]))
    const then = await all(`&as_of=${day}`)
    expect(then.length).toBeGreaterThan(3)
    expect(then.length).toBeLessThan(now.size)
    for (const actor of then) {
      expect(actor.name).toBe(now.get(actor.slug)!.name)
      expect(new URL(actor.events).searchParams.get('as_of')).toBe(day)
      const [events, statements] = [
        await json(inside(actor.events)),
        await json(inside(actor.statements)),
      ] as const
      expect(events.events.length + statements.statements.length, actor.slug).toBeGreaterThan(0)
      expect(await json(`/actors/${actor.slug}?as_of=${day}`)).toEqual(actor)
    }
    const later = [...now.keys()].find(slug => !then.some(one => one.slug === slug))!
    expect(await json<ProblemAnswer>(`/actors/${later}?as_of=${day}`)).toMatchObject({
      code: 'actor-unknown',
      status: 404,
    })
    const rows = (await (await get(`/actors.csv?as_of=${day}`)).text()).trim().split('\r\n')
    expect(rows).toHaveLength(then.length + 1)
  })

  test('one event is what it was, and articles, places, assertions and search end with the day', async () => {
    const { events } = await json(`/events?limit=200&as_of=${day}`)
    for (const event of events.slice(0, 5))
      expect(await json(`/events/${event.id}?as_of=${day}`)).toEqual(event)
    const { reports } = await json<{ reports: ReportAnswer[] }>(`/reports?limit=200&as_of=${day}`)
    expect(reports.length).toBeGreaterThan(0)
    for (const report of reports) expect(report.published! <= day).toBe(true)
    const places = async (query: string) =>
      (await json<{ places: { events: string }[] }>(`/places?limit=200${query}`)).places
    const known = await places(`&as_of=${day}`)
    expect(known.length).toBeLessThan((await places('')).length)
    expect((await json(inside(known[0]!.events))).events.length).toBeGreaterThan(0)
    const assertions = (await (await get(`/assertions.csv?as_of=${day}`)).text()).trim().split('\r\n')
    const whole = (await (await get('/assertions.csv')).text()).trim().split('\r\n')
    expect(assertions.length).toBeGreaterThan(10)
    expect(assertions.length).toBeLessThan(whole.length)
    type Found = { results: { event: EventAnswer }[] }
    const found = await json<Found>(`/search?q=Bayramov&kind=event&limit=100&as_of=${day}`)
    expect(found.results.length).toBeGreaterThan(0)
    for (const { event } of found.results)
      for (const { article } of event.evidence) expect(article.published! <= day).toBe(true)
  })

  test('as of today, every list is what it is without a day', async () => {
    const { next: _next, ...present } = await json('/actors?limit=200')
    const today = JSON.stringify(present).replaceAll(/(actor=[a-z0-9-]+)/g, '$1&as_of=2026-11-23')
    const { next: _then, ...asOf } = await json('/actors?limit=200&as_of=2026-11-23')
    expect(JSON.stringify(asOf)).toBe(today)
    for (const list of ['events', 'statements'] as const)
      expect((await json(`/${list}?limit=200&as_of=2026-11-23`))[list], list).toEqual(
        (await json(`/${list}?limit=200`))[list],
      )
  })
})
