import { sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
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
import { isContact } from './contact.ts'
import { type DerivedEvent, deriveActor, deriveEvent, deriveStatement } from './derive.ts'
import { placeSlug } from './dossiers/place-slug.ts'

/** Derives one subject's rows in the views anew from its assertions; a subject of which nothing holds has none. */
export async function refreshView(db: Database, kind: SubjectKind, id: string): Promise<void> {
  await refreshEach(db, kind, [id])
}

/** The same for several subjects of a kind. */
export async function refreshEach(db: Database, kind: SubjectKind, ids: readonly string[]): Promise<void> {
  const actors = await refreshAll(db, kind, ids)
  if (actors.length > 0) await countEvents(db, actors)
}

/** So many subjects are read at once. */
const chunk = 100

/** The same, but for the numbers of events of the actors that come back. */
async function refreshAll(db: Database, kind: SubjectKind, ids: readonly string[]): Promise<string[]> {
  const all = [...new Set(ids)]
  const actors: string[] = []
  for (let from = 0; from < all.length; from += chunk) {
    const some = all.slice(from, from + chunk)
    // An actor is derived from values alone; events are found by the words that they rest on.
    const read = kind === 'actor' ? assertedAboutEach : assertionsAboutEach
    const asserted = await read(db, kind, some)
    for (const id of some) actors.push(...(await refresh(db, kind, id, standing(asserted.get(id) ?? []))))
  }
  return actors
}

async function refresh(
  db: Database,
  kind: SubjectKind,
  id: string,
  assertions: readonly Assertion[],
): Promise<string[]> {
  switch (kind) {
    case 'event':
      return refreshEvent(db, id, assertions)
    case 'actor':
      await refreshActor(db, id, assertions)
      return []
    case 'statement':
      await refreshStatement(db, id, assertions)
      return []
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
      'event_state',
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
      await refreshAll(
        change,
        kind,
        rows.map(row => row.id),
      )
      subjects += rows.length
    }
    await countEvents(change, null)
    await indexAllArticles(change)
    return { subjects }
  })
}

/** Gives those who took part before, or do now. */
async function refreshEvent(db: Database, id: string, assertions: readonly Assertion[]): Promise<string[]> {
  const actors = await db.deleteFrom('event_actor').where('event_id', '=', id).returning('actor_id').execute()
  await db.deleteFrom('event_state').where('event_id', '=', id).execute()
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
  return [...actors.map(row => row.actor_id), ...(event?.participants ?? []).map(one => one.actor)]
}

async function insertEvent(db: Database, id: string, event: DerivedEvent): Promise<void> {
  await db
    .insertInto('event_view')
    .values({
      event_id: id,
      type: event.type,
      status: event.status,
      was_announced: event.wasAnnounced,
      status_trail: JSON.stringify(event.wasAnnounced ? event.trail : []),
      date_start: event.date.start,
      date_end: event.date.end,
      date_precision: event.date.precision,
      place_name: event.place?.name ?? null,
      place_country: event.place?.country ?? null,
      place_slug: event.place === null ? null : placeSlug(event.place),
      topics: [...event.topics],
      party_ids: event.participants.map(one => one.actor),
      party_roles: event.participants.map(one => one.role),
      told_on: event.toldOn,
      told_until: event.toldUntil,
      last_day: daysCovered(event.date)?.last ?? null,
    })
    .execute()
  if (event.participants.length > 0) {
    const rows = event.participants.map(({ actor, role }, position) => ({
      event_id: id,
      actor_id: actor,
      role,
      position,
      day: event.date.start ?? '-infinity',
      told_on: event.toldOn,
    }))
    await db.insertInto('event_actor').values(rows).execute()
    await putStates(db, id, event)
  }
  if (event.reports.length > 0) {
    const rows = event.reports.map(report => ({ event_id: id, report_id: report }))
    await db.insertInto('event_report').values(rows).execute()
    await sql`UPDATE event_view SET openness = event_openness(event_id) WHERE event_id = ${id}`.execute(db)
  }
}

/** Notes of which states' people and bodies an event is, and whether they were in contact there. */
async function putStates(db: Database, id: string, event: DerivedEvent): Promise<void> {
  await sql`
    INSERT INTO event_state (event_id, state, day, told_on, is_contact)
    SELECT DISTINCT event_id, state, day, told_on, ${isContact(event)}::boolean
    FROM event_actor JOIN actor_view USING (actor_id)
    WHERE event_id = ${id} AND state IS NOT NULL`.execute(db)
}

/** Counts anew how many events these actors take part in, or all do. */
async function countEvents(db: Database, actors: readonly string[] | null): Promise<void> {
  const which = actors === null ? sql`true` : sql`actor_id = ANY(${[...new Set(actors)]}::text[])`
  await sql`
    UPDATE actor_view SET event_count =
      (SELECT count(DISTINCT event_id) FROM event_actor WHERE event_actor.actor_id = actor_view.actor_id)
    WHERE ${which}`.execute(db)
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
    await countEvents(db, [id])
  }
  if (before !== undefined && before.state !== (actor?.state ?? null))
    await db
      .updateTable('statement_view')
      .set({ state: actor?.state ?? null })
      .where('actor_id', '=', id)
      .execute()
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
      revision_hash: statement.revisionHash,
      words_id: statement.wordsId,
      said_on: statement.saidOn,
      quote: statement.quote,
      evidence: statement.evidence,
      state: sql`(SELECT state FROM actor_view WHERE actor_id = ${statement.speaker})`,
    })
    .execute()
}
