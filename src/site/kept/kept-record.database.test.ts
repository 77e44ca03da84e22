import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCorrection } from '../../desk/corrections.ts'
import { mergeActors, mergeEvents } from '../../record/editing/merge.ts'
import {
  accountsOf,
  previewActorMerge,
  previewEventMerge,
  previewEventSplit,
} from '../../record/editing/preview.ts'
import { splitActor, splitEvent } from '../../record/editing/split.ts'
import { undoChange } from '../../record/editing/undo-change.ts'
import { now, scratchSite } from '../scratch-site.ts'
import { keptKey } from './kept-pages.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const because = { by: 'Edda', at: now, note: 'They are one.' }
const moscow = '/articles/azerbaijani-fm-in-moscow'
const isKept = (path: string) => site.kept.find(keptKey(path, null)!, now.getTime()) !== null
const read = async (path: string) => (await site.get(path)).text()

/** Which of these pages, all of them kept before, were dropped by what was done. */
async function droppedBy(paths: readonly string[], act: () => Promise<unknown>): Promise<string[]> {
  for (const path of paths) await read(path)
  for (const path of paths) expect(isKept(path), path).toBe(true)
  await act()
  return paths.filter(path => !isKept(path))
}

const actorAt = async (slug: string) =>
  (await site.db.selectFrom('actor').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id

test('a correction is on its article, its twin and the page of all at the next request, and nowhere else', async () => {
  const { report_id: reportId } = await site.db
    .selectFrom('article')
    .select('report_id')
    .where('slug', '=', 'azerbaijani-fm-in-moscow')
    .executeTakeFirstOrThrow()
  const note = 'The visit was on 26 August, not on 27 August.'
  const own = [moscow, '/corrections']
  const others = ['/about', '/actors/charles-michel', '/articles/brussels-meeting-called-off']
  const dropped = await droppedBy([...own, ...others], () =>
    addCorrection(site.db, { reportId, language: 'en' }, { kind: 'correction', note }, 'Edda', now),
  )
  expect(dropped).toEqual(own)
  for (const path of [...own, `${moscow}.md`]) expect(await read(path), path).toContain(note)
})

test('two actors made one are one on every page that named either, and two again when that is undone', async () => {
  const [keep, gone] = [await actorAt('sergey-lavrov'), await actorAt('alexei-overchuk')]
  const pages = [moscow, '/actors/sergey-lavrov', '/actors', '/pair/jeyhun-bayramov/sergey-lavrov']
  const before = await Promise.all(pages.map(read))
  expect(before[0]).toContain('Alexei Overchuk')
  const { seen } = await previewActorMerge(site.db, keep, gone)
  let change = 0
  const dropped = await droppedBy([...pages, '/about'], async () => {
    change = await mergeActors(site.db, { keep, gone, seen, ...because })
  })
  expect(dropped).toEqual(expect.arrayContaining([moscow, '/actors/sergey-lavrov', '/actors']))
  expect(dropped).not.toContain('/about')
  expect(await read(moscow)).not.toContain('href="/actors/alexei-overchuk"')
  expect((await site.get('/actors/alexei-overchuk')).status).toBe(301)
  await undoChange(site.db, change, because)
  expect(await read(moscow)).toContain('href="/actors/alexei-overchuk"')
  expect((await site.get('/actors/alexei-overchuk')).status).toBe(200)
})

test('two events made one lead from the article to the one, and the address of the other goes there', async () => {
  const [first, second] = [...(await read(moscow)).matchAll(/href="\/events\/([a-z0-9]+)"/g)].map(
    match => match[1]!,
  )
  const [keep, gone] = [first!, second!]
  expect(keep).not.toBe(gone)
  const { seen } = await previewEventMerge(site.db, keep, gone)
  const pages = [moscow, `/events/${keep}`, `/events/${gone}`, '/calendar']
  let change = 0
  const dropped = await droppedBy([...pages, '/privacy'], async () => {
    change = await mergeEvents(site.db, { keep, gone, seen, ...because })
  })
  expect(dropped).toEqual(pages)
  expect(await read(moscow)).not.toContain(`/events/${gone}"`)
  const moved = await site.get(`/events/${gone}`)
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `/events/${keep}`])
  await undoChange(site.db, change, because)
  expect(await read(moscow)).toContain(`/events/${gone}"`)
})

test('an event that is split shows as two at once where it stood, and a new actor takes the place of the old', async () => {
  const { subject_id: eventId } = await site.db
    .selectFrom('assertion')
    .innerJoin('event_view', 'event_view.event_id', 'subject_id')
    .select('subject_id')
    .where('subject_kind', '=', 'event')
    .where('retracts', 'is', null)
    .where('decision_id', 'is not', null)
    .groupBy('subject_id')
    .having(eb => eb.fn.count('decision_id').distinct(), '>', 1)
    .orderBy('subject_id')
    .executeTakeFirstOrThrow()
  const accounts = await accountsOf(site.db, eventId)
  const page = `/events/${eventId}`
  const chosen = [accounts[1]!.decisionId]
  const { seen } = await previewEventSplit(site.db, eventId, chosen)
  let split = { changeId: 0, id: '' }
  const dropped = await droppedBy([page, '/about'], async () => {
    split = await splitEvent(site.db, { eventId, accounts: chosen, seen, ...because })
  })
  expect(dropped).toEqual([page])
  expect((await site.get(page)).status).toBe(200)
  expect((await site.get(`/events/${split.id}`)).status).toBe(200)
  await undoChange(site.db, split.changeId, because)
  const moved = await site.get(`/events/${split.id}`)
  expect([moved.status, moved.headers.get('location')]).toEqual([301, page])

  const actorId = await actorAt('sergey-lavrov')
  const own = await site.db
    .selectFrom('assertion')
    .select(eb => eb.fn.max('id').as('id'))
    .where('subject_id', '=', actorId)
    .executeTakeFirstOrThrow()
  const { event_id: taken } = await site.db
    .selectFrom('event_actor')
    .innerJoin('event_report', 'event_report.event_id', 'event_actor.event_id')
    .innerJoin('article', 'article.report_id', 'event_report.report_id')
    .select('event_actor.event_id')
    .where('actor_id', '=', actorId)
    .where('slug', '=', 'azerbaijani-fm-in-moscow')
    .executeTakeFirstOrThrow()
  const none = { statements: [], spellings: [], offices: [], known: [] }
  let parted = { changeId: 0, id: '' }
  const pages = [moscow, `/events/${taken}`, '/actors/sergey-lavrov']
  const changed = await droppedBy([...pages, '/privacy'], async () => {
    parted = await splitActor(site.db, {
      ...{ actorId, name: 'Sergey Lavrov the Younger', kind: 'person', events: [taken], seen: own.id },
      ...none,
      ...because,
    })
  })
  expect(changed).toEqual(pages)
  for (const path of [moscow, `/events/${taken}`])
    expect(await read(path), path).toContain('Sergey Lavrov the Younger')
  await undoChange(site.db, parted.changeId, because)
  for (const path of pages) expect(await read(path), path).not.toContain('Sergey Lavrov the Younger')
})
