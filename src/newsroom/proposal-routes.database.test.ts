import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import type { DecisionAnswer, DecisionConflict, ReportAnswer } from './answers.ts'
import { draft, meeting, propose, remark, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let editor: Ask
let chief: Ask
let article: Article
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
  chief = await newsroom.member('chief editor')
  article = (await (await editor('POST', '/reports', draft())).json()) as Article
})
afterAll(() => newsroom.close())

const proposed = (claim: typeof meeting | typeof remark) => propose(newsroom, article.revisionHash, claim)
const decide = (by: Ask, id: string, decision: object) => by('POST', `/proposals/${id}/decisions`, decision)
const codeOf = async (response: Response) => {
  const { error } = (await response.json()) as { error: { code: string; field?: string } }
  return [response.status, error.code, error.field]
}

test('an accepted proposal is on record under the editor’s name, and still is after a reload', async () => {
  const id = await proposed(meeting)
  const answer = await decide(editor, id, { decisionsSeen: 0, verdict: 'accept' })
  expect(await answer.json()).toMatchObject({
    proposal: { state: 'accepted', decidedBy: 'The editor', decisions: 1 },
    event: { type: 'meeting', place: { name: 'Moscow' } },
  })
  const report = (await (await editor('GET', `/reports/${article.reportId}/en`)).json()) as ReportAnswer
  expect(report.proposals.find(one => one.id === id)).toMatchObject({ state: 'accepted' })
  const facts = await newsroom.db.selectFrom('event_view').select(['type', 'place_name']).execute()
  expect(facts).toContainEqual({ type: 'meeting', place_name: 'Moscow' })
})

test('a correction is recorded as corrected, and undone without a trace on the record’s face', async () => {
  const id = await proposed(meeting)
  const claim = { ...meeting, type: 'call', place: null }
  const corrected = await decide(editor, id, {
    decisionsSeen: 0,
    verdict: 'correct',
    claim,
    note: 'By telephone.',
  })
  expect(await corrected.json()).toMatchObject({
    proposal: { state: 'corrected', note: 'By telephone.' },
    event: { type: 'call' },
  })
  const calls = () => newsroom.db.selectFrom('event_view').selectAll().where('type', '=', 'call').execute()
  expect(await calls()).toHaveLength(1)
  const reopened = await decide(editor, id, { decisionsSeen: 1, verdict: 'reopen' })
  expect(await reopened.json()).toMatchObject({ proposal: { state: 'open', decisions: 2 }, event: null })
  expect(await calls()).toHaveLength(0)
})

test('a statement is corrected to another speaker', async () => {
  const id = await proposed(remark)
  const claim = { ...remark, speaker: { ...remark.speaker, name: 'Maria Zakharova' } }
  const answer = await decide(editor, id, { decisionsSeen: 0, verdict: 'correct', claim })
  expect(await answer.json()).toMatchObject({ proposal: { state: 'corrected' }, event: null })
  const found = await editor('GET', '/actors?query=zakha')
  expect(await found.json()).toMatchObject([{ name: 'Maria Zakharova' }])
})

test('two who decide at once: the second learns what the first decided', async () => {
  const id = await proposed(remark)
  await decide(chief, id, { decisionsSeen: 0, verdict: 'reject', note: 'The text does not say this.' })
  const late = await decide(editor, id, { decisionsSeen: 0, verdict: 'accept' })
  expect(late.status).toBe(409)
  const conflict = (await late.json()) as DecisionConflict
  expect(conflict.error.code).toBe('decided-meanwhile')
  expect(conflict.proposal).toMatchObject({ state: 'rejected', decidedBy: 'The chief editor', decisions: 1 })
})

test('a second report of the same meeting is attached to the first one’s event', async () => {
  const other = (await (
    await editor('POST', '/reports', draft({ title: 'Again', text: `${draft().text} Again.` }))
  ).json()) as Article
  const id = await propose(newsroom, other.revisionHash, meeting)
  const report = (await (await editor('GET', `/reports/${other.reportId}/en`)).json()) as ReportAnswer
  const proposal = report.proposals.find(one => one.id === id)
  const match = proposal?.kind === 'event' ? proposal.match : null
  expect(match).toMatchObject({ relation: 'same' })
  const answer = await decide(editor, id, { decisionsSeen: 0, verdict: 'accept', eventId: match!.eventId })
  expect(await answer.json()).toMatchObject({ event: { id: match!.eventId } })
})

