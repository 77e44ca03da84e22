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
  only: EventsRead = {},
): Promise<EventRows> {
  if (ids.length === 0) return { events: [], actors: [] }
  const plan = ['events', only.toldUntil && 'told', only.types && 'typed'].filter(Boolean).join('-')
  const { rows } = await sql<EventRows>`/* kept plan: ${sql.raw(plan)} */
    SELECT found.* FROM (SELECT ${[...ids]}::text[] AS ids OFFSET 0) AS asked,
      ${eventRows(sql`asked.ids`, only)} AS found`.execute(db)
  return rows[0]!
}

/** What the view holds of an event, in the order in which a question gives it; who takes part, and as what, stands side by side. */
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
  parties: readonly string[],
  roles: readonly string[],
]

/** Events as one question finds them: in arrays, since the names of so many properties took longer to write and read than the rest. */
export interface EventRows {
  readonly events: readonly EventRow[]
  readonly actors: readonly ActorRow[]
}

/** What a question joins for the events with these ids: a row with the columns of `EventRows`. Each event is looked up once. */
export function eventRows(
  ids: RawBuilder<readonly string[]>,
  { toldUntil, types }: EventsRead = {},
): RawBuilder<EventRows> {
  const conditions = [
    sql`event_id = ANY(${ids})`,
    ...(toldUntil === undefined ? [] : [sql`told_until <= ${toldUntil}::date`]),
    ...(types === undefined ? [] : [sql`type = ANY(${[...types]}::text[])`]),
  ]
  return sql`LATERAL (
    WITH event AS MATERIALIZED (
      SELECT party_ids, json_build_array(event_id, type, status, date_start, date_end, date_precision,
        place_name, place_country, topics, party_ids, party_roles) AS event_row
      FROM event_view WHERE ${sql.join(conditions, sql` AND `)}
    )
    SELECT (SELECT coalesce(json_agg(event_row), '[]') FROM event) AS events,
      (SELECT coalesce(json_agg(${actorJson}), '[]')
        FROM actor_view JOIN actor ON actor.id = actor_view.actor_id
        WHERE actor_view.actor_id = ANY(ARRAY(SELECT DISTINCT unnest(party_ids) FROM event))) AS actors
  )`
}

/** The events from their rows. */
export function eventsFrom(rows: EventRows, today: string): EventFacts[] {
  const ids = rows.events.map(([id]) => id)
  return pickingFrom(rows)(ids, today)
}

/** Makes the events with some ids from rows that may have others, too, in their order; unknown ids are left out. */
export function pickingFrom({
  events,
  actors,
}: EventRows): (ids: readonly string[], today: string) => EventFacts[] {
  const actorOf = new Map(actors.map(row => [row[0], actorFrom(row)]))
  const rowOf = new Map(events.map(row => [row[0], row]))
  return (ids, today) =>
    ids
      .map(id => rowOf.get(id))
      .filter(row => row !== undefined)
      .map(row => eventFrom(row, actorOf, today))
}

function eventFrom(
  [id, type, recorded, start, end, precision, place, country, topics, parties, roles]: EventRow,
  actorOf: ReadonlyMap<string, ActorFacts>,
  today: string,
): EventFacts {
  const date = { start, end, precision: precision as EventFacts['date']['precision'] }
  const status = statusOn(recorded as EventStatus, date, today)
  const participants = parties.flatMap((party, index) => {
    const actor = actorOf.get(party)
    return actor === undefined ? [] : [{ actor, role: roles[index] as ParticipantRole }]
  })
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
