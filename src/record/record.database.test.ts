import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database, OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { announcedEvents } from './announced-events.ts'
import type { EventClaim } from './claim.ts'
import { type Decision, decide } from './decide.ts'
import { storeExample } from './example-report.ts'
import { factsOfReport } from './facts-of-report.ts'
import { findActors } from './find-actors.ts'
import { matchEvent } from './match-event.ts'
import { mostConnected } from './most-connected.ts'
import type { EventProposal } from './proposal.ts'
import { proposalsOf } from './propose.ts'
import { listActors, readActor } from './read-actor.ts'
import { readEvent } from './read-event.ts'
import { rebuildViews } from './refresh-views.ts'
import { seeAlso } from './see-also/see-also.ts'

let database: OpenDatabase
let db: Database
beforeAll(async () => {
  database = await scratchDatabase()
  db = database.db
})
afterAll(() => database.close())

const today = '2031-05-20'
let count = 0
/** Names are new for each test, so that tests share a database without meeting. */
let ana = ''
let bek = ''
beforeEach(() => {
  count++
  ana = `Ana Torosh${count}`
  bek = `Bek Marali${count}`
})

async function meetingReport(id: string, published: string, verb: 'met' | 'will meet', day: string | null) {
  const status = verb === 'met' ? 'happened' : 'announced'
  const text = `${ana} ${verb} ${bek} in Norhaven on Monday. The sky was clear.`
  const words = `${ana} ${verb} ${bek} in Norhaven`
  const event = { type: 'meeting', status, day, place: 'Norhaven', who: [ana, bek], words } as const
  return storeExample(db, `${id}-${count}`, published, text, [event])
}

async function onlyProposal(revisionHash: string): Promise<EventProposal> {
  const proposals = await proposalsOf(db, revisionHash, today)
  expect(proposals).toHaveLength(1)
  return proposals[0] as EventProposal
}

function decision(proposal: EventProposal, change: Partial<Decision> = {}): Decision {
  return {
    proposalId: proposal.id,
    decisionsSeen: proposal.decisions,
    verdict: 'accept',
    claim: null,
    eventId: null,
    note: null,
    by: 'Edda',
    at: new Date(`${today}T10:00:00Z`),
    ...change,
  }
}

async function accepted(revisionHash: string, change: Partial<Decision> = {}): Promise<EventProposal> {
  return (await decide(db, decision(await onlyProposal(revisionHash), change))) as EventProposal
}

test('nothing stands in the record before an editor accepts it', async () => {
  const { reportId, revisionHash } = await meetingReport('quiet', '2031-05-05', 'met', '2031-05-05')
  expect((await onlyProposal(revisionHash)).state).toBe('open')
  expect((await factsOfReport(db, reportId, today)).events).toEqual([])
  expect(await findActors(db, ana, 5)).toEqual([])
})

test('an accepted event has a page with its evidence, its actors and its history', async () => {
  const { revisionHash } = await meetingReport('page', '2031-05-05', 'met', '2031-05-05')
  const { eventId, state, decidedBy } = await accepted(revisionHash)
  expect({ state, decidedBy }).toEqual({ state: 'accepted', decidedBy: 'Edda' })
  const page = (await readEvent(db, eventId!, today))!
  expect(page.event).toMatchObject({ type: 'meeting', status: 'happened', place: { name: 'Norhaven' } })
  expect(page.event.participants.map(one => one.actor.name)).toEqual([ana, bek])
  expect(page.readouts).toHaveLength(1)
  expect(page.readouts[0]!.evidence.map(span => span.text)).toEqual([`${ana} met ${bek} in Norhaven`])
  expect(page.history.map(line => line.by)).toContain('Edda')
})

test('an actor gains a dossier with events and contacts', async () => {
  const { revisionHash } = await meetingReport('dossier', '2031-05-05', 'met', '2031-05-05')
  const { eventId } = await accepted(revisionHash)
  const [found] = await findActors(db, ana.split(' ')[1]!, 5)
  const dossier = (await readActor(db, found!.slug, today))!
  expect(dossier.events.map(event => event.id)).toEqual([eventId])
  expect(dossier.contacts).toMatchObject([{ actor: { name: bek }, meetings: 1, last: '2031-05-05' }])
  expect((await listActors(db, 100)).map(row => row.actor.name)).toContain(ana)
})

