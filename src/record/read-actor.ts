import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { knownBy, newestFirst, readEventsAt } from './as-of.ts'
import { assertionsAbout, standing } from './assertion.ts'
import { isContact } from './contact.ts'
import { deriveActor } from './derive.ts'
import { type HeldOffice, officesOf } from './derive-offices.ts'
import type { ActorFacts, EventFacts, HistoryLine, StatementFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'
import { changesIn, historyOf } from './read-history.ts'
import { readStatements } from './read-statements.ts'

/** How many of an actor's newest events a dossier is made from. */
const mostEvents = 200

/** Someone that an actor was in contact with: how often, and the last day when it is known. */
export interface Contact {
  readonly actor: ActorFacts
  readonly meetings: number
  readonly last: string | null
}

/**
 * An actor's dossier: events newest first, statements, contacts most frequent first, history; null when unknown. With
 * `asOf`, by the reports until that day alone: office and spellings, too.
 */
export async function readActor(
  db: Database,
  slug: string,
  today: string,
  asOf: string | null = null,
): Promise<{
  actor: ActorFacts
  events: EventFacts[]
  statements: StatementFacts[]
  contacts: Contact[]
  offices: HeldOffice[]
  history: HistoryLine[]
} | null> {
  const actor = await readActorFacts(db, slug)
  if (actor === null) return null
  const links = await db
    .selectFrom('event_actor')
    .select('event_id')
    .where('actor_id', '=', actor.id)
    .where(toldBy(asOf))
    .orderBy('day', 'desc')
    .orderBy('event_id', 'desc')
    .limit(mostEvents)
    .execute()
  const ids = [...new Set(links.map(link => link.event_id))]
  const known = await readEventsAt(db, ids, today, asOf)
  const all = await assertionsAbout(db, 'actor', actor.id)
  const changes = await changesIn(db, all)
  const statements = await readStatements(db, { actorId: actor.id }, asOf)
  if (asOf === null) {
    const contacts = contactsIn(known, actor.id)
    const offices = officesOf(standing(all))
    return {
      actor,
      events: known,
      statements,
      contacts,
      offices,
      history: historyOf(all, new Map(), changes),
    }
  }
  // Who was in the event by then may have been put there by a later report.
  const events = newestFirst(known.filter(event => event.participants.some(one => one.actor.id === actor.id)))
  const then = deriveActor(knownBy(all, asOf))
  return {
    actor: { ...actor, office: then?.office ?? null, spellings: then?.spellings ?? [] },
    events,
    statements,
    contacts: contactsIn(events, actor.id),
    offices: officesOf(knownBy(all, asOf)),
    history: historyOf(
      all.filter(one => one.day <= asOf),
      new Map(),
      changes,
    ),
  }
}

/** Events that a report until a day tells of; all without a day. */
export function toldBy(asOf: string | null, toldOn = sql.ref('told_on')) {
  return asOf === null ? sql<SqlBool>`true` : sql<SqlBool>`${toldOn} <= ${asOf}::date`
}

/** The actor at an address; null where there is none. */
export async function readActorFacts(db: Database, slug: string): Promise<ActorFacts | null> {
  const row = await db.selectFrom('actor').select('id').where('slug', '=', slug).executeTakeFirst()
  if (row === undefined) return null
  return (await readActors(db, [row.id])).get(row.id) ?? null
}

/** The actors with most events in the record. */
export async function listActors(
  db: Database,
  limit: number,
): Promise<{ actor: ActorFacts; events: number }[]> {
  const rows = await db
    .selectFrom('actor_view')
    .select(['actor_id', 'event_count as events'])
    .where('event_count', '>', 0)
    .orderBy('event_count', 'desc')
    .orderBy('actor_id')
    .limit(limit)
    .execute()
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return rows.flatMap(row => {
    const actor = actors.get(row.actor_id)
    return actor === undefined ? [] : [{ actor, events: row.events }]
  })
}

/** Pure: with whom the events show this actor together. What was only announced is no contact. */
export function contactsIn(events: readonly EventFacts[], actorId: string): Contact[] {
  const contacts = new Map<string, Contact>()
  for (const event of events) {
    if (!isContact(event)) continue
    for (const { actor } of event.participants) {
      if (actor.id === actorId) continue
      const known = contacts.get(actor.id)
      const last =
        [known?.last, event.date.start]
          .filter(day => day != null)
          .sort()
          .at(-1) ?? null
      contacts.set(actor.id, { actor, meetings: (known?.meetings ?? 0) + 1, last })
    }
  }
  return [...contacts.values()].sort(
    (a, b) => b.meetings - a.meetings || (b.last ?? '').localeCompare(a.last ?? ''),
  )
}
