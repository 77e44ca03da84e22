import { type Selectable, sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../coder/coding.ts'
import { oneOf } from '../database/one-of.ts'
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
  const rows = await db
    .selectFrom('event_view')
    .selectAll()
    .where(oneOf('event_id', ids))
    .$if(toldUntil !== null, query => query.where('told_until', '<=', toldUntil))
    .execute()
  const links = await db
    .selectFrom('event_actor')
    .select(['event_id', 'actor_id', 'role'])
    .where(oneOf('event_id', ids))
    .orderBy('event_id')
    .orderBy('position')
    .execute()
  const actors = await readActors(
    db,
    links.map(link => link.actor_id),
  )
  const linksOf = Map.groupBy(links, link => link.event_id)
  const events = rows.map(row => {
    const parties = (linksOf.get(row.event_id) ?? []).flatMap(link => {
      const actor = actors.get(link.actor_id)
      return actor === undefined ? [] : [{ actor, role: link.role }]
    })
    return eventFrom(row, parties, today)
  })
  const byId = new Map(events.map(event => [event.id, event]))
  return ids.map(id => byId.get(id)).filter(event => event !== undefined)
}

/** What the view holds of an event. */
export type EventRow = Omit<Selectable<EventView>, 'was_announced'>

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
  const rows = await db
    .selectFrom('actor_view')
    .innerJoin('actor', 'actor.id', 'actor_view.actor_id')
    .select(['id', 'slug', 'name', 'kind', 'office', 'state', 'known', 'wikidata', 'spellings'])
    .where(oneOf('actor_view.actor_id', [...new Set(ids)]))
    .execute()
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
