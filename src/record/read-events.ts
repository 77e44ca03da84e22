import { type RawBuilder, sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import type { ActorFacts, EventFacts } from './event-facts.ts'

/** Which of the events asked for are read: those alone of which all that is known was known by the end of a day, or of these types. */
export interface EventsRead {
  readonly toldUntil?: string
  readonly types?: readonly EventType[]
}

/** The events with these ids as the record knows them now, in the order asked for; unknown ids are left out. */
export async function readEvents(
  db: Database,
  ids: readonly string[],
  today: string,
  only: EventsRead = {},
): Promise<EventFacts[]> {
  return pickingFrom(await readEventRows(db, ids, only))(ids, today)
}

/** The rows of these events, for several who each pick their own. */
export async function readEventRows(
  db: Database,
  ids: readonly string[],
  { toldUntil, types }: EventsRead = {},
): Promise<EventRows> {
  if (ids.length === 0) return { events: [], parties: [], actors: [] }
  const asked = sql`${[...ids]}::text[]`
  const conditions = [
    sql`event_id = ANY(${asked})`,
    ...(toldUntil === undefined ? [] : [sql`told_until <= ${toldUntil}::date`]),
    ...(types === undefined ? [] : [sql`type = ANY(${[...types]}::text[])`]),
  ]
  const wanted =
    conditions.length === 1
      ? asked
      : sql`ARRAY(SELECT event_id FROM event_view WHERE ${sql.join(conditions, sql` AND `)})`
  const plan = ['events', toldUntil && 'told', types && 'typed'].filter(Boolean).join('-')
  const { rows } = await sql<EventRows>`/* kept plan: ${sql.raw(plan)} */
    SELECT ${eventRows(sql`asked.ids`)} FROM (SELECT ${wanted} AS ids OFFSET 0) AS asked`.execute(db)
  return rows[0]!
}

/** What the view holds of an event, in the order in which a question gives it. */
export type EventRow = readonly [
  id: string,
  type: string,
  status: string,
  start: string | null,
  end: string | null,
  precision: string | null,
  place: string | null,
  country: string | null,
  topics: readonly string[],
]

/** Events as one question finds them: in arrays, since the names of so many properties took longer to write and read than the rest. */
export interface EventRows {
  readonly events: readonly EventRow[]
  /** Who takes part in which of the events, by identifiers, in their order there. */
  readonly parties: readonly (readonly [event: string, actor: string, role: string])[]
  readonly actors: readonly ActorRow[]
}

/** The columns of a question that finds the events with these ids. */
export function eventRows(ids: RawBuilder<readonly string[]>): RawBuilder<EventRows> {
  return sql`
    (SELECT coalesce(json_agg(json_build_array(event_id, type, status, date_start, date_end, date_precision,
        place_name, place_country, topics)), '[]')
      FROM event_view WHERE event_id = ANY(${ids})) AS events,
    (SELECT coalesce(json_agg(json_build_array(event_id, actor_id, role) ORDER BY position), '[]')
      FROM event_actor WHERE event_id = ANY(${ids})) AS parties,
    (SELECT coalesce(json_agg(${actorJson}), '[]')
      FROM actor_view JOIN actor ON actor.id = actor_view.actor_id
      WHERE actor_view.actor_id = ANY(ARRAY(SELECT actor_id FROM event_actor WHERE event_id = ANY(${ids})))) AS actors`
}

/** The events from their rows. */
export function eventsFrom(rows: EventRows, today: string): EventFacts[] {
  const ids = rows.events.map(([id]) => id)
  return pickingFrom(rows)(ids, today)
}

/** Makes the events with some ids from rows that may have others, too, in their order; unknown ids are left out. */
export function pickingFrom({
  events,
  parties,
  actors,
}: EventRows): (ids: readonly string[], today: string) => EventFacts[] {
  const actorOf = new Map(actors.map(row => [row[0], actorFrom(row)]))
  const partiesOf = Map.groupBy(parties, ([event]) => event)
  const rowOf = new Map(events.map(row => [row[0], row]))
  const participantsOf = (event: string) =>
    (partiesOf.get(event) ?? []).flatMap(([, id, role]) => {
      const actor = actorOf.get(id)
      return actor === undefined ? [] : [{ actor, role: role as ParticipantRole }]
    })
  return (ids, today) =>
    ids
      .map(id => rowOf.get(id))
      .filter(row => row !== undefined)
      .map(row => eventFrom(row, participantsOf(row[0]), today))
}

function eventFrom(
  [id, type, recorded, start, end, precision, place, country, topics]: EventRow,
  participants: EventFacts['participants'],
  today: string,
): EventFacts {
  const date = { start, end, precision: precision as EventFacts['date']['precision'] }
  const status = statusOn(recorded as EventStatus, date, today)
  return {
    ...{ id, type: type as EventType, status, date, participants, topics },
    place: place === null ? null : { name: place, country },
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
  const { rows } = await sql<{ readonly actor: ActorRow }>`/* kept plan: actors */
    SELECT ${actorJson} AS actor FROM actor_view JOIN actor ON actor.id = actor_view.actor_id
    WHERE actor_view.actor_id = ANY(${[...new Set(ids)]}::text[])`.execute(db)
  return new Map(rows.map(({ actor }) => [actor[0], actorFrom(actor)]))
}

/** What the view holds of an actor, with its identifier and address, in the order in which a question gives it. */
export type ActorRow = readonly [
  id: string,
  slug: string,
  name: string,
  kind: string,
  office: string | null,
  state: string | null,
  known: string | null,
  wikidata: string | null,
  spellings: readonly string[],
]

/** The row as JSON, where a question joins `actor_view` and `actor`. */
export const actorJson = sql<ActorRow>`json_build_array(actor.id, actor.slug, actor_view.name, actor_view.kind,
  actor_view.office, actor_view.state, actor_view.known, actor_view.wikidata, actor_view.spellings)`

/** An actor from its row. */
export function actorFrom(row: ActorRow): ActorFacts {
  const [id, slug, name, kind, office, state, known, wikidata, spellings] = row
  return { id, slug, name, kind: kind as ActorKind, office, state, known, wikidata, spellings }
}
