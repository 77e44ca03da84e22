import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database, OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { searchDocuments } from '../../search/search-documents.ts'
import { decide } from '../decide.ts'
import { type ExampleEvent, storeExample } from '../example-report.ts'
import type { EventProposal } from '../proposal.ts'
import { proposalById, proposalsOf } from '../propose.ts'
import { readActor, readActorFacts } from '../read-actor.ts'
import { readEvent } from '../read-event.ts'
import { rebuildViews } from '../refresh-views.ts'
import { findNamedActor } from '../resolve-actor.ts'
import { type ActorEdit, actorEditSchema, editActor } from './edit-actor.ts'
import { listChanges } from './list-changes.ts'
import { mergeActors, mergeEvents } from './merge.ts'
import { accountsOf, previewActorMerge, previewEventMerge, previewEventSplit } from './preview.ts'
import { splitActor, splitEvent } from './split.ts'
import { undoChange } from './undo-change.ts'
import { slugNow, whereItWent } from './where-it-went.ts'

let database: OpenDatabase
let db: Database
beforeAll(async () => {
  database = await scratchDatabase()
  db = database.db
})
afterAll(() => database.close())

const today = '2031-05-20'
let count = 0
let [ana, bek, cem] = ['', '', '']
beforeEach(() => {
  count++
  ;[ana, bek, cem] = [`Ana Torosh${count}`, `Bek Marali${count}`, `Cem Olvar${count}`]
})

const at = () => new Date(`${today}T10:00:00Z`)
const because = { note: 'They are one.', by: 'Edda', at: at() }

/** Tells of a meeting in a report of its own, accepted as an event of its own; gives the event's id. */
async function told(
  id: string,
  who: readonly string[],
  change: Partial<ExampleEvent> = {},
  published = '2031-05-06',
) {
  const words = `${who.join(' met ')} in Norhaven`
  const event = {
    type: 'meeting',
    status: 'happened',
    day: '2031-05-05',
    place: 'Norhaven',
    who,
    words,
    ...change,
  } as const
  const { revisionHash } = await storeExample(db, `${id}-${count}`, published, `${words} on Monday.`, [event])
  return { revisionHash, proposal: await accept(revisionHash, null) }
}

async function accept(revisionHash: string, eventId: string | null): Promise<EventProposal> {
  const [proposal] = await proposalsOf(db, revisionHash, null)
  const decision = {
    proposalId: proposal!.id,
    decisionsSeen: proposal!.decisions,
    verdict: 'accept',
  } as const
  return (await decide(db, {
    ...decision,
    claim: null,
    eventId,
    note: null,
    by: 'Rolf',
    at: at(),
  })) as EventProposal
}

async function twoEvents() {
  const one = (await told('one', [ana, bek])).proposal
  const other = (await told('two', [bek, cem], { type: 'negotiation' }, '2031-05-07')).proposal
  return { keep: one.eventId!, gone: other.eventId!, goneProposal: other }
}

const actorId = async (name: string) =>
  (await findNamedActor(db, { name, kind: 'person', office: null, state: null, known: null, mention: null }))!

const views = async () => ({
  events: await db.selectFrom('event_view').selectAll().orderBy('event_id').execute(),
  actors: await db.selectFrom('actor_view').selectAll().orderBy('actor_id').execute(),
  links: await db.selectFrom('event_actor').selectAll().orderBy('event_id').orderBy('position').execute(),
  reports: await db.selectFrom('event_report').selectAll().orderBy('event_id').orderBy('report_id').execute(),
  statements: await db.selectFrom('statement_view').selectAll().orderBy('statement_id').execute(),
  found: await db
    .selectFrom('search_document')
    .select(['kind', 'id', 'language', 'day', 'words'])
    .where('kind', '!=', 'article')
    .orderBy('kind')
    .orderBy('id')
    .execute(),
})

const found = async (kind: 'event' | 'actor', words: string) => {
  const asked = { kind, terms: readSearchText(words), languages: ['en'], facets: [], from: null, to: null }
  return (await searchDocuments(db, { ...asked, after: null, limit: 20, telling: 'hits' })).hits.map(
    hit => hit.id,
  )
}

