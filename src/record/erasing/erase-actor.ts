import { sql } from 'kysely'
import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { indexArticles } from '../../search/index-articles.ts'
import { namesActor, subjectsNaming } from '../editing/restate.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { refreshEach } from '../refresh-views.ts'
import { blackOut } from './black-out.ts'
import { type Erased, type ErasedBy, keepErasure } from './erasure.ts'
import { lastNamesOf } from './last-names.ts'

/** What was erased of an actor, and what was not. */
export interface ErasedActor extends Erased {
  /** Last names that were left in the texts, because others there have them, too. */
  readonly left: readonly string[]
}

/**
 * Erases a person from the record on a legal ground, past recall: names, offices and everything else asserted of the actor,
 * the words of its statements, and every spelling of its name, its last name alone and `words` besides, in the texts that told of
 * it. What stays is a marker, and that somebody took part in events. Problem: `actor-unknown`.
 */
export async function eraseActor(
  db: Database,
  { actorId, words, ...erased }: ErasedBy & { readonly actorId: string; readonly words: readonly string[] },
): Promise<ErasedActor> {
  return inTransaction(db, async change => {
    await oneAtATime(change)
    const names = await namesEverOf(change, actorId)
    if (names.length === 0)
      throw new Problem('actor-unknown', `The record holds no actor ${actorId.slice(0, 40)}.`, 404)
    const naming = await subjectsNaming(change, actorId)
    const reports = await reportsNaming(change, actorId)
    const assertions = await countAssertions(change, actorId, naming.statements)
    const id = await keepErasure(change, 'actor', actorId, {
      ...{ ...erased, assertions, revisions: await countRevisions(change, reports), files: 0 },
    })
    const lastNames = await lastNamesOf(change, actorId, names, reports)
    await blackOutReports(change, reports, [...names, ...lastNames.own, ...words], id)
    await emptyAssertions(change, actorId, naming.statements, id)
    await change.updateTable('actor').set({ slug: actorId }).where('id', '=', actorId).execute()
    await refreshEach(change, 'actor', [actorId])
    // What others did and said in the same texts holds words of them, too.
    const told = await toldIn(change, reports)
    await refreshEach(change, 'event', [...new Set([...naming.events, ...told.events])])
    await refreshEach(change, 'statement', [...new Set([...naming.statements, ...told.statements])])
    await indexArticles(change, reports)
    const given = new Set(words.map(word => word.toLowerCase()))
    return { id, assertions, left: lastNames.shared.filter(name => !given.has(name.toLowerCase())) }
  })
}

/** Every name and spelling that was ever asserted, long enough not to stand for something else. */
async function namesEverOf(db: Database, actorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('assertion')
    .select('value')
    .where('subject_kind', '=', 'actor')
    .where('subject_id', '=', actorId)
    .where('property', 'in', ['name', 'spelling'])
    .execute()
  return [...new Set(rows.map(row => row.value).filter(value => typeof value === 'string'))]
}

async function reportsNaming(db: Database, actorId: string): Promise<string[]> {
  const { rows } = await sql<{ report_id: string }>`
    SELECT DISTINCT report_id FROM assertion AS held JOIN revision ON revision.hash = held.revision_hash
    WHERE (held.subject_kind = 'actor' AND held.subject_id = ${actorId}) OR (${namesActor(actorId)})`.execute(
    db,
  )
  return rows.map(row => row.report_id)
}

/** The events and statements that rest on words of these reports. */
async function toldIn(
  db: Database,
  reports: readonly string[],
): Promise<{ events: string[]; statements: string[] }> {
  const { rows } = await sql<{ kind: string; id: string }>`
    SELECT DISTINCT subject_kind AS kind, subject_id AS id
    FROM assertion JOIN revision ON revision.hash = assertion.revision_hash
    WHERE report_id = ANY(${[...reports]}::text[]) AND subject_kind IN ('event', 'statement')`.execute(db)
  const of = (kind: string) => rows.filter(row => row.kind === kind).map(row => row.id)
  return { events: of('event'), statements: of('statement') }
}

