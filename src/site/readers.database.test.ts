import { afterAll, beforeAll, expect, test } from 'vitest'
import { countViews, type ViewCounter } from '../desk/readers/count-views.ts'
import { readReaders } from '../desk/readers/read-readers.ts'
import { now, scratchSite } from './scratch-site.ts'

let desk: Awaited<ReturnType<typeof scratchSite>>
let views: ViewCounter
beforeAll(async () => {
  desk = await scratchSite('empty', { languages: ['en', 'de'] }, undefined, db => {
    views = countViews(
      db,
      () => now,
      error => {
        throw error
      },
    )
    return { views }
  })
})
afterAll(async () => {
  await views?.stop()
  await desk?.close()
})

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const read = (path: string, headers: Record<string, string> = {}) =>
  desk.get(path, { 'user-agent': firefox, ...headers })
const counted = async () => {
  await views.flush()
  const rows = await desk.db.selectFrom('page_view').selectAll().orderBy('language').orderBy('path').execute()
  return rows.map(row => [row.language, row.path, row.views])
}

test('pages that were found are counted by day, path and language, and nothing of who read them', async () => {
  const { slug } = await desk.publish({ title: 'Read often' })
  await read('/')
  await read(`/articles/${slug}?utm_source=elsewhere`)
  await read(`/articles/${slug}`)
  await views.flush()
  await read(`/articles/${slug}`)
  await read('/de/about')
  expect(await counted()).toEqual([
    ['de', '/about', 1],
    ['en', '/', 1],
    ['en', `/articles/${slug}`, 3],
  ])
  const [row] = await desk.db.selectFrom('page_view').selectAll().execute()
  expect(Object.keys(row!).sort()).toEqual(['day', 'language', 'path', 'views'])
})

test.each([
  [
    'a robot',
    '/calendar',
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  ],
  ['a program without a name', '/calendar', { 'user-agent': '' }],
  ['a tool', '/calendar', { 'user-agent': 'curl/8.5.0' }],
  ['whoever asks not to be tracked', '/calendar', { dnt: '1' }],
  ['whoever sends Global Privacy Control', '/calendar', { 'sec-gpc': '1' }],
  ['a page fetched beforehand', '/calendar', { 'sec-purpose': 'prefetch;prerender' }],
  ['a page that is not there', '/nothing-here', {}],
  ['a feed', '/feed.xml', {}],
  ['a reader’s own page, whose address is a secret', `/newsletter/manage/0000000000.${'A'.repeat(27)}`, {}],
])('%s is not counted', async (_, path, headers: Record<string, string>) => {
  const before = await counted()
  await read(path, headers)
  expect(await counted()).toEqual(before)
})

test('the newsroom sees days without a view, too, and articles by their titles', async () => {
  const readers = await readReaders(desk.db, '2026-11-23', 7)
  expect(readers.days.map(({ day }) => day)).toEqual([
    ...['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'],
  ])
  expect(readers.days.map(({ views }) => views)).toEqual([0, 0, 0, 0, 0, 0, 5])
  expect(readers.pages[0]).toEqual({
    path: '/articles/read-often',
    language: 'en',
    title: 'Read often',
    views: 3,
  })
})

test('a page is found however often pages are counted at once', async () => {
  await Promise.all(Array.from({ length: 50 }, () => read('/calendar')))
  expect(await counted()).toContainEqual(['en', '/calendar', 50])
})
