import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerKept } from './kept/answer-kept.ts'
import { now, scratchSite } from './scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty', { languages: ['en', 'de', 'ru', 'hy'] })
  await site.publish({
    title: 'Talks in Muscat',
    format: 'news',
    countries: ['armenia'],
    processes: ['border-delimitation'],
  })
  await site.publish({ title: 'Gespräche in Maskat', language: 'de', text: 'Ein Text.', format: 'news' })
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

describe('an address in another case, script or language is not found, and says so in the reader’s language', () => {
  test.each([
    ['/ARTICLES/talks-in-muscat', 'There is no page at this address'],
    ['/articles/Talks-In-Muscat', 'There is no page at this address'],
    [
      '/articles/%D0%9F%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B',
      'There is no page at this address',
    ],
    ['/articles/tаlks-in-muscat', 'There is no page at this address'],
    ['/de/articles/talks-in-muscat', 'keine Seite'],
    ['/ru/articles/gespraeche-in-maskat', 'нет страницы'],
    ['/hy/%F0%90%8D%88', 'Այս հասցեով էջ չկա'],
    ['/de/category/armenia/armenia', 'keine Seite'],
    ['/sitemaps/articles-en/999999.xml', 'There is no page at this address'],
    ['/sitemaps/articles-en/-1.xml', 'There is no page at this address'],
    ['/sitemaps/articles-en/0.xml', 'There is no page at this address'],
    ['/calendar/9999-12', 'There is no page at this address'],
    ['/calendar/-1', 'There is no page at this address'],
  ])('%s', async (path, words) => {
    const response = await site.get(path)
    expect(response.status).toBe(404)
    const page = await response.text()
    expect(page).toContain('noindex')
    if (!page.includes(words)) expect(/<h1>(.*?)<\/h1>/.exec(page)?.[1]).toBe(words)
  })

  test('and the same slug in its own language is named first', async () => {
    const page = await (await site.get('/de/articles/talks-in-muscat')).text()
    expect(page).toMatch(/<ul class="suggestions"><li lang="en"><a href="\/articles\/talks-in-muscat">/)
  })
})

test.each([
  'page=-1',
  'page=99999999999999999999',
  'page=1e9',
  'p=0',
  'x[]=1',
  '%',
  '=',
  '&&&',
  'before=-5',
])('a page number that no list has (?%s) shows the list from its beginning, whose address it names', async query => {
  const response = await site.get(`/category/news?${query}`)
  expect(response.status).toBe(200)
  const page = await response.text()
  expect(page).toContain('Talks in Muscat')
  expect(page).toContain('<link rel="canonical" href="http://desk.example/category/news"/>')
})

