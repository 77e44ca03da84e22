import { sql } from 'kysely'
import type { PartialDate } from '../../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType } from '../../coder/coding.ts'
import type { Database } from '../../database/open-database.ts'
import type { EventFacts } from '../event-facts.ts'
import { statusOn } from '../read-events.ts'

/** An event that may be background to a text: what the choice among many depends on, and those whom the text names, too. */
export interface Candidate extends Pick<EventFacts, 'id' | 'type' | 'status'> {
  readonly date: PartialDate
  readonly named: readonly NamedActor[]
}

export interface NamedActor {
  readonly id: string
  readonly kind: ActorKind
}

/** A text whose candidates are asked for: its day, whom it names, which announcements it settles, and the report that it is, or null. */
export interface AskedText {
  readonly on: string
  readonly actors: readonly string[]
  readonly settled: readonly string[]
  readonly reportId: string | null
}

/**
 * So many candidates are looked at; so many of what each actor did until the day, and of what was announced of it for later. Of two
 * persons, or two others, who both did more, so many of what they did together, among so many of the one with fewer.
 */
const [mostCandidates, mostBefore, mostAhead, mostTogether, mostLookedThrough] = [200, 200, 50, 10, 2000]

type CandidateRow = readonly [
  id: string,
  type: EventType,
  status: EventStatus,
  start: string | null,
  end: string | null,
  precision: PartialDate['precision'],
  named: readonly (readonly [id: string, kind: ActorKind])[],
]

/**
 * For each text the newest events with one of those whom it names, first those in which most of them take part; left out are those that
 * its report tells of itself. Statuses are those of the text's day.
 */
export async function readCandidates(db: Database, texts: readonly AskedText[]): Promise<Candidate[][]> {
  const [named, settled] = [placed(texts.map(text => text.actors)), placed(texts.map(text => text.settled))]
  // What is asked stands in a table of its own: the plan does not depend on it, and one is kept for all.
  const { rows } = await sql<{
    readonly place: number
    readonly events: readonly CandidateRow[]
  }>`/* kept plan: candidates */
    WITH given AS MATERIALIZED (
      SELECT ${texts.map(text => text.on)}::date[] AS days, ${texts.map(text => text.reportId ?? '')}::text[] AS reports,
        ${named.places}::integer[] AS places, ${named.ids}::text[] AS actors,
        ${settled.places}::integer[] AS settled_places, ${settled.ids}::text[] AS settled
    ), asked AS MATERIALIZED (
      SELECT each.* FROM given, unnest(days, reports) WITH ORDINALITY AS each (on_day, report_id, place)
    ), named AS MATERIALIZED (
      SELECT place, on_day, actor_id, kind, event_count, row_number() OVER (PARTITION BY place ORDER BY event_count, actor_id) AS rank
      FROM given CROSS JOIN unnest(places, actors) AS each (place, actor_id)
      JOIN asked USING (place) JOIN actor_view USING (actor_id)
    ), own AS MATERIALIZED (
      SELECT place, event_id FROM asked JOIN event_report USING (report_id)
    ), near AS MATERIALIZED (
      SELECT place, before.event_id FROM named, LATERAL (
        SELECT event_id FROM event_actor WHERE event_actor.actor_id = named.actor_id AND day <= on_day
        ORDER BY day DESC, event_id DESC LIMIT ${sql.lit(mostBefore)}
      ) AS before
      UNION
      SELECT place, ahead.event_id FROM named, LATERAL (
        SELECT event_id FROM event_actor JOIN event_view USING (event_id)
        WHERE event_actor.actor_id = named.actor_id AND day > on_day AND was_announced
        ORDER BY day LIMIT ${sql.lit(mostAhead)}
      ) AS ahead
      UNION
      SELECT one.place, met.event_id
      FROM named AS one JOIN named AS other
        ON other.place = one.place AND other.rank > one.rank AND (one.kind = 'person') = (other.kind = 'person')
      CROSS JOIN LATERAL (
        SELECT event_id FROM (
          SELECT event_id, day FROM event_actor WHERE actor_id = one.actor_id AND day <= one.on_day
          ORDER BY day DESC, event_id DESC LIMIT ${sql.lit(mostLookedThrough)}
        ) AS own, LATERAL (
          SELECT FROM event_actor AS also
          WHERE also.actor_id = other.actor_id AND also.day = own.day AND also.event_id = own.event_id LIMIT 1
        ) AS also LIMIT ${sql.lit(mostTogether)}
      ) AS met
      WHERE one.event_count > ${sql.lit(mostBefore)}
      UNION
      SELECT each.* FROM given, unnest(settled_places, given.settled) AS each
    ), party AS MATERIALIZED (
      SELECT place, event_id, actor_id, day, position FROM near JOIN event_actor USING (event_id)
      WHERE (place, event_id) NOT IN (SELECT place, event_id FROM own)
    ), ranked AS (
      SELECT place, event_id, json_agg(json_build_array(actor_id, kind) ORDER BY position) AS named,
        row_number() OVER (PARTITION BY place ORDER BY count(DISTINCT actor_id) DESC, max(day) DESC, event_id) AS rank
      FROM party JOIN named USING (place, actor_id)
      GROUP BY place, event_id
    )
    SELECT place, json_agg(json_build_array(
      event_id, type, status, date_start, date_end, date_precision, named) ORDER BY rank) AS events
    FROM ranked JOIN event_view USING (event_id) WHERE rank <= ${sql.lit(mostCandidates)}
    GROUP BY place`.execute(db)
  const found = new Map(rows.map(row => [row.place, row.events]))
  return texts.map(({ on }, index) => (found.get(index + 1) ?? []).map(row => candidateFrom(row, on)))
}

/** Lists behind one another, with the place of each one's list, from 1: the database has no lists of lists of several lengths. */
function placed(lists: readonly (readonly string[])[]): { places: number[]; ids: string[] } {
  return { places: lists.flatMap((list, index) => list.map(() => index + 1)), ids: lists.flat() }
}

function candidateFrom(
  [id, type, recorded, start, end, precision, those]: CandidateRow,
  on: string,
): Candidate {
  const date = { start, end, precision }
  // One actor may have two roles.
  const named = [...new Map(those).entries()].map(([actor, kind]) => ({ id: actor, kind }))
  return { id, type, status: statusOn(recorded, date, on), date, named }
}
