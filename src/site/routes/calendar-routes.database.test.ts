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

const textAt = async (path: string) => (await site.get(path)).text()
/** What a page's main part says, without its markup. */
const wordsAt = async (path: string) =>
  /<main[^>]*>(.*)<\/main>/s
    .exec(await textAt(path))![1]!
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('a month tells what was announced day by day, and what became of it, in the words of the reports’ days', async () => {
  const august = await wordsAt('/calendar/2020-08')
  expect(august).toContain('August 2020')
  expect(august).toMatch(/Wednesday,? 26 August 2020.*Happened.*Moscow/)
  expect(august).toMatch(/Announced, 25 August 2020 Happened, 26 August 2020/)
  expect(august).not.toMatch(/\bOverdue\b.*27 August/)
})

test('what was put off and held in the end shows each step', async () => {
  expect(await wordsAt('/calendar/2020-12')).toMatch(
    /12\s?–\s?13 December 2020.*Conditional, 25 August 2020 Postponed, 28 September 2020 Happened, 14 December 2020/,
  )
})

test('an announcement that nothing was heard of is overdue, in the month and at /calendar', async () => {
  expect(await wordsAt('/calendar/2020-10')).toMatch(/Monday,? 12 October 2020 Overdue/)
  const calendar = await wordsAt('/calendar')
  expect(calendar).toMatch(/Overdue 12 October 2020/)
  expect(calendar).toMatch(/Without a day .* date not given/)
  expect(calendar).toContain('The record holds no announcement for this month.')
})

test('a month leads to the nearest months that have entries, and never past the ends', async () => {
  const links = async (path: string) =>
    [...(await textAt(path)).matchAll(/<a href="([^"]+)" rel="(prev|next)"/g)].map(match => [
      match[2],
      match[1],
    ])
  expect(await links('/calendar/2020-10')).toEqual([
    ['prev', '/calendar/2020-09'],
    ['next', '/calendar/2020-12'],
  ])
  expect(await links('/calendar/2020-08')).toEqual([['next', '/calendar/2020-09']])
  expect(await links('/de/calendar')).toEqual([['prev', '/de/calendar/2026-02']])
})

test('an empty month says so, and robots need not keep it', async () => {
  const page = await textAt('/calendar/2021-05')
  expect(page).toContain('The record holds no announcement for this month.')
  expect(page).toContain('<meta name="robots" content="noindex"/>')
  expect(await textAt('/calendar/2020-08')).not.toContain('noindex')
})

test.each([
  '/calendar/2020-07',
  '/calendar/2026-12',
  '/calendar/9999-12',
  '/calendar/2026-13',
  '/calendar/2026-1',
  '/calendar/0000-01',
  '/calendar/today',
  "/calendar/2026-01'--",
  '/calendar/2026-11/03',
])('%s is no month, and what is there is named', async path => {
  const response = await site.get(path)
  expect(response.status).toBe(404)
  const page = await response.text()
  expect(page).toContain('href="/calendar"')
  if (path.split('/').length === 3) expect(page).toContain('href="/calendar/2020-08"')
})

test('the calendar speaks the language of its address, and the front page leads to it', async () => {
  expect(await wordsAt('/de/calendar/2020-08')).toMatch(/Mittwoch, 26\. August 2020.*Geschehen/)
  expect(await textAt('/')).toContain('<a href="/calendar">The whole calendar</a>')
})

test('a desk without a record has an empty calendar', async () => {
  const empty = await scratchSite('empty')
  try {
    const page = await (await empty.get('/calendar')).text()
    expect(page).toContain('The record holds no announcement for this month.')
    expect(page).not.toContain('All months')
    expect((await empty.get('/calendar/2026-11')).status).toBe(200)
    expect((await empty.get('/calendar/2026-10')).status).toBe(404)
  } finally {
    await empty.close()
  }
})

test('as of a day the calendar has what had been announced by then, and what was open', async () => {
  const then = await wordsAt('/calendar?as_of=2020-08-25')
  expect(then).toContain('26 August 2020')
  expect(then).toMatch(/26 August 2020 Announced [^.]*Moscow/)
  expect(then).not.toContain('Happened, 26 August 2020')
  const december = await wordsAt('/calendar/2020-12?as_of=2020-12-31')
  expect(december).toContain('Happened, 14 December 2020')
  expect(await textAt('/calendar/2020-09?as_of=2020-08-25')).toContain('/calendar?as_of=2020-08-25')
  expect(await wordsAt('/calendar?as_of=1990-01-01')).toContain(
    'The record holds no announcement for this month.',
  )
})

test.each(['2999-01-01', 'yesterday', '2020-02-31'])('the calendar as of %s is refused', async day => {
  for (const path of ['/calendar', '/calendar/2020-08'])
    expect((await site.get(`${path}?as_of=${day}`)).status).toBe(400)
})
