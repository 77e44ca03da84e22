import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCoder } from '../src/coder/read-coder.ts'
import { createData } from '../src/data/data-app.ts'
import type { OpenDatabase } from '../src/database/open-database.ts'
import { scratchDatabase } from '../src/database/scratch-database.ts'
import { createDesk } from '../src/desk/create-desk.ts'
import { folderStore } from '../src/desk/files/file-store.ts'
import { outboxMailer } from '../src/desk/mail/outbox-mailer.ts'
import { publishArticle, receiveReport } from '../src/desk/write-article.ts'
import { decide } from '../src/record/decide.ts'
import { proposalsOf } from '../src/record/propose.ts'
import { createSite } from '../src/site/site-app.tsx'

let database: OpenDatabase
let folder: string
beforeAll(async () => {
  database = await scratchDatabase()
  folder = mkdtempSync(join(tmpdir(), 'readout-flow-'))
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const today = '2026-11-23'
const clock = () => new Date(`${today}T10:00:00Z`)
const draft = { language: 'en', format: 'news', countries: ['armenia'] }

test('a report goes in, is decided, and comes out as pages that show their sources', async () => {
  const { db, pool } = database
  const coder = await readCoder()
  await createDesk(
    db,
    'own',
    {
      title: 'Flow',
      tagline: { en: 'From report to page' },
      about: { en: ['A desk of this test.'] },
      languages: ['en'],
      formats: [{ slug: 'news', name: { en: 'News' } }],
      countries: [{ slug: 'armenia', code: 'AM', name: { en: 'Armenia' } }],
      processes: [],
      authors: [],
      consent: { purposes: [] },
    },
    clock(),
  )
  const site = createSite({
    db,
    packs: coder.packs,
    pool,
    clock,
    publicUrl: 'http://localhost:3000',
    secret: 'a secret of this test, long enough',
    files: folderStore(join(folder, 'files')),
    mailer: outboxMailer(join(folder, 'outbox'), 'desk@flow.example', clock),
    sendJob: async () => {},
  })
  const pageAt = async (path: string) => (await site.request(path)).text()
  const parts = { db, coder, clock }

  // What is announced, and in a second report has been held.
  const texts = [
    [
      '2026-11-16',
      'Ararat Mirzoyan will meet Hakan Fidan in Antalya on 20 November, the Armenian Foreign Ministry announced.',
    ],
    [
      '2026-11-21',
      'Ararat Mirzoyan met Hakan Fidan in Antalya on Friday. The ministers discussed the opening of the border.',
    ],
  ] as const
  const events: string[] = []
  for (const [published, text] of texts) {
    const article = await receiveReport(
      parts,
      { ...draft, published, title: `Report of ${published}`, text },
      'Edda',
    )
    expect(await pageAt(`/articles/${article.slug}`)).toContain('There is no page at this address')
    const [proposal] = (await proposalsOf(db, article.revisionHash, today)).filter(
      one => one.kind === 'event',
    )
    expect(proposal!.claim).toMatchObject({ type: 'meeting', place: { name: 'Antalya', country: 'TR' } })
    const decided = await decide(db, {
      proposalId: proposal!.id,
      decisionsSeen: 0,
      verdict: 'accept',
      claim: null,
      eventId: proposal!.kind === 'event' ? (proposal!.match?.eventId ?? null) : null,
      note: null,
      by: 'Edda',
      at: clock(),
    })
    events.push(decided.kind === 'event' ? decided.eventId! : '')
    await publishArticle(db, article.reportId, 'en', clock())
  }
  expect(events[0]).toBe(events[1])

  const article = await pageAt('/articles/report-of-2026-11-21')
  for (const words of [
    'What this report says',
    'Hakan Fidan',
    'Happened',
    'the opening of the border',
    'Report of 2026-11-16',
  ]) {
    expect(article).toContain(words)
  }
  const event = await pageAt(`/events/${events[0]}`)
  for (const words of [
    '2 reports tell of this event',
    'will meet Hakan Fidan in Antalya',
    'met Hakan Fidan in Antalya on Friday',
    'Edda',
  ]) {
    expect(event).toContain(words)
  }
  expect(await pageAt('/actors/hakan-fidan')).toContain(`/events/${events[0]}`)
  expect(await pageAt('/')).toContain('Report of 2026-11-21')
  expect(await pageAt('/category/news/armenia')).toContain('Report of 2026-11-16')

  const data = createData({
    db,
    pool,
    clock,
    publicUrl: 'http://localhost:3000',
    secret: 'a secret of this test',
    coder,
  })
  const open = await data.request(`/events/${events[0]}`)
  expect(await open.json()).toMatchObject({
    type: 'meeting',
    evidence: [
      {},
      { text: expect.stringContaining('Antalya') },
      { text: expect.stringContaining('discussed') },
    ],
  })
  for (const path of ['/calendar', '/actors/hakan-fidan']) {
    const links = [...(await pageAt(path)).matchAll(/href="\/data\/v1(\/[^"]*)"/g)].map(match => match[1]!)
    expect(links).toHaveLength(4)
    for (const link of links) expect((await data.request(link)).status, link).toBe(200)
  }
})

test.each([
  ['an empty text', { text: ' \n ' }, 'text-empty'],
  ['a text of 5 MB', { text: 'word '.repeat(1_100_000) }, 'text-too-long'],
  ['a binary file', { text: 'PK\u0003\u0004\0\0' }, 'text-binary'],
  ['a day that is none', { published: '2026-02-30' }, 'date-invalid'],
  ['no title', { title: '  ' }, 'draft-wrong'],
])('%s is refused with a sentence, and nothing is stored', async (_what, change, code) => {
  const parts = { db: database.db, coder: await readCoder(), clock }
  const count = () =>
    database.db
      .selectFrom('report')
      .select(eb => eb.fn.countAll().as('n'))
      .executeTakeFirst()
  const before = await count()
  const given = { ...draft, published: today, title: 'A title', text: 'A text of some words.', ...change }
  await expect(receiveReport(parts, given, 'Edda')).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/\.$/),
  })
  expect(await count()).toEqual(before)
})

test('the same report twice is told, with the one that came first', async () => {
  const parts = { db: database.db, coder: await readCoder(), clock }
  const given = { ...draft, published: today, title: 'Twice', text: 'The very same words of a report.' }
  const first = await receiveReport(parts, given, 'Edda')
  await expect(receiveReport(parts, { ...given, title: 'Again' }, 'Edda')).rejects.toMatchObject({
    code: 'report-duplicate',
    message: expect.stringContaining(first.reportId),
  })
})

test('pasted HTML becomes its words, and a script in it is nowhere', async () => {
  const parts = { db: database.db, coder: await readCoder(), clock }
  const text = '<h2>Talks</h2><p>They <b>met</b>.</p><script>alert(1)</script>'
  const article = await receiveReport(parts, { ...draft, published: today, title: 'Pasted', text }, 'Edda')
  expect(article.text).toBe('## Talks\n\nThey met.')
})

test('a text in another language is kept, without proposals', async () => {
  const parts = { db: database.db, coder: await readCoder(), clock }
  const text = 'Министр иностранных дел встретился со своим коллегой в Москве во вторник.'
  const article = await receiveReport(
    parts,
    { ...draft, language: 'ru', published: today, title: 'По-русски', text },
    'Edda',
  )
  expect(await proposalsOf(database.db, article.revisionHash, today)).toEqual([])
})
