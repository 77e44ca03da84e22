import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import type { EventMergePreview } from '../record/editing/preview.ts'
import type { DecisionAnswer } from './answers.ts'
import { draft, meeting, propose, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let editor: Ask
let contributor: Ask
let article: Article
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
  contributor = await newsroom.member('contributor')
  article = (await (await editor('POST', '/reports', draft())).json()) as Article
})
afterAll(() => newsroom.close())

async function accepted(change: Partial<typeof meeting> = {}): Promise<string> {
  const id = await propose(newsroom, article.revisionHash, { ...meeting, ...change })
  const answer = await editor('POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, verdict: 'accept' })
  return ((await answer.json()) as DecisionAnswer).event!.id
}

const read = async <Answer>(path: string, by = editor) => (await (await by('GET', path)).json()) as Answer

test('an editor previews a merging, merges, sees it in the entry’s history and undoes it', async () => {
  const [keep, gone] = [await accepted(), await accepted({ type: 'call' })]
  const preview = await read<EventMergePreview>(`/record/events/merge?keep=${keep}&gone=${gone}`)
  expect(preview.doubts).toEqual(['One is a meeting, the other a call.'])
  const merge = { keep, gone, seen: preview.seen, note: 'One talk.' }
  expect((await contributor('POST', '/record/events/merge', merge)).status).toBe(403)
  const answer = await editor('POST', '/record/events/merge', merge)
  expect(answer.status).toBe(201)
  const { change } = (await answer.json()) as { change: number }
  expect(await read(`/record/events/${keep}`)).toMatchObject({
    accounts: [{ title: draft().title }, { title: draft().title }],
    changes: [{ id: change, kind: 'merge', by: 'The editor', note: 'One talk.', isUndone: false }],
  })
  const late = await editor('POST', '/record/events/merge', merge)
  expect(late.status).toBe(409)
  const undone = await editor('POST', `/record/changes/${change}/undo`, { note: 'Two talks.' })
  expect(undone.status).toBe(201)
  expect(await read(`/record/events/${gone}`)).toMatchObject({ event: { type: 'call' } })
  expect(await read(`/record/changes?kind=event&id=${gone}`)).toMatchObject([
    { kind: 'undo' },
    { isUndone: true },
  ])
})

test('an actor is edited and split through the API', async () => {
  const event = await accepted()
  const [actor] = await read<{ id: string }[]>('/actors?query=lavrov')
  type Entry = { seen: number; actor: { name: string }; offices: unknown[] }
  const entry = await read<Entry>(`/record/actors/${actor!.id}`)
  const edit = {
    tenures: [{ office: 'Minister of Foreign Affairs', from: '2004-03-09', to: null }],
    wikidata: 'Q58217',
  }
  const answer = await editor('POST', `/record/actors/${actor!.id}`, {
    edit,
    seen: entry.seen,
    note: 'His office.',
  })
  expect(answer.status).toBe(201)
  const now = await read<Entry>(`/record/actors/${actor!.id}`)
  expect(now).toMatchObject({
    actor: { office: 'Minister of Foreign Affairs', wikidata: 'Q58217' },
    offices: [{ from: '2004-03-09', to: null }],
  })
  const split = {
    name: 'Sergey Lavrov the Elder',
    kind: 'person',
    events: [event],
    seen: now.seen,
    note: 'Another.',
  }
  const done = await editor('POST', `/record/actors/${actor!.id}/split`, split)
  expect(done.status).toBe(201)
  const { id } = (await done.json()) as { id: string }
  expect(await read(`/record/actors/${id}`)).toMatchObject({ events: [{ id: event }] })
})

test.each<[method: string, path: string, body: object | undefined, status: number]>([
  ['GET', '/record/events/none', undefined, 404],
  ['GET', '/record/actors/none', undefined, 404],
  ['GET', '/record/events/merge?keep=a', undefined, 422],
  ['GET', '/record/events/none/split?accounts=1;2', undefined, 422],
  ['POST', '/record/events/merge', { keep: 'a', gone: 'b', seen: 0 }, 422],
  ['POST', '/record/events/merge', { keep: 'a', gone: 'b', seen: 0, note: 'x' }, 404],
  ['POST', '/record/changes/x/undo', { note: 'x' }, 422],
  ['POST', '/record/changes/99999999999999999999/undo', { note: 'x' }, 422],
])('%s %s is refused', async (method, path, body, status) => {
  expect((await editor(method, path, body)).status).toBe(status)
})

test('an administrator alone erases, with a ground, and sees the markers', async () => {
  await accepted()
  const [actor] = await read<{ id: string }[]>('/actors?query=bayramov')
  const asked = { what: 'actor', id: actor!.id, ground: 'A court’s order.' }
  expect((await editor('POST', '/erasures', asked)).status).toBe(403)
  const administrator = await newsroom.member('administrator')
  expect((await administrator('POST', '/erasures', { ...asked, ground: ' ' })).status).toBe(422)
  expect((await administrator('POST', '/erasures', { ...asked, id: 'none' })).status).toBe(404)
  expect((await administrator('POST', '/erasures', asked)).status).toBe(201)
  expect(await read('/erasures', administrator)).toMatchObject([{ what: 'actor', by: 'The administrator' }])
  expect(await read('/actors?query=bayramov')).toEqual([])
})