const about = (actorId: string, statements: readonly string[]) =>
  sql<boolean>`((subject_kind = 'actor' AND subject_id = ${actorId})
    OR (subject_kind = 'statement' AND subject_id = ANY(${[...statements]}::text[]))) AND erased_by IS NULL`

async function countAssertions(
  db: Database,
  actorId: string,
  statements: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::integer AS n FROM assertion WHERE ${about(actorId, statements)}`.execute(db)
  return rows[0]!.n
}

async function countRevisions(db: Database, reports: readonly string[]): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::integer AS n FROM revision WHERE report_id = ANY(${[...reports]}::text[])`.execute(db)
  return rows[0]!.n
}

async function emptyAssertions(
  db: Database,
  actorId: string,
  statements: readonly string[],
  erasure: number,
): Promise<void> {
  await sql`
    UPDATE assertion SET value = 'null', revision_hash = NULL, span_start = NULL, span_end = NULL,
      note = 'Erased on a legal ground.', erased_by = ${erasure}
    WHERE ${about(actorId, statements)}`.execute(db)
}

/** The texts of reports in every revision, what the coder read in them and what was proposed, without these words. */
async function blackOutReports(
  db: Database,
  reports: readonly string[],
  words: readonly string[],
  erasure: number,
): Promise<void> {
  if (reports.length === 0) return
  const revisions = await db
    .selectFrom('revision')
    .select(['hash', 'title', 'text'])
    .where('report_id', 'in', reports)
    .execute()
  for (const { hash, title, text } of revisions) {
    const blacked = { title: blackOut(title, words), text: blackOut(text, words) }
    if (blacked.title === title && blacked.text === text) continue
    await db
      .updateTable('revision')
      .set({ ...blacked, erased_by: erasure })
      .where('hash', '=', hash)
      .execute()
  }
  const hashes = revisions.map(row => row.hash)
  const standfirsts = await db
    .selectFrom('article')
    .select(['report_id', 'language', 'standfirst'])
    .where('report_id', 'in', reports)
    .execute()
  for (const { report_id, language, standfirst } of standfirsts)
    await db
      .updateTable('article')
      .set({ standfirst: blackOut(standfirst, words) })
      .where('report_id', '=', report_id)
      .where('language', '=', language)
      .execute()
  const codings = await db
    .selectFrom('coding')
    .select(['revision_hash', 'coding'])
    .where('revision_hash', 'in', hashes)
    .execute()
  for (const { revision_hash, coding } of codings)
    await db
      .updateTable('coding')
      .set({ coding: JSON.stringify(without(coding, words)) })
      .where('revision_hash', '=', revision_hash)
      .execute()
  const proposals = await db
    .selectFrom('proposal')
    .select(['id', 'claim'])
    .where('revision_hash', 'in', hashes)
    .execute()
  for (const { id, claim } of proposals)
    await db
      .updateTable('proposal')
      .set({ claim: JSON.stringify(without(claim, words)) })
      .where('id', '=', id)
      .execute()
  await blackOutReadings(db, hashes, words)
}

/** What editors said of these proposals when they read them again. */
async function blackOutReadings(
  db: Database,
  hashes: readonly string[],
  words: readonly string[],
): Promise<void> {
  const readings = await db
    .selectFrom('second_reading')
    .innerJoin('decision', 'decision.id', 'second_reading.decision_id')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .select(['second_reading.id', 'second_reading.claim', 'second_reading.note'])
    .where('revision_hash', 'in', hashes)
    .execute()
  for (const { id, claim, note } of readings)
    await db
      .updateTable('second_reading')
      .set({
        claim: claim === null ? null : JSON.stringify(without(claim, words)),
        note: note === null ? null : blackOut(note, words),
      })
      .where('id', '=', id)
      .execute()
}

/** Pure: a JSON value in whose texts words are blacked out. */
function without(value: unknown, words: readonly string[]): unknown {
  if (typeof value === 'string') return blackOut(value, words)
  if (Array.isArray(value)) return value.map(one => without(one, words))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, words)]))
}