test('a second report of the same meeting matches it, and both are its readouts', async () => {
  const first = await meetingReport('one', '2031-05-05', 'met', '2031-05-05')
  const { eventId } = await accepted(first.revisionHash)
  const second = await meetingReport('two', '2031-05-06', 'met', '2031-05-05')
  const proposal = await onlyProposal(second.revisionHash)
  expect(proposal.match).toMatchObject({ eventId, relation: 'same' })
  expect(proposal.match!.reasons.join(' ')).toContain(ana)
  await decide(db, decision(proposal, { eventId }))
  const page = (await readEvent(db, eventId!, today))!
  expect(page.readouts.map(readout => readout.reportId)).toEqual([first.reportId, second.reportId])
  const [related] = await seeAlso(db, [first.reportId], 5)
  expect(related).toMatchObject([{ reportId: second.reportId, sharedEvents: [eventId] }])
})

test('a report that names the two states meets the event that the record has of their ministers', async () => {
  const words = `${ana} met ${bek} in Norhaven`
  const first = await storeExample(db, `ministers-${count}`, '2031-07-05', `${words}.`, [
    { type: 'meeting', status: 'happened', day: '2031-07-05', place: 'Norhaven', who: [ana, bek], words },
  ])
  const named = await onlyProposal(first.revisionHash)
  const ofState = (name: string, state: string, kind: 'person' | 'state') => ({
    ...{ name, kind, state, office: null, known: null, mention: null },
  })
  const parties = (one: string, other: string, kind: 'person' | 'state') => [
    { actor: ofState(one, 'QA', kind), role: 'actor' as const },
    { actor: ofState(other, 'QB', kind), role: 'counterpart' as const },
  ]
  const claim = { ...named.claim, participants: parties(ana, bek, 'person') }
  const { eventId } = await accepted(first.revisionHash, { verdict: 'correct', claim })
  const told = { ...claim, participants: parties(`Aland${count}`, `Beland${count}`, 'state') }
  const report = { revisionHash: 'another', published: '2031-07-06' }
  const match = await matchEvent(db, told, report, today)
  expect(match).toMatchObject({ eventId, relation: 'same' })
  const later = { ...told, date: { start: '2031-08-05', end: null, precision: 'day' as const } }
  expect(await matchEvent(db, later, report, today)).toBeNull()
})

test('an announced meeting is overdue once its day is past, and settled by the report that it was held', async () => {
  const announced = await meetingReport('plan', '2031-05-01', 'will meet', '2031-05-05')
  const { eventId } = await accepted(announced.revisionHash)
  const statusOn = async (day: string) => (await readEvent(db, eventId!, day))!.event.status
  expect(await statusOn('2031-05-05')).toBe('announced')
  expect(await statusOn('2031-05-06')).toBe('overdue')
  expect((await announcedEvents(db, today, 10)).map(event => event.id)).toContain(eventId)
  const held = await meetingReport('held', '2031-05-06', 'met', '2031-05-05')
  const proposal = await onlyProposal(held.revisionHash)
  expect(proposal.match).toMatchObject({ eventId, relation: 'follow-up' })
  await decide(db, decision(proposal, { eventId }))
  expect(await statusOn('2031-05-06')).toBe('happened')
  expect((await announcedEvents(db, today, 10)).map(event => event.id)).not.toContain(eventId)
})

test('another meeting of the same people a month later is a new event', async () => {
  const first = await meetingReport('may', '2031-05-05', 'met', '2031-05-05')
  await accepted(first.revisionHash)
  const later = await meetingReport('june', '2031-06-05', 'met', '2031-06-05')
  expect((await onlyProposal(later.revisionHash)).match).toBeNull()
})

test('a corrected claim is what the record holds', async () => {
  const { revisionHash } = await meetingReport('fix', '2031-05-05', 'met', '2031-05-05')
  const proposal = await onlyProposal(revisionHash)
  const claim: EventClaim = {
    ...proposal.claim,
    type: 'negotiation',
    place: { name: 'Southaven', country: null },
  }
  const { eventId, state } = await accepted(revisionHash, { verdict: 'correct', claim })
  expect(state).toBe('corrected')
  expect((await readEvent(db, eventId!, today))!.event).toMatchObject({
    type: 'negotiation',
    place: { name: 'Southaven' },
  })
})

