import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCoder } from '../src/coder/read-coder.ts'
import type { OpenDatabase } from '../src/database/open-database.ts'
import { scratchDatabase } from '../src/database/scratch-database.ts'
import { type LoadedDemonstration, loadDemonstration } from '../src/desk/demonstration/load-demonstration.ts'
import { createSignIn } from '../src/desk/people/sign-in.ts'
import { announcedEvents } from '../src/record/announced-events.ts'
import { readEvent } from '../src/record/read-event.ts'
import { measureSeeAlso, readJudgements } from '../src/record/see-also/measure.ts'
import { readOwn } from '../src/record/see-also/own-report.ts'

let database: OpenDatabase
let loaded: LoadedDemonstration
beforeAll(async () => {
  database = await scratchDatabase()
  const { db, pool } = database
  const signIn = createSignIn({ pool, publicUrl: 'http://localhost:3000', secret: 'x'.repeat(32) })
  loaded = await loadDemonstration({
    db,
    coder: await readCoder(),
    signIn,
    clock: () => new Date('2026-11-23T10:00:00Z'),
  })
})
afterAll(() => database.close())

test('every recorded decision of the demonstration editor finds its proposal', () => {
  expect(loaded.unmatched.map(({ report, type, evidence }) => `${report}: ${type} "${evidence}"`)).toEqual([])
  expect(loaded.articles).toBeGreaterThanOrEqual(30)
  expect(loaded.decided).toBeGreaterThan(200)
})

test('some of the reports are there in German, with their English originals', async () => {
  const rows = await database.db.selectFrom('article').select(['report_id', 'language']).execute()
  const german = rows.filter(row => row.language === 'de').map(row => row.report_id)
  expect(german.length).toBeGreaterThanOrEqual(5)
  for (const id of german) expect(rows.some(row => row.report_id === id && row.language === 'en')).toBe(true)
})

test('there are announced events that were held, others that were not, and events told by several reports', async () => {
  const { db } = database
  const told = await db
    .selectFrom('event_report')
    .select(eb => ['event_id', eb.fn.countAll<number>().as('reports')])
    .groupBy('event_id')
    .having(eb => eb.fn.countAll(), '>', 1)
    .execute()
  expect(told.length).toBeGreaterThanOrEqual(8)
  const pages = await Promise.all(told.map(row => readEvent(db, row.event_id, '2026-11-23')))
  const heldAsAnnounced = pages.filter(page => {
    const statuses = page!.readouts.map(readout => readout.status)
    return statuses.includes('announced') && statuses.includes('happened')
  })
  expect(heldAsAnnounced.length).toBeGreaterThanOrEqual(3)
  const waiting = await announcedEvents(db, '2026-11-23', 20)
  expect(waiting.filter(event => event.status === 'overdue').length).toBeGreaterThanOrEqual(1)
  const { n } = await db
    .selectFrom('event_view')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('status', 'in', ['denied', 'postponed', 'cancelled'])
    .executeTakeFirstOrThrow()
  expect(Number(n)).toBeGreaterThanOrEqual(1)
})

test('See Also finds what an editor would have a reader open next, better than tags and text alone', async () => {
  const file = readFileSync(new URL('../demo/see-also.txt', import.meta.url), 'utf8')
  const judgements = readJudgements(file)
  expect(judgements.reduce((sum, one) => sum + one.grades.size, 0)).toBeGreaterThanOrEqual(60)
  for (const half of [judgements.filter(one => !one.isApart), judgements.filter(one => one.isApart)]) {
    const scores = await measureSeeAlso(database.db, half)
    expect(scores[0]).toMatchObject({ ranking: 'See Also' })
    expect(scores[0]!.recall).toBeGreaterThanOrEqual(0.8)
    expect(scores[1]!.recall).toBeLessThan(scores[0]!.recall)
  }
})

test('how many articles a process has is counted, and those next to a report in it are found however many it has', async () => {
  const { db } = database
  const articles = await db
    .selectFrom('article')
    .select(['report_id', 'processes', 'published_at'])
    .where('state', '=', 'published')
    .execute()
  const counted = (slug: string) => articles.filter(one => one.processes.includes(slug)).length
  const inProcess = articles.filter(one => one.processes.length > 0)
  const reports = [...new Set(inProcess.map(one => one.report_id))]
  const [few, many] = [await readOwn(db, reports), await readOwn(db, reports, { mostCounted: 2 })]
  expect(few).toHaveLength(reports.length)
  for (const [index, own] of few.entries()) {
    expect(own.processes.length).toBeGreaterThan(0)
    for (const { slug, articles: times } of own.processes) expect(times).toBe(counted(slug))
    const beside = inProcess.filter(
      one => one.report_id !== own.reportId && own.processes.some(({ slug }) => one.processes.includes(slug)),
    )
    expect(new Set(own.byProcess)).toEqual(new Set(beside.map(one => one.report_id)))
    // As of a process of a thousand articles: looked for by their days.
    expect(new Set(many[index]!.byProcess)).toEqual(new Set(own.byProcess))
    for (const { articles: times } of many[index]!.processes) expect(times).toBeLessThanOrEqual(2)
  }
})
