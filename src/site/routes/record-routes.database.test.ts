import { parse } from 'csv-parse/sync'
import { parseFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mergeActors, mergeEvents } from '../../record/editing/merge.ts'
import { versionOf } from '../../record/editing/record-change.ts'
import { undoChange } from '../../record/editing/undo-change.ts'
import { publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const textAt = async (path: string) => (await site.get(path)).text()
const wordsAt = async (path: string) =>
  /<main[^>]*>(.*)<\/main>/s
    .exec(await textAt(path))![1]!
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a pair', () => {
  const ministers = '/pair/jeyhun-bayramov/sergey-lavrov'

  test('shows the last contact, how often there were any, and what was said of each other', async () => {
    const words = await wordsAt(ministers)
    expect(words).toContain('Jeyhun Bayramov and Sergey Lavrov')
    expect(words).toMatch(/Last contact \d+ \w+ 20\d\d: /)
    expect(words).toMatch(/Call (once|\d+ times)/)
    expect(words).toMatch(/17 July 2020 Happened Call: Jeyhun Bayramov and Sergey Lavrov/)
  })

  test('has one address, in each language', async () => {
    const response = await site.get('/de/pair/sergey-lavrov/jeyhun-bayramov')
    expect([response.status, response.headers.get('location')]).toEqual([301, `/de${ministers}`])
    expect(await textAt(`/de${ministers}`)).toContain(
      `<link rel="canonical" href="${publicUrl}/de${ministers}"/>`,
    )
  })

  test('has what was announced apart from what was held', async () => {
    const words = await wordsAt('/pair/russia/zakir-hasanov')
    expect(words).toMatch(/Announced, outcome open 3 September 2020 Overdue Visit: Zakir Hasanov and Russia/)
    expect(words).toContain('The record holds no meeting, call or visit of the two.')
  })

  test('of states counts what their officials did, and what these said of the other', async () => {
    const words = await wordsAt('/pair/armenia/azerbaijan')
    expect(words).toContain('What the people and bodies of both states did counts, too.')
    expect(words).toMatch(/Meeting: .*Ilham Aliyev.* and Nikol Pashinyan/)
    expect(words).toContain('What they said of each other')
  })

  test('of whom the record holds nothing together says so, and robots need not keep it', async () => {
    const page = await textAt('/pair/charles-michel/zakir-hasanov')
    expect(page).toContain('The record holds no meeting, call or visit of the two.')
    expect(page).toContain('noindex')
    expect(await textAt(ministers)).not.toContain('noindex')
  })

  test.each([
    '/pair/sergey-lavrov/sergey-lavrov',
    '/pair/nobody/sergey-lavrov',
    '/pair/sergey-lavrov/nobody',
    '/pair/sergey-lavrov',
    '/pair/%00/sergey-lavrov',
    "/pair/sergey-lavrov/'--",
  ])('is none at %s', async path => {
    expect((await site.get(path)).status).toBe(404)
  })
})

test('an independent reader of feeds finds articles and changes of an actor, a process and a place', async () => {
  for (const page of [
    '/actors/jeyhun-bayramov',
    '/category/armenia-turkey-normalisation',
    '/places/moscow-ru',
    '/changes',
  ])
    for (const form of ['feed.xml', 'feed.atom', 'feed.json']) {
      const { format, feed } = parseFeed(await textAt(`${page}/${form}`))
      const items = format === 'atom' ? (feed.entries ?? []) : 'items' in feed ? (feed.items ?? []) : []
      // No report of the demonstration is of the last thirty days.
      if (page !== '/changes') expect(items.length, `${page}/${form}`).toBeGreaterThan(0)
      expect('title' in feed && feed.title, form).toBeTruthy()
    }
})

test('every dossier has its calendar, its open data and its files', async () => {
  for (const [path, asked] of [
    ['/actors/jeyhun-bayramov', 'actor=jeyhun-bayramov'],
    ['/pair/armenia/azerbaijan', 'actor=armenia&amp;with=azerbaijan'],
    ['/processes/armenia-turkey-normalisation', 'process=armenia-turkey-normalisation'],
    ['/places/moscow-ru', 'place=Moscow&amp;country=RU'],
  ] as const) {
    for (const day of ['', 'as_of=2023-01-01']) {
      const query = [asked, day].filter(Boolean).join('&amp;')
      const page = await textAt(`${path}?${day}`)
      for (const file of ['events.csv', 'events', 'events.parquet', 'calendar.ics'])
        expect(page, path).toContain(`href="/data/v1/${file}?${query}"`)
      const file = `${path}/events.csv${day === '' ? '' : `?${day}`}`
      expect(page).toContain(`href="${file}"`)
      expect(parse(await textAt(file), { columns: true }).length, file).toBeGreaterThan(0)
    }
  }
  expect((await site.get('/pair/armenia/nobody/events.csv')).status).toBe(404)
})

