import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import type { ActorsAnswer, DecisionAnswer, EventsAnswer, WaitingAnswer } from './answers.ts'
import { draft, meeting, propose, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let editor: ScratchNewsroom['stranger']
let article: Article
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
  article = (await (await editor('POST', '/reports', draft())).json()) as Article
})
afterAll(() => newsroom.close())

async function read<Answer>(path: string): Promise<Answer> {
  const answer = await editor('GET', path)
  if (!answer.ok) throw new Error(await answer.text(), { cause: newsroom.errors.at(-1)?.error })
  return (await answer.json()) as Answer
}

async function accepted(change: Partial<typeof meeting>): Promise<string> {
  const id = await propose(newsroom, article.revisionHash, { ...meeting, ...change })
  const answer = await editor('POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, verdict: 'accept' })
  return ((await answer.json()) as DecisionAnswer).event!.id
}

const day = (start: string) => ({ start, end: null, precision: 'day' as const })

describe('the events of the record', () => {
  let call: string
  let undated: string
  let overdue: string
  let coming: string
  beforeAll(async () => {
    await accepted({})
    call = await accepted({ type: 'call', date: day('2020-07-17'), place: null, topics: ['Trade in wine'] })
    undated = await accepted({ type: 'visit', date: { start: null, end: null, precision: 'unknown' } })
    overdue = await accepted({ type: 'visit', status: 'announced', date: day('2020-08-01') })
    coming = await accepted({ type: 'visit', status: 'announced', date: day('2020-09-01') })
  })
  const idsOf = async (query: string) =>
    (await read<EventsAnswer>(`/record/events?${query}`)).events.map(event => event.id)

  test('come newest first, the undated last', async () => {
    const { events, next } = await read<EventsAnswer>('/record/events')
    const days = events.map(event => event.date.start)
    expect(days).toEqual(['2020-09-01', '2020-08-26', '2020-08-01', '2020-07-17', null])
    expect(next).toBeNull()
  })

  test('are narrowed by type, status, place, actor, days and words', async () => {
    expect(await idsOf('type=call')).toEqual([call])
    expect(await idsOf('status=overdue')).toEqual([overdue])
    expect(await idsOf('status=announced&type=visit')).toEqual([coming])
    expect(await idsOf('place=moscow&type=visit')).toEqual([coming, overdue, undated])
    expect(await idsOf('place=nowhere')).toEqual([])
    expect(await idsOf('from=2020-07-01&to=2020-07-31')).toEqual([call])
    expect(await idsOf('words=wine')).toEqual([call])
    expect(await idsOf('words=wine&type=visit')).toEqual([])
    const [lavrov] = await read<{ id: string }[]>('/actors?query=lavrov')
    expect(await idsOf(`actor=${lavrov!.id}&type=call`)).toEqual([call])
    expect(await idsOf('actor=nobody')).toEqual([])
  })

  test('stand on pages that miss none and repeat none', async () => {
    for (let place = 0; place < 85; place++)
      await accepted({
        type: 'aid',
        date: place % 3 === 0 ? { start: null, end: null, precision: 'unknown' } : day('2020-01-01'),
      })
    const seen: string[] = []
    let after = ''
    for (;;) {
      const page = await read<EventsAnswer>(`/record/events?type=aid${after}`)
      seen.push(...page.events.map(event => event.id))
      if (page.next === null) break
      after = `&after=${encodeURIComponent(page.next)}`
    }
    expect(seen).toHaveLength(85)
    expect(new Set(seen).size).toBe(85)
  })

  test.each([
    'type=dance',
    'from=yesterday',
    'after=nonsense',
    `words=${'x'.repeat(201)}`,
  ])('are refused for %s', async query => {
    expect((await editor('GET', `/record/events?${query}`)).status).toBe(422)
  })
})

test('the actors of the record come with most events first, and are found as they sound', async () => {
  const all = await read<ActorsAnswer>('/record/actors')
  expect(all.actors.map(({ actor }) => actor.name).sort()).toEqual(['Jeyhun Bayramov', 'Sergey Lavrov'])
  expect(all.actors[0]!.events).toBeGreaterThan(5)
  const found = await read<ActorsAnswer>(`/record/actors?words=${encodeURIComponent('Сергей Лавров')}`)
  expect(found.actors.map(({ actor }) => actor.name)).toEqual(['Sergey Lavrov'])
  expect((await read<ActorsAnswer>('/record/actors?kind=state')).actors).toEqual([])
  expect((await read<ActorsAnswer>('/record/actors?kind=person&unlinked=yes')).actors).toHaveLength(2)
})

test('what waits for a decision in all reports comes least sure first, until it is decided', async () => {
  const ids: string[] = []
  for (const confidence of [0.9, 0.2, 0.5]) {
    const id = await propose(newsroom, article.revisionHash, { ...meeting, type: 'exercise' })
    await newsroom.db.updateTable('proposal').set({ confidence }).where('id', '=', id).execute()
    ids.push(id)
  }
  const mine = async () =>
    (await read<WaitingAnswer>('/record/proposals')).waiting
      .map(({ proposal }) => proposal.id)
      .filter(id => ids.includes(id))
  expect(await mine()).toEqual([ids[1], ids[2], ids[0]])
  const [first] = (await read<WaitingAnswer>('/record/proposals?most=0.2')).waiting
  expect(first).toMatchObject({ proposal: { id: ids[1] }, report: { title: draft().title } })
  const decide = (decision: object) => editor('POST', `/proposals/${ids[1]}/decisions`, decision)
  await decide({ decisionsSeen: 0, verdict: 'reject', note: 'Not said.' })
  expect(await mine()).toEqual([ids[2], ids[0]])
  await decide({ decisionsSeen: 1, verdict: 'reopen' })
  expect(await mine()).toEqual([ids[1], ids[2], ids[0]])
})