test('two events become one with both readouts, and undoing leaves every view as it was', async () => {
  const { keep, gone } = await twoEvents()
  const before = await views()
  const preview = await previewEventMerge(db, keep, gone)
  expect(preview.merged).toMatchObject({ type: 'meeting', reports: 2 })
  expect(preview.merged.participants.map(one => one.actor.name)).toEqual([ana, bek, cem])
  expect(preview.doubts).toEqual(['One is a meeting, the other a negotiation.'])
  const change = await mergeEvents(db, { keep, gone, seen: preview.seen, ...because })
  const page = (await readEvent(db, keep, today))!
  expect(page.readouts).toHaveLength(2)
  expect(page.event.participants.map(one => one.actor.name)).toEqual([ana, bek, cem])
  expect(page.history.find(line => line.change?.kind === 'merge')).toMatchObject({
    change: { fromId: gone },
    first: { by: 'Rolf' },
    by: 'Edda',
  })
  expect(await readEvent(db, gone, today)).toBeNull()
  expect(await whereItWent(db, 'event', gone)).toBe(keep)
  expect(await found('event', `${cem} ${ana}`)).toEqual([keep])
  const after = await views()
  await rebuildViews(db)
  expect(await views()).toEqual(after)
  await undoChange(db, change, { ...because, note: 'They were two.' })
  expect(await views()).toEqual(before)
  expect(await whereItWent(db, 'event', gone)).toBeNull()
  await rebuildViews(db)
  expect(await views()).toEqual(before)
  const changes = await listChanges(db, { kind: 'event', id: gone }, null, 10)
  expect(changes.map(one => [one.kind, one.isUndone])).toEqual([
    ['undo', false],
    ['merge', true],
  ])
})

test('a decision undone after a merging takes its account out of the merged event, and stays undone', async () => {
  const { keep, gone, goneProposal } = await twoEvents()
  const { seen } = await previewEventMerge(db, keep, gone)
  const change = await mergeEvents(db, { keep, gone, seen, ...because })
  const now = (await proposalById(db, goneProposal.id, null)) as EventProposal
  expect(now.eventId).toBe(keep)
  const reopened = { proposalId: now.id, decisionsSeen: now.decisions, verdict: 'reopen' } as const
  await decide(db, { ...reopened, claim: null, eventId: null, note: null, by: 'Rolf', at: at() })
  expect((await readEvent(db, keep, today))!.readouts).toHaveLength(1)
  await undoChange(db, change, because)
  expect(await readEvent(db, gone, today)).toBeNull()
})

test('an event is split by its accounts, gets one back, and its former address leads on', async () => {
  const first = await told('one', [ana, bek])
  const eventId = first.proposal.eventId!
  const words = `${ana} met ${cem} in Norhaven`
  const second = await storeExample(db, `again-${count}`, '2031-05-07', `${words} too.`, [
    { type: 'meeting', status: 'happened', day: '2031-05-06', who: [ana, cem], words },
  ])
  await accept(second.revisionHash, eventId)
  const before = await views()
  const accounts = await accountsOf(db, eventId)
  expect(accounts.map(one => one.words)).toEqual([[`${ana} met ${bek} in Norhaven`], [words]])
  const chosen = [accounts[1]!.decisionId]
  const preview = await previewEventSplit(db, eventId, chosen)
  expect(preview.splitOff.participants.map(one => one.actor.name)).toEqual([ana, cem])
  const { id, changeId } = await splitEvent(db, { eventId, accounts: chosen, seen: preview.seen, ...because })
  const page = async (event: string) => (await readEvent(db, event, today))?.event
  expect((await page(eventId))!.participants.map(one => one.actor.name)).toEqual([ana, bek])
  expect((await page(id))!).toMatchObject({ date: { start: '2031-05-06' } })
  await undoChange(db, changeId, because)
  expect(await page(id)).toBeUndefined()
  expect(await whereItWent(db, 'event', id)).toBe(eventId)
  expect(await views()).toEqual(before)
  for (const wrong of [[], [accounts[0]!.decisionId, accounts[1]!.decisionId]])
    await expect(previewEventSplit(db, eventId, wrong)).rejects.toMatchObject({ code: 'split-empty' })
})