test('every figure of a dossier has its numbers as text and as a file', async () => {
  for (const [path, drawn] of [
    ['/actors/sergey-lavrov', ['timeline', 'network']],
    ['/actors/azerbaijan', ['timeline']],
    ['/pair/armenia/azerbaijan', ['timeline']],
    ['/processes/armenia-turkey-normalisation', ['timeline', 'network', 'map']],
    ['/places/moscow-ru', ['timeline', 'network']],
  ] as const) {
    const page = await textAt(path)
    const figures = [...page.matchAll(/<figure class="(timeline|network|map)">(.*?)<\/figure>/gs)]
    expect(figures.map(([, kind]) => kind).toSorted(), path).toEqual(drawn.toSorted())
    for (const [, kind, figure] of figures) {
      const told = /<details>(.*)<\/details>/s.exec(figure!)![1]!
      const shapes = { timeline: /<rect /g, network: /<path /g, map: /<circle /g }[kind as 'map']
      const numbers = {
        timeline: /<td>[1-9]\d*<\/td>/g,
        network: /<li>[^<]+<\/li>/g,
        map: /<td>[^<]+<\/td>/g,
      }[kind as 'map']
      expect(figure, `${path} ${kind}`).toMatch(/<svg [^>]*aria-hidden="true"/)
      expect(told.match(numbers)?.length, `${path} ${kind}`).toBe(figure!.match(shapes)!.length)
    }
    for (const file of ['events.csv', 'events.json', 'contacts.csv', 'contacts.json']) {
      expect(page, path).toContain(`href="${path}/${file}"`)
      expect((await site.get(`${path}/${file}`)).status, `${path}/${file}`).toBe(200)
    }
  }
})

test('a dossier’s contacts lead to the pair', async () => {
  expect(await textAt('/actors/sergey-lavrov')).toMatch(
    /href="\/pair\/jeyhun-bayramov\/sergey-lavrov">\d+ events together<span class="unseen"> with Jeyhun Bayramov</,
  )
})

test('a state’s dossier has its contacts with other states, its people and bodies, and the articles about it', async () => {
  const page = await textAt('/actors/azerbaijan')
  expect(page).toContain('href="/pair/azerbaijan/russia"')
  expect(page).toContain('href="/category/azerbaijan">Articles about Azerbaijan</a>')
  const members = /Its people and bodies<\/h2>(.*?)<\/section>/s.exec(page)![1]!
  expect(members).toContain('Ilham Aliyev')
  expect(members).not.toContain('Nikol Pashinyan')
  expect(await textAt('/actors/sergey-lavrov')).not.toContain('Its people and bodies')
})

describe('a dossier of a process or a place', () => {
  const process = '/processes/armenia-turkey-normalisation'

  test('tells what took place, who took part, who met whom and where, with the same in numbers', async () => {
    const words = await wordsAt(process)
    for (const part of ['Armenia–Turkey normalisation', 'Who takes part most', 'Where it took place'])
      expect(words).toContain(part)
    expect(words).toMatch(/What took place .*Meeting: .*Rubinyan/)
    expect(words).toContain('no borders')
    const page = await textAt(process)
    expect(page).toMatch(/<th scope="row">Armenia<\/th>/)
    expect(page).toContain('href="/pair/armenia/turkey"')
    expect(page).toContain(`href="${process}/contacts.csv"`)
    expect(page).toContain('href="/category/armenia-turkey-normalisation/feed.xml"')
    expect(await textAt('/category/armenia-turkey-normalisation')).toContain(`href="${process}"`)
  })

  test('a place is linked from the events there, and has a feed', async () => {
    const [, event] = /href="(\/events\/[a-z0-9]+)"/.exec(await textAt('/places/moscow-ru'))!
    expect(await textAt(event!)).toContain('href="/places/moscow-ru"')
    expect(await textAt('/places/moscow-ru/feed.xml')).toContain('azerbaijani-fm-in-moscow')
    expect(await wordsAt('/de/places/moscow-ru')).toContain('Russland')
  })

  test('what it shows can be taken along', async () => {
    const rows = parse(await textAt('/places/moscow-ru/contacts.csv'), { columns: true }) as Record<
      string,
      string
    >[]
    expect(rows).toContainEqual(
      expect.objectContaining({ between: 'states', one: 'AZ', other: 'RU', other_name: 'Russia' }),
    )
    const events = (await (await site.get(`${process}/events.json`)).json()) as { type: string }[]
    expect(events.length).toBeGreaterThan(3)
    const people = (await (await site.get('/actors/sergey-lavrov/contacts.json')).json()) as { one: string }[]
    expect(people.length).toBeGreaterThan(0)
  })

  test('as of an earlier day it has what was reported by then', async () => {
    const then = await textAt(`${process}?as_of=2022-01-31`)
    expect(then).toContain('Moscow')
    expect(then).not.toContain('Antalya')
    expect((await site.get('/places/antalya-tr?as_of=2021-01-01')).status).toBe(404)
    expect((await site.get(`${process}?as_of=2999-01-01`)).status).toBe(400)
    expect((await site.get(`${process}/events.csv?as_of=x`)).status).toBe(400)
  })

  test.each([
    '/processes/none',
    '/places/none',
    '/places/%27%3B--',
    '/processes/none/events.csv',
    `${process}/events.xml`,
    '/actors/none/contacts.csv',
    '/events/none/history',
    '/actors/none/history',
  ])('%s is not there', async path => {
    expect((await site.get(path)).status).toBe(404)
  })
})