describe('an address that no page can have is refused in the reader’s language, and breaks nothing', () => {
  test.each([
    ['/de/%', 404, 'keine Seite'],
    ['/de/articles/%E0%A4%A', 404, 'keine Seite'],
    ['/ru/articles/%00', 404, 'нет страницы'],
    ['/hy/%00%00', 404, 'Այս հասցեով էջ չկա'],
    [`/de/articles/${'a'.repeat(10_000)}`, 404, 'keine Seite'],
    [`/de/${'%F0%9F%98%80'.repeat(800)}`, 404, 'keine Seite'],
    [`/de/search?q=${'x'.repeat(10_000)}`, 400, '200'],
    ['/de/search?q=%00&from=%00', 200, '<html lang="de">'],
    ['/de/search?q=%E0%A4%A', 200, '<html lang="de">'],
    ['/de/actors/lavrov?as_of=NaN', 400, '<html lang="de">'],
    ['/de/search?q=a&as_of=99999-01-01', 400, '<html lang="de">'],
    ['/de/search?q=a&after=NaN__x', 200, '<html lang="de">'],
    ['/de/category/news?before=NaN', 200, '<html lang="de">'],
    ['/de/events/..%2f..%2fetc%2fpasswd', 404, 'keine Seite'],
  ])('%s', async (path, status, words) => {
    const response = await site.get(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(words)
  })
})

test('what is no HTTP, or too much of it, is refused before it reaches a page, and the next request is answered', async () => {
  const server = createServer(
    answerKept(
      site.kept,
      () => now,
      getRequestListener(request => site.site.fetch(request)),
    ),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async (lines: string) => {
    const socket = connect(port, '127.0.0.1')
    socket.write(lines)
    return (await readAll(socket)).split('\r\n')[0]
  }
  const rest = 'HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n\r\n'
  try {
    expect(await ask(`GET /\u0000 ${rest}`)).toBe('HTTP/1.1 400 Bad Request')
    expect(await ask(`GET /${'a'.repeat(20_000)} ${rest}`)).toBe(
      'HTTP/1.1 431 Request Header Fields Too Large',
    )
    expect(await ask(`GET / HTTP/1.1\r\nConnection: close\r\n\r\n`)).toBe('HTTP/1.1 400 Bad Request')
    expect(await ask(`GET /%ff%fe ${rest}`)).toBe('HTTP/1.1 404 Not Found')
    expect(await ask(`GET //elsewhere.example/ ${rest}`)).toBe('HTTP/1.1 404 Not Found')
    expect(await ask(`GET /de/about ${rest}`)).toBe('HTTP/1.1 200 OK')
  } finally {
    server.close()
  }
})

describe('a robot that walks every combination', () => {
  test('finds one address for each category, whatever the order of its parts', async () => {
    const orders = [
      'armenia/news',
      'border-delimitation/armenia/news',
      'border-delimitation/news',
      'news/border-delimitation/armenia',
    ]
    for (const order of orders) {
      const response = await site.get(`/category/${order}`)
      expect(response.status, order).toBe(301)
      expect((await site.get(response.headers.get('location')!)).status, order).toBe(200)
    }
  })

  test('is told to keep out of what shows the same again', async () => {
    const rules = [...(await (await site.get('/robots.txt')).text()).matchAll(/^Disallow: (.+)$/gm)].map(
      one => one[1]!,
    )
    const isKeptOut = (path: string) =>
      rules.some(rule =>
        new RegExp(
          `^${rule
            .split('*')
            .map(part => part.replace(/[.?+()[\]{}|^$\\]/g, '\\$&'))
            .join('.*')}`,
        ).test(path),
      )
    for (const prefix of ['', '/de', '/ru', '/hy']) {
      for (const path of [
        '/category/news/armenia',
        '/category/news/armenia/border-delimitation',
        '/category/news?before=2026-01-01T00:00:00.000Z_abc',
        '/search?q=a',
        '/actors/x?as_of=2020-01-01',
        '/changes?since=2020-01-01',
        '/consent',
      ])
        expect(isKeptOut(prefix + path), prefix + path).toBe(true)
      for (const path of [
        '/',
        '/category/news',
        '/articles/talks-in-muscat',
        '/actors',
        '/calendar',
        '/corrections',
      ])
        expect(isKeptOut(prefix + path), prefix + path).toBe(false)
    }
  })
})

test('of two hundred searches at once from one address sixty are answered, the others are told when to come back', async () => {
  // What is counted is counted by each site for itself.
  const own = await scratchSite('empty', { languages: ['en', 'de'] })
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_none, n) => own.get(`/de/search?q=wort${n}`)),
  )
  const refused = answers.filter(answer => answer.status === 429)
  expect(answers.filter(answer => answer.status === 200)).toHaveLength(60)
  expect(refused).toHaveLength(140)
  expect(refused[0]!.headers.get('retry-after')).toBe('60')
  const page = await refused[0]!.text()
  expect(page).toContain('<html lang="de">')
  expect(page).toContain('in einer Minute')
  // Who is refused may still read.
  expect((await own.get('/de')).status).toBe(200)
  await own.close()
})
