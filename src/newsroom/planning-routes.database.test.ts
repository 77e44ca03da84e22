import { afterAll, beforeAll, expect, test } from 'vitest'
import { listOutbox } from '../desk/mail/list-outbox.ts'
import type { BoardCard } from '../desk/planning/board-card.ts'
import { keepSchedules } from '../desk/schedule/keep-schedule.ts'
import { mailNotices } from '../jobs/mail-notices.ts'
import { tellDeadlines } from '../jobs/tell-deadlines.ts'
import type { BoardAnswer, PlanAnswer, Refusal } from './answers.ts'
import { draft, origin, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let room: ScratchNewsroom
let contributor: Awaited<ReturnType<ScratchNewsroom['member']>>
let editor: typeof contributor
const member = { contributor: '', editor: '' }
beforeAll(async () => {
  room = await scratchNewsroom()
  contributor = await room.member('contributor')
  editor = await room.member('editor')
  for (const row of await room.db.selectFrom('user').select(['id', 'role']).execute())
    member[row.role as 'editor'] = row.id
})
afterAll(() => room.close())

const answer = async <Answer>(response: Promise<Response>) => (await (await response).json()) as Answer
const codeOf = async (response: Promise<Response>) => (await answer<Refusal>(response)).error.code
const board = async () => (await answer<BoardAnswer>(editor('GET', '/board'))).cards
const stageOf = (cards: readonly BoardCard[], headline: string) =>
  cards.find(card => card.headline === headline)?.stage
const item = { headline: 'Talks in Tbilisi', day: '2020-09-01', country: 'russia' }
const coverage = { format: 'news', language: 'en' }
const plan = (change = {}, first: object = coverage, ask = contributor) =>
  answer<PlanAnswer>(ask('POST', '/planning', { item: { ...item, ...change }, coverages: [first] }))
const notices = (ask: typeof editor) =>
  answer<{ unread: number; notices: { id: number; kind: string; words: string }[] }>(ask('GET', '/notices'))

test('a pitch becomes an assignment, a draft, a review, a scheduled and a published article on the board', async () => {
  const { plan: made } = await plan()
  expect(stageOf(await board(), item.headline)).toBe('pitched')
  const [first] = made.coverages
  const at = `/planning/${made.id}/coverages/${first!.id}`
  await contributor('PUT', at, { ...coverage, assigneeId: member.contributor })
  expect(stageOf(await board(), item.headline)).toBe('assigned')
  const report = await answer<{ reportId: string; title: string }>(
    contributor('POST', '/reports', draft({ title: 'Talks were held', text: 'Talks were held in Tbilisi.' })),
  )
  await contributor('POST', `${at}/report`, { reportId: report.reportId })
  expect(stageOf(await board(), report.title)).toBe('drafting')
  const place = `/reports/${report.reportId}/en`
  await contributor('POST', `${place}/review`, {})
  await contributor('POST', `${place}/review`, {})
  expect(stageOf(await board(), report.title)).toBe('in review')
  expect((await notices(editor)).notices.filter(notice => notice.kind === 'review')).toHaveLength(1)
  const times = {
    publishAt: '2020-08-27T12:00:00Z',
    withdrawAt: '2020-08-28T12:00:00Z',
    timeZone: 'Asia/Tbilisi',
  }
  expect((await contributor('PUT', `${place}/schedule`, times)).status).toBe(403)
  expect((await editor('PUT', `${place}/schedule`, times)).status).toBe(200)
  expect(stageOf(await board(), report.title)).toBe('scheduled')
  expect(await keepSchedules(room.db, new Date('2020-08-27T11:59:59Z'))).toEqual([])
  const twice = await Promise.all([1, 2].map(() => keepSchedules(room.db, new Date('2020-08-27T12:00:30Z'))))
  expect(twice.flat()).toEqual([
    { reportId: report.reportId, language: 'en', act: 'published', setBy: 'The editor' },
  ])
  expect(stageOf(await board(), report.title)).toBe('published')
  expect((await board()).filter(card => card.reportId === report.reportId)).toHaveLength(1)
  await keepSchedules(room.db, new Date('2020-08-28T12:00:30Z'))
  expect(stageOf(await board(), report.title)).toBeUndefined()
})

test('a contributor takes work, and only an editor gives it to others, who are told once and by mail', async () => {
  const { plan: made } = await plan({ headline: 'A border opens' })
  const at = `/planning/${made.id}/coverages/${made.coverages[0]!.id}`
  expect((await contributor('PUT', at, { ...coverage, assigneeId: member.editor })).status).toBe(403)
  for (let time = 0; time < 2; time++)
    await editor('PUT', at, { ...coverage, assigneeId: member.contributor })
  const told = (await notices(contributor)).notices.filter(notice => notice.kind === 'assignment')
  expect(told.map(notice => notice.words)).toEqual(['The editor gives you “A border opens” (news, en).'])
  await mailNotices({ ...room, publicUrl: origin }).run(
    { noticeId: told[0]!.id },
    new AbortController().signal,
  )
  const letters = await listOutbox(room.outboxFolder)
  expect(letters[0]).toMatchObject({ to: 'contributor@desk.example' })
  expect(letters[0]!.text).toContain(`${origin}/newsroom/planning/${made.id}`)
  expect((await editor('PUT', at, { ...coverage, assigneeId: 'nobody' })).status).toBe(404)
})

test('a mention tells whom it names; who read it gets no letter any more', async () => {
  const { plan: made } = await plan({ headline: 'A summit' })
  await contributor('POST', `/planning/${made.id}/comments`, { body: 'Can you ask them, @The editor?' })
  const { notices: told, unread } = await notices(editor)
  expect(told[0]).toMatchObject({ kind: 'mention' })
  expect(unread).toBeGreaterThan(0)
  await editor('POST', '/notices/read', { upTo: told[0]!.id })
  expect((await notices(editor)).unread).toBe(0)
  const before = (await listOutbox(room.outboxFolder)).length
  await mailNotices({ ...room, publicUrl: origin }).run(
    { noticeId: told[0]!.id },
    new AbortController().signal,
  )
  expect((await listOutbox(room.outboxFolder)).length).toBe(before)
  const { plan: commented } = await answer<PlanAnswer>(editor('GET', `/planning/${made.id}`))
  expect(commented.comments.map(comment => comment.body)).toEqual(['Can you ask them, @The editor?'])
})

test('a deadline within a day is told once', async () => {
  await plan(
    { headline: 'Soon due' },
    { ...coverage, assigneeId: member.contributor, dueAt: '2020-08-28T09:00:00Z' },
  )
  await plan(
    { headline: 'Later' },
    { ...coverage, assigneeId: member.contributor, dueAt: '2020-08-30T09:00:00Z' },
  )
  const job = tellDeadlines(room)
  for (let time = 0; time < 2; time++) await job.run({}, new AbortController().signal)
  const told = (await notices(contributor)).notices.filter(notice => notice.kind === 'deadline')
  expect(told.map(notice => notice.words)).toEqual(['“Soon due” is due at 2020-08-28 09:00 (UTC).'])
})

test('two who change one plan: the second is told, and nothing is lost', async () => {
  const { plan: made } = await plan({ headline: 'Two hands' })
  const change = (note: string) =>
    editor('PUT', `/planning/${made.id}`, { versionSeen: 1, item: { ...item, note } })
  const answers = await Promise.all([change('one'), change('two')])
  expect(answers.map(one => one.status).sort()).toEqual([200, 409])
  const { plan: kept } = await answer<PlanAnswer>(editor('GET', `/planning/${made.id}`))
  expect(kept.version).toBe(2)
})

test('under embargo nothing is published, by hand or by the clock, before its moment', async () => {
  const report = await answer<{ reportId: string; version: number }>(
    editor('POST', '/reports', draft({ title: 'Under embargo', text: 'A report under embargo.' })),
  )
  const place = `/reports/${report.reportId}/en`
  const set = (times: object) => editor('PUT', `${place}/schedule`, { timeZone: 'Asia/Yerevan', ...times })
  expect((await set({ embargoUntil: '2020-08-27T14:00:00Z' })).status).toBe(200)
  const refused = await editor('POST', `${place}/publish`, { versionSeen: report.version })
  expect(await answer<Refusal>(Promise.resolve(refused))).toMatchObject({
    error: { code: 'under-embargo', message: expect.stringContaining('27 August 2020 at 18:00') },
  })
  expect(await codeOf(set({ embargoUntil: '2020-08-27T14:00:00Z', publishAt: '2020-08-27T13:00:00Z' }))).toBe(
    'schedule-wrong',
  )
  await set({})
  expect((await editor('POST', `${place}/publish`, { versionSeen: report.version })).status).toBe(200)
})

test.each([
  ['a moment that has passed', { publishAt: '2020-08-27T09:00:00Z' }, 'schedule-wrong'],
  [
    'an end before the beginning',
    { publishAt: '2020-08-29T09:00:00Z', withdrawAt: '2020-08-28T09:00:00Z' },
    'schedule-wrong',
  ],
  ['a zone that is none', { timeZone: 'Mars/Base', publishAt: '2020-08-29T09:00:00Z' }, 'body-wrong'],
  ['a moment that is none', { publishAt: 'tomorrow' }, 'body-wrong'],
])('%s is refused', async (_what, times, code) => {
  const report = await answer<{ reportId: string }>(
    editor('POST', '/reports', draft({ title: _what, text: `A text about ${_what}.` })),
  )
  const given = { timeZone: 'UTC', ...times }
  expect(await codeOf(editor('PUT', `/reports/${report.reportId}/en/schedule`, given))).toBe(code)
})

test.each<[string, string, object, string]>([
  ['POST', '/planning', { item: { headline: ' ' } }, 'body-wrong'],
  ['POST', '/planning', { item: { ...item, eventId: 'nothing' } }, 'event-unknown'],
  ['PUT', '/planning/nothing', { versionSeen: 1, item }, 'plan-unknown'],
  ['POST', '/planning/nothing/comments', { body: 'Hello' }, 'plan-unknown'],
  ['POST', '/planning/nothing/coverages', coverage, 'plan-unknown'],
  ['POST', '/planning/nothing/coverages/nothing/cancel', {}, 'coverage-unknown'],
  ['POST', '/planning/nothing/close', {}, 'plan-unknown'],
])('%s %s with %j is refused as %s', async (method, path, body, code) => {
  expect(await codeOf(editor(method, path, body))).toBe(code)
})

test('a plan taken off the board is gone from it, and comes back', async () => {
  const { plan: made } = await plan({ headline: 'Off and on' })
  await editor('POST', `/planning/${made.id}/close`, {})
  expect(stageOf(await board(), 'Off and on')).toBeUndefined()
  await editor('POST', `/planning/${made.id}/reopen`, {})
  expect(stageOf(await board(), 'Off and on')).toBe('pitched')
})
