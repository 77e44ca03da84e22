import { sql } from 'kysely'
import type { PartialDate } from '../../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType } from '../../coder/coding.ts'
import type { Database } from '../../database/open-database.ts'
import type { EventFacts } from '../event-facts.ts'
import { statusOn } from '../read-events.ts'

/** An event that may be background to a text: what the choice among many depends on, and those whom the text names too. */
export interface Candidate extends Pick<EventFacts, 'id' | 'type' | 'status'> {
  readonly date: PartialDate
  readonly named: readonly NamedActor[]
}

export interface NamedActor {
  readonly id: string
  readonly kind: ActorKind
}

/** The newest events of those named that are looked at; of each alone until the day, of what was announced for later, and of each pair. */
const [mostCandidates, mostBefore, mostAhead, mostTogether] = [200, 200, 50, 10]

type CandidateRow = readonly [
  id: string,
  type: EventType,
  status: EventStatus,
  start: string | null,
  end: string | null,
  precision: PartialDate['precision'],
  named: readonly string[],
]

/**
 * The newest events with one of these actors, first those in which most of them take part; those left out that the report tells of
 * itself. Statuses are those of the day.
 */
export async function readCandidates(
  db: Database,
  text: { readonly actors: readonly string[]; readonly reportId: string | null; readonly on: string },
): Promise<Candidate[]> {
  const { actors, reportId, on } = text
  const pairs = actors.flatMap((one, index) => actors.slice(index + 1).map(other => [one, other] as const))
  // What is asked stands in a table of its own: the plan does not depend on it, and one is kept for all.
  const { rows } = await sql<{
    readonly events: readonly CandidateRow[]
    readonly kinds: Readonly<Record<string, ActorKind>>
  }>`/* kept plan: beside */
    WITH asked AS MATERIALIZED (
      SELECT ${[...actors]}::text[] AS actors, ${pairs.map(([one]) => one)}::text[] AS ones,
        ${pairs.map(([, other]) => other)}::text[] AS others, ${on}::date AS day, ${reportId ?? ''}::text AS report_id
    ), beside AS (
      SELECT near.event_id FROM asked, unnest(asked.actors) AS named (actor_id), LATERAL (
        (SELECT event_id FROM event_actor WHERE event_actor.actor_id = named.actor_id AND event_actor.day <= asked.day
          ORDER BY event_actor.day DESC, event_id DESC LIMIT ${sql.lit(mostBefore)})
        UNION ALL
        (SELECT event_id FROM event_actor JOIN event_view USING (event_id)
          WHERE event_actor.actor_id = named.actor_id AND event_actor.day > asked.day AND was_announced
          ORDER BY event_actor.day LIMIT ${sql.lit(mostAhead)})
      ) AS near
      UNION
      SELECT met.event_id
      FROM asked, unnest(asked.ones, asked.others) AS pair (one, other), LATERAL (
        SELECT one.event_id FROM event_actor AS one JOIN event_actor AS other USING (day, event_id)
        WHERE one.actor_id = pair.one AND other.actor_id = pair.other AND one.day <= asked.day
        ORDER BY one.day DESC, event_id DESC LIMIT ${sql.lit(mostTogether)}
      ) AS met
    ), candidate AS (
      SELECT event_id, json_agg(actor_id ORDER BY position) AS named,
        row_number() OVER (ORDER BY count(DISTINCT actor_id) DESC, max(event_actor.day) DESC, event_id) AS place
      FROM asked, beside JOIN event_actor USING (event_id)
      WHERE actor_id = ANY(asked.actors) AND NOT EXISTS (
        SELECT FROM event_report WHERE event_report.event_id = beside.event_id AND event_report.report_id = asked.report_id)
      GROUP BY event_id ORDER BY place LIMIT ${sql.lit(mostCandidates)}
    )
    SELECT (SELECT coalesce(json_agg(json_build_array(
        event_id, type, status, date_start, date_end, date_precision, named) ORDER BY place), '[]')
      FROM candidate JOIN event_view USING (event_id)) AS events,
    (SELECT coalesce(json_object_agg(actor_id, kind), '{}')
      FROM actor_view WHERE actor_id = ANY((SELECT asked.actors FROM asked)::text[])) AS kinds`.execute(db)
  const { events, kinds } = rows[0]!
  return events.map(([id, type, recorded, start, end, precision, ids]) => {
    const date = { start, end, precision }
    const named = [...new Set(ids)].map(actor => ({ id: actor, kind: kinds[actor]! }))
    return { id, type, status: statusOn(recorded, date, on), date, named }
  })
}
