import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCorrection } from '../../desk/corrections.ts'
import { mergeActors, mergeEvents } from '../../record/editing/merge.ts'
import { previewActorMerge, previewEventMerge } from '../../record/editing/preview.ts'
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