test('undoing a decision empties the page, keeps the history, and lets another decision follow', async () => {
  const { revisionHash } = await meetingReport('undo', '2031-05-05', 'met', '2031-05-05')
  const { eventId } = await accepted(revisionHash)
  const reopened = await accepted(revisionHash, { verdict: 'reopen' })
  expect(reopened).toMatchObject({ state: 'open', decisions: 2, eventId: null })
  expect(await readEvent(db, eventId!, today)).toBeNull()
  const rows = await db
    .selectFrom('assertion')
    .select('retracts')
    .where('subject_id', '=', eventId!)
    .execute()
  expect(rows.filter(row => row.retracts !== null)).toHaveLength(rows.length / 2)
  expect((await accepted(revisionHash)).state).toBe('accepted')
})

test('a rejected proposal leaves nothing in the record but its reason', async () => {
  const { reportId, revisionHash } = await meetingReport('no', '2031-05-05', 'met', '2031-05-05')
  expect(await accepted(revisionHash, { verdict: 'reject', note: 'a misreading' })).toMatchObject({
    state: 'rejected',
    note: 'a misreading',
  })
  expect((await factsOfReport(db, reportId, today)).events).toEqual([])
})

test('of two editors who decide at once, the second is told and nothing of hers is kept', async () => {
  const { revisionHash } = await meetingReport('race', '2031-05-05', 'met', '2031-05-05')
  const seen = await onlyProposal(revisionHash)
  const outcomes = await Promise.allSettled([
    decide(db, decision(seen)),
    decide(db, decision(seen, { verdict: 'reject', by: 'Rolf' })),
  ])
  expect(outcomes.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find(one => one.status === 'rejected')!
  expect(refused.reason).toMatchObject({ code: 'decided-meanwhile', status: 409 })
  expect((await onlyProposal(revisionHash)).decisions).toBe(1)
})

test.each([
  [{ proposalId: 'none' }, 'proposal-unknown'],
  [{ eventId: 'none' }, 'event-unknown'],
  [{ verdict: 'reopen' }, 'decision-out-of-order'],
  [{ verdict: 'correct' }, 'claim-missing'],
  [{ decisionsSeen: 3 }, 'decided-meanwhile'],
] as const)('a decision with %j is refused as %s, and nothing changes', async (change, code) => {
  const { revisionHash } = await meetingReport('bad', '2031-05-05', 'met', '2031-05-05')
  const proposal = await onlyProposal(revisionHash)
  await expect(decide(db, decision(proposal, change))).rejects.toMatchObject({ code })
  expect(await onlyProposal(revisionHash)).toEqual(proposal)
})

test.each([
  ['evidence that the text does not hold', { evidence: [{ start: 0, end: 3, text: 'Zzz' }] }, 'Zzz'],
  ['a day that does not exist', { date: { start: '2031-02-30', end: null, precision: 'day' } }, 'date'],
  ['no evidence', { evidence: [] }, 'evidence'],
])('a correction with %s is refused', async (_what, change, named) => {
  const { revisionHash } = await meetingReport('wrong', '2031-05-05', 'met', '2031-05-05')
  const proposal = await onlyProposal(revisionHash)
  const claim = { ...proposal.claim, ...change } as EventClaim
  const refused = decide(db, decision(proposal, { verdict: 'correct', claim }))
  await expect(refused).rejects.toMatchObject({
    code: 'claim-wrong',
    message: expect.stringContaining(named),
  })
})

test('the views derived anew from the assertions are what decisions had left', async () => {
  const views = async () => ({
    events: await db.selectFrom('event_view').selectAll().orderBy('event_id').execute(),
    actors: await db.selectFrom('actor_view').selectAll().orderBy('actor_id').execute(),
    links: await db.selectFrom('event_actor').selectAll().orderBy('event_id').orderBy('position').execute(),
    reports: await db
      .selectFrom('event_report')
      .selectAll()
      .orderBy('event_id')
      .orderBy('report_id')
      .execute(),
  })
  const before = await views()
  expect(before.events.length).toBeGreaterThan(3)
  await rebuildViews(db)
  expect(await views()).toEqual(before)
})

test('who met most others in the last month of contacts; what is only announced connects nobody', async () => {
  const report = await meetingReport('connected', '2031-05-12', 'met', '2031-05-12')
  await decide(db, decision(await onlyProposal(report.revisionHash)))
  const ahead = await meetingReport('ahead', '2031-05-13', 'will meet', '2031-05-19')
  await decide(db, decision(await onlyProposal(ahead.revisionHash)))
  const { month, actors } = (await mostConnected(db, today, 100))!
  expect(month).toBe('2031-05')
  expect(actors.find(one => one.actor.name === ana)).toMatchObject({ others: 1, events: 1 })
  expect(await mostConnected(db, '1990-01-01', 100)).toBeNull()
})
