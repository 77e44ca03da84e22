import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { contactTypes, heldStatuses } from './contact.ts'
import type { ActorFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'

/** Who was in contact with most others in a month, such as "2026-02". */
export interface MostConnected {
  readonly month: string
  /** `others` counts those met, called or visited; `events` the meetings, calls and visits. The best connected first. */
  readonly actors: readonly { readonly actor: ActorFacts; readonly others: number; readonly events: number }[]
}

/** The last month until today in which the record knows of a contact, and who had most; null while it knows of none. */
export async function mostConnected(
  db: Database,
  today: string,
  limit: number,
): Promise<MostConnected | null> {
  // Written out, so that the index of contacts is known to hold them.
  const [types, statuses] = [contactTypes, heldStatuses].map(list => sql.join(list.map(one => sql.lit(one))))
  const isContact = sql`date_start IS NOT NULL AND event_view.type IN (${types}) AND event_view.status IN (${statuses})`
  const { rows } = await sql<{ month: string; actor_id: string; others: number; events: number }>`
    WITH newest AS (
      SELECT date_trunc('month', max(date_start)::timestamp)::date AS first
      FROM event_view WHERE ${isContact} AND date_start <= ${today}::date
    ), met AS (
      SELECT DISTINCT event_id, actor_id
      FROM newest, event_view JOIN event_actor USING (event_id)
        -- "the ministers" and "a president" are nobody in particular.
        JOIN actor_view USING (actor_id)
      WHERE ${isContact} AND kind IN ('person', 'organisation', 'state') AND name <> lower(name)
        AND date_start BETWEEN first AND least(${today}::date, (first + interval '1 month' - interval '1 day')::date)
    )
    SELECT to_char(first, 'YYYY-MM') AS month, one.actor_id,
      count(DISTINCT other.actor_id)::int AS others, count(DISTINCT one.event_id)::int AS events
    FROM newest, met AS one JOIN met AS other ON other.event_id = one.event_id AND other.actor_id <> one.actor_id
    GROUP BY first, one.actor_id
    ORDER BY others DESC, events DESC, one.actor_id
    LIMIT ${limit}`.execute(db)
  const [first] = rows
  if (first === undefined) return null
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return {
    month: first.month,
    actors: rows.flatMap(({ actor_id, others, events }) => {
      const actor = actors.get(actor_id)
      return actor === undefined ? [] : [{ actor, others, events }]
    }),
  }
}
