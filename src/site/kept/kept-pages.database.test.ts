import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readCoder } from '../../coder/read-coder.ts'
import { receiveReport, saveArticle, withdrawArticle } from '../../desk/write-article.ts'
import { decide } from '../../record/decide.ts'
import type { Proposal, Verdict } from '../../record/proposal.ts'
import { proposalsOf } from '../../record/propose.ts'
import { rebuildViews } from '../../record/refresh-views.ts'
import { now, scratchSite } from '../scratch-site.ts'
import { keptKey } from './kept-pages.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const text =
  'Foreign Minister Ararat Mirzoyan met his Turkish counterpart Hakan Fidan in Antalya on 20 November.'
const other =
  'Foreign Minister Ararat Mirzoyan met his Georgian counterpart Maka Botchorishvili in Tbilisi on 18 November.'
const apart = 'President Ilham Aliyev visited Astana on 17 November.'

/** Whether a page is kept at this moment, without asking for it. */
const isKept = (path: string) => site.kept.find(keptKey(path, null)!, now.getTime()) !== null
const read = async (path: string) => {
  const response = await site.get(path)
  return `${response.status} ${await response.text()}`
}

/** What changed on the next request of these pages after something was done, each having been asked for before. */
async function changedBy(paths: readonly string[], act: () => Promise<unknown>): Promise<string[]> {
  const before = new Map<string, string>()
  for (const path of paths) before.set(path, await read(path))
  for (const path of paths) await read(path)
  await act()
  const changed: string[] = []
  for (const path of paths) if ((await read(path)) !== before.get(path)) changed.push(path)
  return changed
}

async function decideFirst(revisionHash: string, verdict: Verdict): Promise<Proposal> {
  const [first] = (await proposalsOf(site.db, revisionHash, '2026-11-23')).filter(one => one.kind === 'event')
  return decide(site.db, {
    proposalId: first!.id,
    decisionsSeen: first!.decisions,
    verdict,
    claim: null,
    eventId: null,
    note: null,
    by: 'Edda',
    at: now,
  })
}

const ground = { format: 'news', countries: ['armenia'], published: '2026-11-20' }

