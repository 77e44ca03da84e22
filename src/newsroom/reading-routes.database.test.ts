import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import { eraseActor } from '../record/erasing/erase-actor.ts'
import type { ReadingsAnswer } from './answers.ts'
import {
  draft,
  meeting,
  now,
  propose,
  remark,
  type ScratchNewsroom,
  scratchNewsroom,
} from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let first: Ask
let second: Ask
let article: Article
const proposals: string[] = []
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  first = await newsroom.member('editor')
  second = await newsroom.member('chief editor')
  article = (await (await first('POST', '/reports', draft())).json()) as Article
  for (const claim of [meeting, { ...meeting, type: 'call' as const }, remark])
    proposals.push(await propose(newsroom, article.revisionHash, claim))
})
afterAll(() => newsroom.close())

async function read(ask: Ask): Promise<ReadingsAnswer> {
  const answer = await ask('GET', '/record/readings')
  if (!answer.ok) throw new Error(await answer.text(), { cause: newsroom.errors.at(-1)?.error })
  return (await answer.json()) as ReadingsAnswer
}
const decide = (id: string, decision: object) =>
  first('POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, ...decision })
const datum = (answer: ReadingsAnswer, name: string) => answer.agreement.find(one => one.datum === name)!

test('nothing is drawn before something is decided, and nobody reads their own decision again', async () => {
  expect(await read(second)).toMatchObject({ readings: 0, drawn: null, disagreements: [] })
  await decide(proposals[0]!, { verdict: 'accept' })
  expect((await read(first)).drawn).toBeNull()
  const { drawn } = await read(second)
  expect(drawn).toMatchObject({ kind: 'event', claim: { type: 'meeting' }, report: { title: draft().title } })
  expect(JSON.stringify(drawn)).not.toContain('accept')
  const own = await first('POST', '/record/readings', { decisionId: drawn!.decisionId, verdict: 'accept' })
  expect(own.status).toBe(422)
})

test('what two editors decide is compared by datum; a spelling of the same actor is the same', async () => {
  const { drawn } = await read(second)
  const [host, counterpart] = meeting.participants
  const corrected = {
    ...meeting,
    status: 'ongoing',
    participants: [host, { ...counterpart, role: 'participant' }],
  }
  const reading = { decisionId: drawn!.decisionId, verdict: 'correct', claim: corrected }
  const answer = await second('POST', '/record/readings', reading)
  expect(answer.status).toBe(201)
  expect((await second('POST', '/record/readings', reading)).status).toBe(409)
  const found = await read(second)
  expect(found).toMatchObject({ readings: 1, drawn: null })
  expect(datum(found, 'verdict')).toMatchObject({ compared: 1, same: 1 })
  expect(datum(found, 'type')).toMatchObject({ compared: 1, same: 1 })
  expect(datum(found, 'status')).toMatchObject({ compared: 1, same: 0 })
  expect(datum(found, 'participants')).toMatchObject({ compared: 1, same: 0 })
  expect(found.disagreements).toMatchObject([
    {
      first: { by: 'The editor' },
      second: { by: 'The chief editor' },
      differences: [
        { datum: 'status', first: 'happened', second: 'ongoing' },
        {
          datum: 'participants',
          first: 'Jeyhun Bayramov (counterpart), Sergey Lavrov (host)',
          second: 'Jeyhun Bayramov (participant), Sergey Lavrov (host)',
        },
      ],
    },
  ])
})

test('a rejection and a statement are compared, too; the record stays as the first editor left it', async () => {
  await decide(proposals[1]!, { verdict: 'reject', note: 'No call.' })
  await decide(proposals[2]!, { verdict: 'accept' })
  const before = await newsroom.db.selectFrom('assertion').select('id').execute()
  for (const _ of [1, 2]) {
    const { drawn } = await read(second)
    const answer = await second('POST', '/record/readings', {
      decisionId: drawn!.decisionId,
      verdict: 'accept',
    })
    expect(answer.status).toBe(201)
  }
  const found = await read(second)
  expect(found.readings).toBe(3)
  expect(datum(found, 'verdict')).toMatchObject({ compared: 3, same: 2 })
  expect(datum(found, 'speaker')).toMatchObject({ compared: 1, same: 1 })
  expect(datum(found, 'wording')).toMatchObject({ compared: 1, same: 1 })
  expect(await newsroom.db.selectFrom('assertion').select('id').execute()).toEqual(before)
})

test('a decision that is taken back is compared no more', async () => {
  await decide(proposals[1]!, { decisionsSeen: 1, verdict: 'reopen' })
  expect((await read(second)).readings).toBe(2)
})

test.each<[object, number]>([
  [{ decisionId: 999_999, verdict: 'accept' }, 404],
  [{ decisionId: 1, verdict: 'reopen' }, 422],
  [{ decisionId: 1, verdict: 'correct' }, 422],
  [{ decisionId: 1, verdict: 'accept', claim: remark }, 422],
])('%j is refused', async (reading, status) => {
  expect((await second('POST', '/record/readings', reading)).status).toBe(status)
})

test('a contributor reads nothing again', async () => {
  const contributor = await newsroom.member('contributor')
  expect((await contributor('GET', '/record/readings')).status).toBe(403)
})

test('who is erased from the record is erased from second readings, too', async () => {
  const [actor] = (await (await first('GET', '/actors?query=bayramov')).json()) as { id: string }[]
  await eraseActor(newsroom.db, {
    ...{ actorId: actor!.id, words: [], ground: 'A court’s order.', by: 'Ada', at: now },
  })
  const rows = await newsroom.db.selectFrom('second_reading').select('claim').execute()
  expect(JSON.stringify(rows)).not.toContain('Bayramov')
})