describe('what was merged', () => {
  test('leads from its former address to what remains, in each language, and back once undone', async () => {
    const rows = await site.db
      .selectFrom('event_view')
      .select('event_id')
      .orderBy('event_id')
      .limit(2)
      .execute()
    const [keep, gone] = rows.map(row => row.event_id) as [string, string]
    const by = { note: 'A test.', by: 'Edda', at: new Date('2026-11-23T10:00:00Z') }
    const seen = await versionOf(site.db, 'event', [keep, gone])
    const change = await mergeEvents(site.db, { keep, gone, seen, ...by })
    const moved = await site.get(`/de/events/${gone}?as_of=2026-11-01`)
    expect([moved.status, moved.headers.get('location')]).toEqual([
      301,
      `/de/events/${keep}?as_of=2026-11-01`,
    ])
    expect(await wordsAt(`/events/${gone}/history`)).toMatch(
      /This entry was merged.*takes back an earlier line/,
    )
    expect(await wordsAt(`/events/${keep}/history`)).toMatch(/by a merging; first recorded by/)
    await undoChange(site.db, change, by)
    expect((await site.get(`/events/${gone}`)).status).toBe(200)
  })

  test('an actor’s former address, feed and pairs lead on', async () => {
    const of = async (slug: string) =>
      (await site.db.selectFrom('actor').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
    const [keep, gone] = [await of('sergey-lavrov'), await of('sergei-shoigu')]
    const by = { note: 'A test.', by: 'Edda', at: new Date('2026-11-23T10:00:00Z') }
    const seen = await versionOf(site.db, 'actor', [keep, gone])
    const change = await mergeActors(site.db, { keep, gone, seen, ...by })
    for (const [path, there] of [
      ['/actors/sergei-shoigu', '/actors/sergey-lavrov'],
      ['/actors/sergei-shoigu/feed.atom', '/actors/sergey-lavrov/feed.atom'],
      ['/pair/sergei-shoigu/zakir-hasanov', '/pair/sergey-lavrov/zakir-hasanov'],
    ]) {
      const moved = await site.get(path!)
      expect([moved.status, moved.headers.get('location')], path).toEqual([301, there])
    }
    await undoChange(site.db, change, by)
    expect((await site.get('/actors/sergei-shoigu')).status).toBe(200)
  })
})

test('accounts of one event stand side by side, and what one alone names is marked', async () => {
  const told = await site.db
    .selectFrom('event_report')
    .select('event_id')
    .groupBy('event_id')
    .having(eb => eb.fn.countAll(), '>', 1)
    .orderBy('event_id')
    .execute()
  const pages = await Promise.all(told.map(row => wordsAt(`/events/${row.event_id}`)))
  for (const page of pages) expect(page).toMatch(/The accounts (differ on: |agree on day)/)
  expect(pages.some(page => page.includes('only here'))).toBe(true)
  expect(pages.some(page => page.includes('differs'))).toBe(true)
  const alone = await site.db
    .selectFrom('event_report')
    .select('event_id')
    .groupBy('event_id')
    .having(eb => eb.fn.countAll(), '=', 1)
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(await wordsAt(`/events/${alone.event_id}`)).not.toMatch(/only here|The accounts/)
})