test('two actors become one: events, statements, spellings and addresses follow, and come back', async () => {
  await told('one', [ana, bek])
  const { proposal } = await told('two', [cem, bek], {}, '2031-05-07')
  const [keep, gone] = [await actorId(ana), await actorId(cem)]
  const slug = (await db.selectFrom('actor').select('slug').where('id', '=', gone).executeTakeFirstOrThrow())
    .slug
  const before = await views()
  const preview = await previewActorMerge(db, keep, gone)
  expect(preview).toMatchObject({ events: 1, shared: 0, merged: { name: ana } })
  const change = await mergeActors(db, { keep, gone, seen: preview.seen, ...because })
  const facts = (await readActorFacts(db, (await slugNow(db, slug))!))!
  expect(facts).toMatchObject({ id: keep, name: ana })
  expect(facts.spellings).toContain(cem)
  const dossier = (await readActor(db, facts.slug, today))!
  expect(dossier.events).toHaveLength(2)
  expect(
    (await readEvent(db, proposal.eventId!, today))!.event.participants.map(one => one.actor.name),
  ).toEqual([ana, bek])
  expect(await found('event', ana)).toContain(proposal.eventId)
  // A later report that names the former actor finds the one that remains.
  expect(await actorId(cem)).toBe(keep)
  await undoChange(db, change, because)
  expect(await views()).toEqual(before)
})

test('an actor in whom two were taken for one is split, and the new one has its events', async () => {
  const { proposal } = await told('one', [ana, bek])
  await told('two', [ana, cem], {}, '2031-05-07')
  const id = await actorId(ana)
  const before = await views()
  const entry = {
    actorId: id,
    name: `${ana} the Younger`,
    kind: 'person',
    statements: [],
    spellings: [],
    offices: [],
    known: [],
  } as const
  const seen = (await previewActorMerge(db, id, await actorId(bek))).seen
  await expect(splitActor(db, { ...entry, events: [], seen, ...because })).rejects.toMatchObject({
    code: 'changed-meanwhile',
  })
  const own = await db
    .selectFrom('assertion')
    .select(eb => eb.fn.max('id').as('id'))
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow()
  const split = { ...entry, seen: own.id, ...because }
  await expect(splitActor(db, { ...split, events: [] })).rejects.toMatchObject({ code: 'split-empty' })
  await expect(splitActor(db, { ...split, events: ['none'] })).rejects.toMatchObject({ code: 'split-empty' })
  const { changeId, id: younger } = await splitActor(db, { ...split, events: [proposal.eventId!] })
  const names = (await readEvent(db, proposal.eventId!, today))!.event.participants.map(one => one.actor.name)
  expect(names).toEqual([`${ana} the Younger`, bek])
  await undoChange(db, changeId, because)
  expect(await views()).toEqual(before)
  expect(await whereItWent(db, 'actor', younger)).toBe(id)
})

test('of two editors who merge at once, the second is told and nothing of hers is kept', async () => {
  const { keep, gone } = await twoEvents()
  const { seen } = await previewEventMerge(db, keep, gone)
  const outcomes = await Promise.allSettled([
    mergeEvents(db, { keep, gone, seen, ...because }),
    mergeEvents(db, { keep: gone, gone: keep, seen, ...because, by: 'Rolf' }),
  ])
  const refused = outcomes.filter(one => one.status === 'rejected')
  expect(refused).toHaveLength(1)
  expect(refused[0]!.reason).toMatchObject({ status: 409 })
  expect(await listChanges(db, { kind: 'event', id: keep }, null, 10)).toHaveLength(1)
})

test('a merging that was prepared before a decision came in is refused, naming who decided', async () => {
  const { keep, gone } = await twoEvents()
  const { seen } = await previewEventMerge(db, keep, gone)
  const words = `${ana} met ${bek} in Norhaven`
  const { revisionHash } = await storeExample(db, `late-${count}`, '2031-05-08', `${words} again.`, [
    { type: 'meeting', status: 'happened', day: '2031-05-05', who: [ana, bek], words },
  ])
  await accept(revisionHash, keep)
  await expect(mergeEvents(db, { keep, gone, seen, ...because })).rejects.toMatchObject({
    code: 'changed-meanwhile',
    message: expect.stringContaining('Rolf'),
  })
})

