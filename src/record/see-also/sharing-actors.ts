import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { mostEvents, type Own } from './own-report.ts'

/** An actor of two reports. */
export interface SharedActor {
  readonly id: string
  readonly kind: string
  /** How many events of the record it takes part in; counted up to `mostCounted`. */
  readonly events: number
}

/**
 * How far the record is looked through, whatever its size: so many actors of a report, the rarest; how often one may be counted, and how
 * many events before and after the report are taken for each.
 */
const [mostActors, mostCounted, eventsEachWay] = [30, 1000, 60]

/**
 * For each report the others of the events that lie next to it, before and after, of each of its actors that is not everywhere: which
 * actors they share.
 */
export async function sharingActors(
  db: Database,
  owns: readonly Own[],
): Promise<Map<string, SharedActor[]>[]> {
  const { rows } = await sql<{
    readonly place: number
    readonly actors: readonly (readonly [id: string, kind: string, events: number])[]
    readonly shared: readonly (readonly [report: string, actor: string])[]
  }>`/* kept plan: sharing */
    WITH given AS MATERIALIZED (
      SELECT ${owns.map(own => own.reportId)}::text[] AS reports, ${owns.map(own => own.day)}::date[] AS days
    ), asked AS MATERIALIZED (
      SELECT each.* FROM given, unnest(reports, days) WITH ORDINALITY AS each (report_id, on_day, place)
    ), own AS MATERIALIZED (
      SELECT DISTINCT place, report_id, on_day, actor_id FROM asked, LATERAL (
        SELECT event_id FROM event_report WHERE event_report.report_id = asked.report_id
        ORDER BY event_id LIMIT ${sql.lit(mostEvents)}
      ) AS event JOIN event_actor USING (event_id)
    ), counted AS MATERIALIZED (
      SELECT actor_id, kind, (
        SELECT count(*)::integer FROM (
          SELECT FROM event_actor WHERE event_actor.actor_id = each.actor_id LIMIT ${sql.lit(mostCounted)}
        ) AS few
      ) AS events
      FROM (SELECT DISTINCT actor_id FROM own) AS each JOIN actor_view USING (actor_id)
    ), rare AS MATERIALIZED (
      SELECT * FROM (
        SELECT own.*, kind, events, row_number() OVER (PARTITION BY place ORDER BY events, actor_id) AS rank
        FROM own JOIN counted USING (actor_id)
      ) AS ranked WHERE rank <= ${sql.lit(mostActors)} AND events < ${sql.lit(mostCounted)}
    ), shared AS (
      SELECT DISTINCT place, event_report.report_id, actor_id FROM rare CROSS JOIN LATERAL (
        (SELECT event_id FROM event_actor WHERE event_actor.actor_id = rare.actor_id AND day <= on_day
          ORDER BY day DESC, event_id DESC LIMIT ${sql.lit(eventsEachWay)})
        UNION ALL
        (SELECT event_id FROM event_actor WHERE event_actor.actor_id = rare.actor_id AND day > on_day
          ORDER BY day, event_id LIMIT ${sql.lit(eventsEachWay)})
      ) AS near JOIN event_report ON event_report.event_id = near.event_id AND event_report.report_id <> rare.report_id
    )
    SELECT place, json_agg(json_build_array(report_id, actor_id)) AS shared,
      (SELECT json_agg(json_build_array(actor_id, kind, events)) FROM rare WHERE rare.place = shared.place) AS actors
    FROM shared GROUP BY place`.execute(db)
  const found = new Map(rows.map(row => [row.place, row]))
  return owns.map((_own, index) => {
    const { shared, actors } = found.get(index + 1) ?? { shared: [], actors: [] }
    const actorOf = new Map(actors.map(([id, kind, events]) => [id, { id, kind, events }]))
    const groups = Map.groupBy(shared, ([report]) => report)
    return new Map(
      [...groups].map(([report, pairs]) => [report, pairs.flatMap(([, id]) => actorOf.get(id) ?? [])]),
    )
  })
}
