import { type RawBuilder, type Selectable, sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import type { EventView } from '../database/tables.ts'
import type { ActorFacts, EventFacts } from './event-facts.ts'

/**
 * The events with these ids as the record knows them now, in the order asked for; unknown ids are left out. With `toldUntil` those
 * alone of which everything that is known was known by the end of that day.
 */
export async function readEvents(
  db: Database,
  ids: readonly string[],
  today: string,
  toldUntil: string | null = null,
): Promise<EventFacts[]> {
  if (ids.length === 0) return []
  const asked = sql`${[...ids]}::text[]`
  const { rows } = await (toldUntil === null
    ? sql<EventRows>`/* kept plan: events */
        SELECT ${eventRows(sql`asked.ids`)} FROM (SELECT ${asked} AS ids OFFSET 0) AS asked`
    : sql<EventRows>`SELECT ${eventRows(sql`asked.ids`)} FROM (SELECT ARRAY(
        SELECT event_id FROM event_view WHERE event_id = ANY(${asked}) AND told_until <= ${toldUntil}::date
      ) AS ids OFFSET 0) AS asked`
  ).execute(db)
  const byId = new Map(eventsFrom(rows[0]!, today).map(event => [event.id, event]))
  return ids.map(id => byId.get(id)).filter(event => event !== undefined)
}

/** What the view holds of an event. */
export type EventRow = Pick<
  Selectable<EventView>,
  | 'event_id'
  | 'type'
  | 'status'
  | 'date_start'
  | 'date_end'
  | 'date_precision'
  | 'place_name'
  | 'place_country'
  | 'topics'
>

/** Events as one question finds them. */
export interface EventRows {
  readonly events: readonly EventRow[]
  /** Who takes part in which of the events, by identifiers, in their order there. */
  readonly parties: readonly (readonly [event: string, actor: string, role: string])[]
  readonly actors: readonly ActorRow[]
}

/** The columns of a question that finds the events with these ids. */
export function eventRows(ids: RawBuilder<readonly string[]>): RawBuilder<EventRows> {
  return sql`
    (SELECT coalesce(json_agg(json_build_object('event_id', event_id, 'type', type, 'status', status,
        'date_start', date_start, 'date_end', date_end, 'date_precision', date_precision,
        'place_name', place_name, 'place_country', place_country, 'topics', topics)), '[]')
      FROM event_view WHERE event_id = ANY(${ids})) AS events,
    (SELECT coalesce(json_agg(json_build_array(event_id, actor_id, role) ORDER BY position), '[]')
      FROM event_actor WHERE event_id = ANY(${ids})) AS parties,
    (SELECT coalesce(json_agg(${actorJson}), '[]')
      FROM actor_view JOIN actor ON actor.id = actor_view.actor_id
      WHERE actor_view.actor_id = ANY(ARRAY(SELECT actor_id FROM event_actor WHERE event_id = ANY(${ids})))) AS actors`
}

/** The events from their rows. */
export function eventsFrom({ events, parties, actors }: EventRows, today: string): EventFacts[] {
  const actorOf = new Map(actors.map(row => [row.id, actorFrom(row)]))
  const partiesOf = Map.groupBy(parties, ([event]) => event)
  return events.map(row => {
    const participants = (partiesOf.get(row.event_id) ?? []).flatMap(([, id, role]) => {
      const actor = actorOf.get(id)
      return actor === undefined ? [] : [{ actor, role }]
    })
    return eventFrom(row, participants, today)
  })
}

/** An event from its row and those who take part in it. */
export function eventFrom(
  row: EventRow,
  parties: readonly { readonly actor: ActorFacts; readonly role: string }[],
  today: string,
): EventFacts {
  const date = {
    start: row.date_start,
    end: row.date_end,
    precision: row.date_precision as EventFacts['date']['precision'],
  }
  return {
    id: row.event_id,
    type: row.type as EventType,
    status: statusOn(row.status as EventStatus, date, today),
    date,
    place: row.place_name === null ? null : { name: row.place_name, country: row.place_country },
    participants: parties.map(({ actor, role }) => ({ actor, role: role as ParticipantRole })),
    topics: row.topics,
  }
}

/** The record's own conclusion: what was announced for days that are past, without a later report, is overdue. */
export function statusOn(status: EventStatus, date: EventFacts['date'], today: string): EventFacts['status'] {
  const covered = daysCovered(date)
  return status === 'announced' && covered !== null && covered.last < today ? 'overdue' : status
}

/** Actors by their ids. */
export async function readActors(db: Database, ids: readonly string[]): Promise<Map<string, ActorFacts>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ActorRow>`/* kept plan: actors */
    SELECT id, slug, name, kind, office, state, known, wikidata, spellings
    FROM actor_view JOIN actor ON actor.id = actor_view.actor_id
    WHERE actor_view.actor_id = ANY(${[...new Set(ids)]}::text[])`.execute(db)
  return new Map(rows.map(row => [row.id, actorFrom(row)]))
}

/** What the view holds of an actor, with its identifier and address. */
export type ActorRow = Omit<ActorFacts, 'kind'> & { readonly kind: string }

/** The row as JSON, where a question joins `actor_view` and `actor`. */
export const actorJson = sql<ActorRow>`json_build_object('id', actor.id, 'slug', actor.slug, 'name', actor_view.name,
  'kind', actor_view.kind, 'office', actor_view.office, 'state', actor_view.state, 'known', actor_view.known,
  'wikidata', actor_view.wikidata, 'spellings', actor_view.spellings)`

/** An actor from its row, which may hold more. */
export function actorFrom({
  id,
  slug,
  name,
  kind,
  office,
  state,
  known,
  wikidata,
  spellings,
}: ActorRow): ActorFacts {
  return { id, slug, name, kind: kind as ActorKind, office, state, known, wikidata, spellings }
}