test('a page is built once, and then kept for whoever asks next', async () => {
  await site.publish({ ...ground, title: 'Of two ministers', text })
  expect(isKept('/articles/of-two-ministers')).toBe(false)
  const first = await site.get('/articles/of-two-ministers')
  expect(isKept('/articles/of-two-ministers')).toBe(true)
  const second = await site.get('/articles/of-two-ministers')
  expect(await second.text()).toBe(await first.text())
  expect(Object.fromEntries(second.headers)).toEqual(Object.fromEntries(first.headers))
  expect(second.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(second.headers.get('surrogate-key')).toMatch(/^desk report:[0-9a-z]{10}$/)
  expect(second.headers.get('content-security-policy')).toContain("default-src 'none'")
})

describe('a decision shows on the next request, wherever it matters, and nowhere else', () => {
  const article = '/articles/of-two-ministers'
  const pages = [article, '/articles/in-tbilisi', '/articles/in-astana', '/', '/actors', '/calendar']
  const machines = [`${article}.md`, `${article}.ninjs.json`, '/search?q=Mirzoyan&kind=event']
  const unaffected = ['/about', '/cookie-policy', '/category/news', '/feed.xml', '/robots.txt']
  let own: string
  beforeAll(async () => {
    const { revisionHash } = await site.publish({ ...ground, title: 'In Tbilisi', text: other })
    await decideFirst(revisionHash, 'accept')
    await site.publish({ ...ground, title: 'In Astana', text: apart })
    const row = await site.db
      .selectFrom('article')
      .select('revision_hash')
      .where('slug', '=', 'of-two-ministers')
      .executeTakeFirstOrThrow()
    own = row.revision_hash
  })

  test('confirming it', async () => {
    const changed = await changedBy([...pages, ...machines, ...unaffected], () => decideFirst(own, 'accept'))
    // The report from Tbilisi now has the other beside it: they share a minister.
    expect(changed).toEqual([article, '/articles/in-tbilisi', '/', '/actors', ...machines])
    for (const path of ['/articles/in-astana', ...unaffected]) expect(isKept(path), path).toBe(true)
  })

  test('undoing it, after which dossiers and the event are as before', async () => {
    const { event_id } = await site.db
      .selectFrom('event_report')
      .innerJoin('article', 'article.report_id', 'event_report.report_id')
      .select('event_id')
      .where('slug', '=', 'of-two-ministers')
      .executeTakeFirstOrThrow()
    const record = [
      `/events/${event_id}`,
      '/actors/hakan-fidan',
      '/pair/ararat-mirzoyan/hakan-fidan',
      '/changes',
    ]
    const paths = [...pages, ...record, ...machines, ...unaffected]
    const changed = await changedBy(paths, () => decideFirst(own, 'reopen'))
    expect(changed).toEqual([article, '/articles/in-tbilisi', '/', '/actors', ...record, ...machines])
    await decideFirst(own, 'accept')
    for (const path of ['/articles/in-astana', ...unaffected]) expect(isKept(path), path).toBe(true)
  })

  test('deriving everything anew, which drops all and changes nothing', async () => {
    expect(await changedBy(pages, () => rebuildViews(site.db))).toEqual([])
    expect(isKept('/about')).toBe(false)
  })
})

test('what a report tells of is read anew when it changes, and where another report comes to its address', async () => {
  const { reportId } = await reportAt('in-tbilisi')
  const name = 'Maka Botchorishvili'
  expect(await read('/articles/in-tbilisi')).toContain(`>${name}<`)
  await site.db
    .insertInto('article_correction')
    .values({
      id: 'c1',
      report_id: reportId,
      language: 'en',
      kind: 'correction',
      note: 'A day was wrong.',
      made_by: 'Edda',
      made_at: now,
    })
    .execute()
  const corrected = await read('/articles/in-tbilisi')
  expect(corrected).toContain('A day was wrong.')
  expect(corrected).toContain(`>${name}<`)
  await site.db
    .updateTable('actor_view')
    .set({ name: 'M. Botchorishvili' })
    .where('name', '=', name)
    .execute()
  expect(await read('/articles/in-tbilisi')).toContain('>M. Botchorishvili<')
  await site.db.updateTable('actor_view').set({ name }).where('name', '=', 'M. Botchorishvili').execute()
  const swap = (from: string, to: string) =>
    site.db.updateTable('article').set({ slug: to }).where('slug', '=', from).execute()
  await swap('in-tbilisi', 'elsewhere')
  await swap('in-astana', 'in-tbilisi')
  expect(await read('/articles/in-tbilisi')).not.toContain(`>${name}<`)
  expect(await read('/articles/elsewhere')).toContain(`>${name}<`)
  await swap('in-tbilisi', 'in-astana')
  await swap('elsewhere', 'in-tbilisi')
  expect(await read('/articles/in-tbilisi')).toContain(`>${name}<`)
})

describe('publishing shows on the next request', () => {
  const lists = [
    '/',
    '/category/news',
    '/category/news/armenia',
    '/authors/jonas-w',
    '/feed.xml',
    '/feed.atom',
    // There is little in German: what is not there in it is listed in English.
    '/de/category/news',
  ]
  const more = ['/feed.json', '/category/armenia/feed.xml', '/sitemaps/articles-en/1.xml', '/llms.txt']
  const unaffected = ['/category/georgia', '/de/feed.xml', '/about', '/articles/in-astana']
  const words = { ...ground, title: 'A new one', text: 'A text without any event.', author: 'jonas-w' }

  test('of an article that was not there', async () => {
    await site.publish({ ...ground, language: 'de', title: 'Auf Deutsch', text: 'Ein Text ohne Ereignis.' })
    const paths = ['/articles/a-new-one', ...lists, ...more, ...unaffected]
    const changed = await changedBy(paths, () => site.publish(words))
    expect(changed).toEqual(['/articles/a-new-one', ...lists, ...more])
    for (const path of unaffected) expect(isKept(path), path).toBe(true)
  })

  test('of new words, whose German version stays as it is', async () => {
    const { reportId, version } = await reportAt('a-new-one')
    const parts = { db: site.db, coder: await readCoder(), clock: () => now }
    const saved = { ...words, language: 'en', title: 'Another title', text: 'Another text.' }
    const changed = await changedBy(['/articles/a-new-one', ...lists, ...unaffected], () =>
      saveArticle(parts, reportId, 'en', version, saved, 'Edda'),
    )
    expect(changed).toEqual(['/articles/a-new-one', ...lists])
  })

  test('that takes it back', async () => {
    const { reportId } = await reportAt('a-new-one')
    const changed = await changedBy(['/articles/a-new-one', ...lists, ...more, ...unaffected], () =>
      withdrawArticle(site.db, reportId, 'en', now),
    )
    expect(changed).toEqual(['/articles/a-new-one', ...lists, ...more])
    expect((await site.get('/articles/a-new-one')).status).toBe(410)
  })
})

test('new settings of the desk are on every page at once', async () => {
  const paths = ['/', '/about', '/articles/in-astana', '/feed.xml', '/actors', '/llms.txt']
  const row = await site.db.selectFrom('desk').select('settings').executeTakeFirstOrThrow()
  const settings = JSON.stringify({ ...(row.settings as object), title: 'Another Desk' })
  expect(await changedBy(paths, () => site.db.updateTable('desk').set({ settings }).execute())).toEqual(paths)
})

test('what another process changes is heard, and a change that nobody can name drops everything', async () => {
  const heardAt = site.kept.log.heard
  await read('/')
  await read('/about')
  const { host, port, user, database, connectionString } = site.pool.options
  const elsewhere = new pg.Client({ host, port, user, database, connectionString } as pg.ClientConfig)
  await elsewhere.connect()
  await elsewhere.query(`UPDATE actor_view SET office = 'Another office' WHERE name = 'Hakan Fidan'`)
  await vi.waitFor(() => expect(site.kept.log.heard).toBeGreaterThan(heardAt), { timeout: 10_000 })
  expect([isKept('/'), isKept('/about')]).toEqual([false, true])
  await elsewhere.query(`SELECT tell_changed(ARRAY(SELECT 'event:' || n FROM generate_series(1, 2000) AS n))`)
  await vi.waitFor(() => expect(isKept('/about')).toBe(false), { timeout: 10_000 })
  await elsewhere.end()
})

test('a draft that is being written drops nothing', async () => {
  const parts = { db: site.db, coder: await readCoder(), clock: () => now }
  const draft = { ...ground, language: 'en', title: 'A draft', text: 'The words of a draft.' }
  const { reportId, version } = await receiveReport(parts, draft, 'Edda')
  await read('/')
  const heardAt = site.kept.log.heard
  await saveArticle(parts, reportId, 'en', version, { ...draft, title: 'A better title' }, 'Edda')
  expect(isKept('/')).toBe(true)
  expect(site.kept.log.heard).toBe(heardAt)
})

describe('is kept by its address, the day and the choice about cookies', () => {
  const consent = (choice: string) => ({ cookie: `other=1; readout_consent=${choice}` })

  test('and by nothing that was added to follow its reader', async () => {
    const page = await read('/about')
    expect(await read('/about?utm_source=letter&fbclid=x')).toBe(page)
    expect(keptKey('/about?utm_source=letter&UTM_Medium=mail&gclid=1', null)).toBe('/about')
    expect(keptKey('/category/news?utm_source=x&before=y', null)).toBe('/category/news?before=y')
  })

  test('and by nothing that the page does not read', async () => {
    const page = await read('/about')
    const { pages } = site.kept.measure
    for (const path of ['/about?x=1', '/about?before=2&y', '/about?%'])
      expect([await read(path), isKept(path)], path).toEqual([page, true])
    expect(site.kept.measure.pages).toBe(pages)
    await site.publish({ title: 'A page that was not asked for', text: 'Its words.' })
    const fresh = '/articles/a-page-that-was-not-asked-for'
    await read(`${fresh}?x=1`)
    expect([isKept(fresh), isKept(`${fresh}?y=2&x=3`), isKept(`${fresh}?embed=load`)]).toEqual([
      true,
      true,
      false,
    ])
  })

  test('but by all that it reads', async () => {
    await read('/calendar')
    expect((await site.get('/calendar?x=1&as_of=yesterday')).status).toBe(400)
    await read('/search')
    await read('/search?q=surveyors&x=1')
    expect([isKept('/search?q=surveyors'), isKept('/search?q=another&x=1')]).toEqual([true, false])
  })

  test.each([
    `/about?utm_source=${'x'.repeat(500)}`,
    '/calendar?as_of=2026-11-01',
    '/consent',
    '/nothing',
  ])('but not %s', async path => {
    const { pages } = site.kept.measure
    expect((await read(path)).length).toBeGreaterThan(1000)
    expect(site.kept.measure.pages).toBe(pages)
  })

  test('a search by its question, until anything that it looks through changes', async () => {
    const path = '/search?q=theodolite'
    expect(await read(path)).not.toContain('A lost theodolite')
    expect(isKept(path)).toBe(true)
    await site.publish({ title: 'A lost theodolite', text: 'The surveyors lost a theodolite.' })
    expect(await read(path)).toContain('<mark>theodolite</mark>')
  })

  test('so that who has chosen is not asked again, and a choice that is none counts as none', async () => {
    const asked = await read('/about')
    expect(asked).toContain('class="consent"')
    for (const choice of ['1-embeds-measurement', '1-embeds-measurement.embeds']) {
      const chosen = await site.get('/about', consent(choice))
      expect(await chosen.text()).not.toContain('class="consent"')
      expect(chosen.headers.get('vary')).toBe('Accept-Encoding, Cookie')
    }
    for (const choice of ['', 'x', '0-embeds.embeds', '1-embeds-measurement.everything'])
      expect(`200 ${await (await site.get('/about', consent(choice))).text()}`, choice).toBe(asked)
  })

  test('and who allowed it is counted all the same', async () => {
    const counted = await site.get('/about', consent('1-embeds-measurement.measurement'))
    const again = await site.get('/about', consent('1-embeds-measurement.measurement'))
    for (const page of [counted, again]) expect(page.headers.getSetCookie()[0]).toContain('readout_visitor=')
  })
})

async function reportAt(slug: string) {
  return site.db
    .selectFrom('article')
    .select(['report_id as reportId', 'version'])
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
}
