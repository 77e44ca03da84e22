import { sql } from 'kysely'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import { indexAllArticles, tagArticles } from '../search/index-articles.ts'
import { indexActor, indexEvent } from '../search/index-record.ts'
import {
  type Assertion,
  assertedAboutEach,
  assertionsAboutEach,
  type SubjectKind,
  standing,
} from './assertion.ts'
import { type DerivedEvent, deriveActor, deriveEvent, deriveStatement } from './derive.ts'
import { placeSlug } from './dossiers/place-slug.ts'

/** Derives one subject's rows in the views anew from its assertions; a subject of which nothing holds has none. */
export async function refreshView(db: Database, kind: SubjectKind, id: string): Promise<void> {
  await refreshEach(db, kind, [id])
}

/** So many subjects are read at once. */
const chunk = 100

/** The same for several subjects of a kind. */
export async function refreshEach(db: Database, kind: SubjectKind, ids: readonly string[]): Promise<void> {
  const all = [...new Set(ids)]
  for (let from = 0; from < all.length; from += chunk) {
    const some = all.slice(from, from + chunk)
    // An actor is derived from values alone; events are found by the words that they rest on.
    const read = kind === 'actor' ? assertedAboutEach : assertionsAboutEach
    const asserted = await read(db, kind, some)
    for (const id of some) await refresh(db, kind, id, standing(asserted.get(id) ?? []))
  }
}

async function refresh(
  db: Database,
  kind: SubjectKind,
  id: string,
  assertions: readonly Assertion[],
): Promise<void> {
  switch (kind) {
    case 'event':
      return refreshEvent(db, id, assertions)
    case 'actor':
      return refreshActor(db, id, assertions)
    case 'statement':
      return refreshStatement(db, id, assertions)
  }
}

/** Empties all views and derives every subject anew: what they say depends on the assertions alone. */
export async function rebuildViews(db: Database): Promise<{ subjects: number }> {
  return inTransaction(db, async change => {
    // All of it changes: migrations/0020 then says so in a word.
    await sql`SELECT set_config('readout.changes_all', 'yes', true)`.execute(change)
    for (const view of [
      'event_actor',
      'event_report',
      'event_view',
      'statement_view',
      'actor_view',
    ] as const) {
      await change.deleteFrom(view).execute()
    }
    await change.deleteFrom('search_document').execute()
    let subjects = 0
    for (const kind of ['actor', 'event', 'statement'] as const) {
      const rows = await change.selectFrom(kind).select('id').orderBy('id').execute()
      await refreshEach(
        change,
        kind,
        rows.map(row => row.id),
      )
      subjects += rows.length
    }
    await indexAllArticles(change)
    return { subjects }
  })
}

async function refreshEvent(db: Database, id: string, assertions: readonly Assertion[]): Promise<void> {
  await db.deleteFrom('event_actor').where('event_id', '=', id).execute()
  const before = await db
    .deleteFrom('event_report')
    .where('event_id', '=', id)
    .returning('report_id')
    .execute()
  await db.deleteFrom('event_view').where('event_id', '=', id).execute()
  const event = deriveEvent(assertions)
  if (event !== null) await insertEvent(db, id, event)
  await indexEvent(
    db,
    id,
    assertions.map(one => one.span?.text).filter(text => text !== undefined),
  )
  await tagArticles(db, [...before.map(row => row.report_id), ...(event?.reports ?? [])])
}

async function insertEvent(db: Database, id: string, event: DerivedEvent): Promise<void> {
  await db
    .insertInto('event_view')
    .values({
      event_id: id,
      type: event.type,
      status: event.status,
      was_announced: event.wasAnnounced,
      date_start: event.date.start,
      date_end: event.date.end,
      date_precision: event.date.precision,
      place_name: event.place?.name ?? null,
      place_country: event.place?.country ?? null,
      place_slug: event.place === null ? null : placeSlug(event.place),
      topics: [...event.topics],
    })
    .execute()
  if (event.participants.length > 0) {
    const rows = event.participants.map(({ actor, role }, position) => ({
      event_id: id,
      actor_id: actor,
      role,
      position,
    }))
    await db.insertInto('event_actor').values(rows).execute()
  }
  if (event.reports.length > 0) {
    const rows = event.reports.map(report => ({ event_id: id, report_id: report }))
    await db.insertInto('event_report').values(rows).execute()
  }
}

async function refreshActor(db: Database, id: string, assertions: readonly Assertion[]): Promise<void> {
  const before = await db
    .deleteFrom('actor_view')
    .where('actor_id', '=', id)
    .returning(['name', 'state'])
    .executeTakeFirst()
  const actor = deriveActor(assertions)
  if (actor !== null) {
    const { knownAs, spellings, ...plain } = actor
    await db
      .insertInto('actor_view')
      .values({ ...plain, actor_id: id, known_as: [...knownAs], spellings: [...spellings] })
      .execute()
  }
  await indexActor(db, id)
  // Events are found by the names and states of those who take part.
  const isRenamed = before !== undefined && (before.name !== actor?.name || before.state !== actor.state)
  if (isRenamed) await refreshEach(db, 'event', await eventsOf(db, id))
}

async function eventsOf(db: Database, actorId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('event_actor')
    .select('event_id')
    .distinct()
    .where('actor_id', '=', actorId)
    .execute()
  return rows.map(row => row.event_id)
}

async function refreshStatement(db: Database, id: string, assertions: readonly Assertion[]): Promise<void> {
  await db.deleteFrom('statement_view').where('statement_id', '=', id).execute()
  const statement = deriveStatement(assertions)
  if (statement === null) return
  await db
    .insertInto('statement_view')
    .values({
      statement_id: id,
      actor_id: statement.speaker,
      report_id: statement.reportId,
      said_on: statement.saidOn,
      quote: statement.quote,
      evidence: statement.evidence,
    })
    .execute()
}