test.each([
  [{ decisionsSeen: 0, verdict: 'reject' }, 422, 'body-wrong', 'note'],
  [{ decisionsSeen: 0, verdict: 'reject', note: '  ' }, 422, 'body-wrong', 'note'],
  [{ decisionsSeen: 0, verdict: 'correct' }, 422, 'body-wrong', 'claim'],
  [{ decisionsSeen: 0, verdict: 'accept', claim: meeting }, 422, 'body-wrong', 'claim'],
  [{ decisionsSeen: 0, verdict: 'correct', claim: { type: 'party' } }, 422, 'body-wrong', 'claim'],
  [{ decisionsSeen: 0, verdict: 'approve' }, 422, 'body-wrong', 'verdict'],
  [{ decisionsSeen: -1, verdict: 'accept' }, 422, 'body-wrong', 'decisionsSeen'],
  [{ decisionsSeen: 0, verdict: 'accept', eventId: 'nosuchevent' }, 404, 'event-unknown', undefined],
  [{ decisionsSeen: 0, verdict: 'reopen' }, 409, 'decision-out-of-order', undefined],
])('%j is refused', async (decision, status, code, field) => {
  const id = await proposed(meeting)
  expect(await codeOf(await decide(editor, id, decision))).toEqual([status, code, field])
})

test('evidence that does not stand in the text is refused', async () => {
  const id = await proposed(meeting)
  const claim = { ...meeting, evidence: [{ start: 0, end: 5, text: 'Other' }] }
  const answer = await decide(editor, id, { decisionsSeen: 0, verdict: 'correct', claim })
  expect(await codeOf(answer)).toEqual([422, 'claim-wrong', undefined])
})

test('an unknown proposal is not found', async () => {
  const answer = await decide(editor, 'nosuchone', { decisionsSeen: 0, verdict: 'accept' })
  expect(await codeOf(answer)).toEqual([404, 'proposal-unknown', undefined])
})

test('what the coder missed is added under the editor’s name, accepted, and can be undone', async () => {
  const other = (await (
    await editor(
      'POST',
      '/reports',
      draft({ text: 'Lavrov and Bayramov spoke by telephone on 2 August. It rained.' }),
    )
  ).json()) as Article
  const { revisionHash, text } = other
  const words = { start: 0, end: 51, text: text.slice(0, 51) }
  const claim = { ...meeting, type: 'call', place: null, participants: [], evidence: [words] }
  const own = { revisionHash, proposed: { kind: 'event', claim }, note: 'Missed.' }
  const added = await editor('POST', '/proposals', own)
  expect(added.status).toBe(201)
  const { proposal } = (await added.json()) as DecisionAnswer
  expect(proposal).toMatchObject({
    state: 'accepted',
    proposedBy: 'The editor',
    decidedBy: 'The editor',
    note: 'Missed.',
  })
  const report = (await (await editor('GET', `/reports/${other.reportId}/en`)).json()) as ReportAnswer
  expect(report.proposals.at(-1)?.id).toBe(proposal.id)
  const undone = await decide(chief, proposal.id, { decisionsSeen: 1, verdict: 'reopen' })
  expect(await undone.json()).toMatchObject({ proposal: { state: 'open', proposedBy: 'The editor' } })
})

test('what the record may hold already waits for the choice; words that do not stand there are refused', async () => {
  const own = { revisionHash: article.revisionHash, proposed: { kind: 'event', claim: meeting }, note: null }
  const other = (await (
    await editor('POST', '/reports', draft({ text: `${article.text} They will meet once more.` }))
  ).json()) as Article
  const again = await editor('POST', '/proposals', { ...own, revisionHash: other.revisionHash })
  expect(await again.json()).toMatchObject({
    proposal: { state: 'open', match: { relation: 'same' } },
    event: null,
  })
  const elsewhere = { ...meeting, evidence: [{ start: 3, end: 9, text: 'Nobody' }] }
  expect(
    await codeOf(
      await editor('POST', '/proposals', { ...own, proposed: { kind: 'event', claim: elsewhere } }),
    ),
  ).toEqual([422, 'claim-wrong', undefined])
  expect(await codeOf(await editor('POST', '/proposals', { ...own, revisionHash: 'a'.repeat(64) }))).toEqual([
    409,
    'saved-meanwhile',
    undefined,
  ])
  const empty = { ...remark, speaker: { ...remark.speaker, name: ' ' } }
  const refused = await editor('POST', '/proposals', {
    ...own,
    proposed: { kind: 'statement', claim: empty },
  })
  expect((await codeOf(refused)).slice(0, 2)).toEqual([422, 'body-wrong'])
  const contributor = await newsroom.member('contributor')
  expect((await contributor('POST', '/proposals', own)).status).toBe(403)
})

test('twelve that are added at once are all kept', async () => {
  const said = {
    revisionHash: article.revisionHash,
    proposed: { kind: 'statement', claim: remark },
    note: null,
  }
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_n, i) => (i % 2 === 0 ? editor : chief)).map(ask =>
      ask('POST', '/proposals', said),
    ),
  )
  expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([201]))
})