test('a merging of one with itself, in a circle or with what is unknown is refused', async () => {
  const { keep, gone } = await twoEvents()
  const preview = (one: string, other: string) => previewEventMerge(db, one, other)
  await expect(preview(keep, keep)).rejects.toMatchObject({ code: 'merge-itself' })
  await expect(preview(keep, 'none')).rejects.toMatchObject({ code: 'event-unknown', status: 404 })
  const { seen } = await preview(keep, gone)
  const change = await mergeEvents(db, { keep, gone, seen, ...because })
  await expect(preview(gone, keep)).rejects.toMatchObject({ code: 'merge-cycle', status: 409 })
  await expect(preview(keep, gone)).rejects.toMatchObject({ code: 'merge-cycle' })
  const third = (await told('three', [ana, cem])).proposal.eventId!
  await expect(preview(third, gone)).rejects.toMatchObject({
    code: 'event-unknown',
    message: expect.stringContaining(`merged into ${keep}`),
  })
  const next = await preview(third, keep)
  await mergeEvents(db, { keep: third, gone: keep, seen: next.seen, ...because })
  expect(await whereItWent(db, 'event', gone)).toBe(third)
  await expect(undoChange(db, change, because)).rejects.toMatchObject({ code: 'undo-out-of-order' })
  await expect(undoChange(db, 999_999_999, because)).rejects.toMatchObject({ code: 'change-unknown' })
})

test('merges undone in turn leave everything as it was; each is undone once', async () => {
  const { keep, gone } = await twoEvents()
  const third = (await told('three', [ana, cem])).proposal.eventId!
  const before = await views()
  const first = await mergeEvents(db, {
    keep,
    gone,
    seen: (await previewEventMerge(db, keep, gone)).seen,
    ...because,
  })
  const seen = (await previewEventMerge(db, third, keep)).seen
  const second = await mergeEvents(db, { keep: third, gone: keep, seen, ...because })
  const undoing = await undoChange(db, second, because)
  await undoChange(db, first, because)
  expect(await views()).toEqual(before)
  for (const id of [first, second, undoing])
    await expect(undoChange(db, id, because)).rejects.toMatchObject({ code: 'change-undone', status: 409 })
})

const edited = async (name: string, edit: Partial<ActorEdit>) => {
  const id = await actorId(name)
  const own = await db
    .selectFrom('assertion')
    .select(eb => eb.fn.max('id').as('id'))
    .where('subject_id', '=', id)
    .executeTakeFirstOrThrow()
  return editActor(db, { actorId: id, edit: actorEditSchema.parse(edit), seen: own.id, ...because })
}

test('an editor’s word on an actor stands before the reports’, and a new name counts for its events at once', async () => {
  const { proposal } = await told('one', [ana, bek])
  const before = await views()
  const id = await actorId(ana)
  const change = await edited(ana, {
    name: `Anna Zoranova${count}`,
    state: 'AZ',
    wikidata: 'Q42',
    addSpellings: [`Анна Зоранова${count}`],
    tenures: [
      { office: 'Minister of Tides', from: '2028', to: '2030-05' },
      { office: 'Prime Minister', from: '2030-06-01', to: null },
    ],
  })
  expect((await readEvent(db, proposal.eventId!, today))!.event.participants[0]!.actor).toMatchObject({
    name: `Anna Zoranova${count}`,
    office: 'Prime Minister',
    state: 'AZ',
    wikidata: 'Q42',
  })
  expect(await found('event', `Zoranova${count}`)).toEqual([proposal.eventId])
  const after = await views()
  await rebuildViews(db)
  expect(await views()).toEqual(after)
  await edited(`Anna Zoranova${count}`, { wikidata: 'Q43', tenures: [], removeSpellings: [ana] })
  const facts = await db
    .selectFrom('actor_view')
    .selectAll()
    .where('actor_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(facts).toMatchObject({ wikidata: 'Q43', office: null })
  expect(facts.spellings).not.toContain(ana)
  const [last] = await listChanges(db, { kind: 'actor', id }, null, 1)
  await undoChange(db, last!.id, because)
  expect(await views()).toEqual(after)
  await undoChange(db, change, because)
  expect(await views()).toEqual(before)
})

test.each<[edit: object, code: string]>([
  [{}, 'edit-empty'],
  [{ kind: 'person' }, 'edit-empty'],
  [{ removeSpellings: ['NAME'] }, 'edit-wrong'],
])('an edit %j is refused as %s', async (edit, code) => {
  await told('one', [ana, bek])
  const named = JSON.parse(JSON.stringify(edit).replace('NAME', ana)) as Partial<ActorEdit>
  await expect(edited(ana, named)).rejects.toMatchObject({ code })
})

test.each([
  [{ tenures: [{ office: 'x', from: '2030', to: '2020' }] }],
  [{ tenures: [{ office: 'x', from: '2020-13', to: null }] }],
  [{ wikidata: 'X1' }],
  [{ state: 'Azerbaijan' }],
  [{ name: ' ' }],
])('an edit with %j does not fit', edit => {
  expect(actorEditSchema.safeParse(edit).success).toBe(false)
})
