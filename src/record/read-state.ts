import { sql } from 'kysely'
import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'
import { readEventsAt } from './as-of.ts'
import { isContact } from './contact.ts'
import type { ActorFacts } from './event-facts.ts'
import { takesPart } from './event-side.ts'
import type { Contact } from './read-actor.ts'
import { readActors } from './read-events.ts'

/** Beyond this many of a state's people and bodies, those that were confirmed first stand for it. */
const mostMembers = 2000
/** How many of a state's newest contacts are counted by partner. */
const mostContacts = 400

/** A state's own id with those of its people and bodies. */
export async function actorIdsOfState(db: Database, state: ActorFacts): Promise<string[]> {
  if (state.state === null) return [state.id]
  const rows = await db
    .selectFrom('actor_view')
    .select('actor_id')
    .where('state', '=', state.state)
    .orderBy('actor_id')
    .limit(mostMembers)
    .execute()
  return [...new Set([state.id, ...rows.map(row => row.actor_id)])]
}

/** A state's people and bodies, those with most events first. */
export async function membersOfState(
  db: Database,
  state: ActorFacts,
  limit: number,
): Promise<{ actor: ActorFacts; events: number }[]> {
  const rows = await db
    .selectFrom('actor_view')
    .select(['actor_id', 'event_count as events'])
    .where('state', '=', state.state)
    .where('actor_id', '!=', state.id)
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

/** With which states a state was in contact, through its people and bodies or theirs: most often first. */
export async function contactsOfState(db: Database, state: ActorFacts, limit: number): Promise<Contact[]> {
  const { rows } = await sql<{ actor_id: string; meetings: number; last: string | null }>`
    WITH contact AS (
      SELECT event_id, day FROM event_state WHERE state = ${state.state} AND is_contact
      ORDER BY day DESC, event_id DESC
      LIMIT ${mostContacts}
    ), met AS (
      SELECT event_state.state, count(*) AS meetings, nullif(max(contact.day), '-infinity') AS last
      FROM contact JOIN event_state USING (event_id)
      WHERE event_state.state <> ${state.state}
      GROUP BY event_state.state
    )
    SELECT partner.actor_id, meetings, last
    FROM met JOIN actor_view AS partner ON partner.kind = 'state' AND partner.state = met.state
    ORDER BY meetings DESC, last DESC NULLS LAST, partner.actor_id
    LIMIT ${limit}`.execute(db)
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return rows.flatMap(row => {
    const actor = actors.get(row.actor_id)
    return actor === undefined ? [] : [{ actor, meetings: Number(row.meetings), last: row.last }]
  })
}

/** Of a state's events so many, the newest that were told by then, are read for what it was on an earlier day. */
const mostThen = 200

/** With which states a state was in contact, and who had acted for it, by the reports until a day; most often first. */
export async function stateAsOf(
  db: Database,
  state: ActorFacts,
  limit: number,
  asOf: string,
): Promise<{ partners: Contact[]; members: { actor: ActorFacts; events: number }[] }> {
  if (state.state === null) return { partners: [], members: [] }
  const side = { state: state.state }
  const rows = await db
    .selectFrom('event_state')
    .select('event_id')
    .where('state', '=', side.state)
    .where('told_on', '<=', asOf)
    .orderBy('day', 'desc')
    .orderBy('event_id', 'desc')
    .limit(mostThen)
    .execute()
  const ids = rows.map(row => row.event_id)
  const events = (await readEventsAt(db, ids, asOf, asOf)).filter(event => takesPart(event, side))
  const met = new Map<string, { meetings: number; last: string | null }>()
  const members = new Map<string, { actor: ActorFacts; events: number }>()
  for (const event of events) {
    const actors = new Map(event.participants.map(({ actor }) => [actor.id, actor]))
    for (const actor of actors.values())
      if (actor.state === side.state && actor.id !== state.id)
        members.set(actor.id, { actor, events: (members.get(actor.id)?.events ?? 0) + 1 })
    if (!isContact(event)) continue
    for (const other of new Set([...actors.values()].flatMap(actor => actor.state ?? []))) {
      const known = met.get(other)
      const last =
        [known?.last, event.date.start]
          .filter(day => day != null)
          .sort()
          .at(-1) ?? null
      met.set(other, { meetings: (known?.meetings ?? 0) + 1, last })
    }
  }
  met.delete(side.state)
  const partners = (await statesOf(db, [...met.keys()])).map(actor => ({ actor, ...met.get(actor.state!)! }))
  return {
    partners: partners
      .sort(
        (a, b) =>
          b.meetings - a.meetings ||
          (b.last ?? '').localeCompare(a.last ?? '') ||
          a.actor.id.localeCompare(b.actor.id),
      )
      .slice(0, limit),
    members: [...members.values()]
      .sort((a, b) => b.events - a.events || a.actor.id.localeCompare(b.actor.id))
      .slice(0, limit),
  }
}

/** The states with these codes that the record knows. */
async function statesOf(db: Database, codes: readonly string[]): Promise<ActorFacts[]> {
  const rows = await db
    .selectFrom('actor_view')
    .select('actor_id')
    .where('kind', '=', 'state')
    .where(oneOf('state', codes))
    .execute()
  return [
    ...(
      await readActors(
        db,
        rows.map(row => row.actor_id),
      )
    ).values(),
  ]
}
