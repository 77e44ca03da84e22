import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeReport } from '../src/coder/code-report.ts'
import { readCoder } from '../src/coder/read-coder.ts'
import { scratchDatabase } from '../src/database/scratch-database.ts'
import { loadDemonstration } from '../src/desk/demonstration/load-demonstration.ts'
import { createSignIn } from '../src/desk/people/sign-in.ts'
import { type Background, findBackground } from '../src/record/background/find-background.ts'
import { claimsOfCoding } from '../src/record/claims-of-coding.ts'

const coder = await readCoder()
const today = '2026-11-23'
let database: Awaited<ReturnType<typeof scratchDatabase>>
beforeAll(async () => {
  database = await scratchDatabase()
  const { db, pool } = database
  const signIn = createSignIn({ pool, publicUrl: 'http://desk.example', secret: 'of no use elsewhere' })
  await loadDemonstration({ db, coder, signIn, clock: () => new Date(`${today}T10:00:00Z`) })
})
afterAll(() => database.close())

/** What the record remembers while this text is written. */
async function remembered(text: string, published: string): Promise<Background[]> {
  const coding = codeReport({ id: 'draft', title: null, published, language: 'en', text }, coder)
  const claims = claimsOfCoding(coding).flatMap(one => (one.kind === 'event' ? [one.claim] : []))
  return findBackground(database.db, { reportId: null, published, language: 'en', claims }, today)
}

test('two who meet again: their last contact before that day, as a sentence with the article that it rests on', async () => {
  const background = await remembered(
    'Foreign ministers Ararat Mirzoyan and Jeyhun Bayramov met in Geneva on 20 November 2026.',
    '2026-11-20',
  )
  const last = background.find(one => one.reason === 'last-contact')!
  expect(last.sentence).toMatch(/^(On|From|In) [^{}]+ \d{4}, .*Bayramov.* had [^{}]+\.$/)
  expect(last.sentence).toContain('Mirzoyan')
  expect(last.citations[0]).toMatchObject({ title: expect.any(String), slug: expect.any(String) })
  for (const { event } of background) expect(event.date.start ?? '').not.toBe('2026-11-20')
})

test('a text of an earlier day is told nothing that came after it', async () => {
  const background = await remembered(
    'Foreign ministers Ararat Mirzoyan and Jeyhun Bayramov met in Geneva on 1 March 2022.',
    '2022-03-01',
  )
  for (const { event } of background.filter(one => one.reason !== 'still-open'))
    expect((event.date.start ?? '') <= '2022-03-01').toBe(true)
})

test('an announcement that the text settles comes first', async () => {
  const open = await database.db
    .selectFrom('event_view')
    .innerJoin('event_actor', 'event_actor.event_id', 'event_view.event_id')
    .innerJoin('actor_view', 'actor_view.actor_id', 'event_actor.actor_id')
    .select(['event_view.event_id', 'name', 'date_start', 'place_name', 'type'])
    .where('status', '=', 'announced')
    .where('type', '=', 'visit')
    .where('kind', '=', 'person')
    .where('date_start', 'is not', null)
    .where('place_name', 'is not', null)
    .orderBy('name')
    .orderBy('date_start')
    .executeTakeFirstOrThrow()
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(
    new Date(`${open.date_start}T12:00:00Z`),
  )
  const [first] = await remembered(`${open.name} visited ${open.place_name} on ${day}.`, open.date_start!)
  expect(first).toMatchObject({ reason: 'settled', event: { id: open.event_id } })
  expect(first!.sentence).toMatch(/^A visit by .* had been announced for /)
  expect(first!.sentence).not.toContain('nothing has been reported')
})

test.each([
  'The weather was fine in the mountains all week.',
  'Quentin Zarathustra met Wilhelmina Unheardof in Atlantis on Monday.',
  '',
])('of %j the record remembers nothing', async text => {
  expect(await remembered(text, '2026-11-20')).toEqual([])
})
