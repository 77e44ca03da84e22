import type { Database } from '../database/open-database.ts'
import { assertionsAbout } from './assertion.ts'
import { isContact } from './contact.ts'
import type { ActorFacts, EventFacts, HistoryLine, StatementFacts } from './event-facts.ts'
import { readActors, readEvents } from './read-events.ts'
import { historyOf } from './read-history.ts'
import { readStatements } from './read-statements.ts'

/** Someone that an actor was in contact with: how often, and the last day when it is known. */
export interface Contact {
  readonly actor: ActorFacts
  readonly meetings: number
  readonly last: string | null
}

/** An actor's dossier: events newest first, statements, contacts most frequent first, history; null when unknown. */
export async function readActor(
  db: Database,
  slug: string,
  today: string,
): Promise<{
  actor: ActorFacts
  events: EventFacts[]
  statements: StatementFacts[]
  contacts: Contact[]
  history: HistoryLine[]
} | null> {
  const actor = await readActorFacts(db, slug)
  if (actor === null) return null
  const links = await db
    .selectFrom('event_actor')
    .innerJoin('event_view', 'event_view.event_id', 'event_actor.event_id')
    .select(['event_actor.event_id', 'date_start'])
    .distinct()
    .where('actor_id', '=', actor.id)
    .orderBy('date_start', eb => eb.desc().nullsLast())
    .limit(200)
    .execute()
  const events = await readEvents(
    db,
    links.map(link => link.event_id),
    today,
  )
  return {
    actor,
    events,
    statements: await readStatements(db, { actorId: actor.id }),
    contacts: contactsIn(events, actor.id),
    history: historyOf(await assertionsAbout(db, 'actor', actor.id), new Map()),
  }
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
    .selectFrom('event_actor')
    .select(eb => ['actor_id', eb.fn.count<number>('event_id').distinct().as('events')])
    .groupBy('actor_id')
    .orderBy('events', 'desc')
    .orderBy('actor_id')
    .limit(limit)
    .execute()
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return rows.flatMap(row => {
    const actor = actors.get(row.actor_id)
    return actor === undefined ? [] : [{ actor, events: Number(row.events) }]
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
