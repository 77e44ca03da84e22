import type { Database } from '../database/open-database.ts'
import type { ActorFacts, EventFacts } from './event-facts.ts'
import { readActors, readEvents } from './read-events.ts'

/** A report that the reader should open next, and why. */
export interface Related {
  readonly reportId: string
  readonly sharedEvents: readonly EventFacts[]
  readonly sharedActors: readonly ActorFacts[]
}

/** What a shared event weighs against one shared actor whom no other report names. */
const eventWeight = 3

/**
 * Reports that share confirmed events with this one, or actors: the rarer an actor is in the record, the more it
 * weighs. Only reports with a published article come back, best first; at a tie the newer.
 */
export async function seeAlso(
  db: Database,
  reportId: string,
  today: string,
  limit: number,
): Promise<Related[]> {
  const events = await sharedEvents(db, reportId)
  const actors = await sharedActors(db, reportId)
  const scores = new Map<string, number>()
  const add = (report: string, weight: number) => scores.set(report, (scores.get(report) ?? 0) + weight)
  for (const { report_id } of events) add(report_id, eventWeight)
  for (const { report_id, reports } of actors) add(report_id, 1 / Math.max(1, Number(reports) - 1))
  const published = await newestPublished(db, [...scores.keys()])
  const best = published
    .toSorted((a, b) => scores.get(b.report_id)! - scores.get(a.report_id)! || b.at - a.at)
    .slice(0, limit)
  const facts = await readEvents(
    db,
    events.map(row => row.event_id),
    today,
  )
  const people = await readActors(
    db,
    actors.map(row => row.actor_id),
  )
  return best.map(({ report_id }) => ({
    reportId: report_id,
    sharedEvents: facts.filter(event =>
      events.some(row => row.report_id === report_id && row.event_id === event.id),
    ),
    sharedActors: actors
      .filter(row => row.report_id === report_id)
      .toSorted((a, b) => Number(a.reports) - Number(b.reports))
      .flatMap(row => people.get(row.actor_id) ?? []),
  }))
}

function sharedEvents(db: Database, reportId: string) {
  return db
    .selectFrom('event_report as own')
    .innerJoin('event_report as other', 'other.event_id', 'own.event_id')
    .select(['other.report_id', 'other.event_id'])
    .where('own.report_id', '=', reportId)
    .where('other.report_id', '!=', reportId)
    .execute()
}

/** The other reports whose events have one of this report's actors, with the number of reports that name the actor. */
function sharedActors(db: Database, reportId: string) {
  return db
    .with('naming', query =>
      query
        .selectFrom('event_report')
        .innerJoin('event_actor', 'event_actor.event_id', 'event_report.event_id')
        .select(['report_id', 'actor_id'])
        .distinct(),
    )
    .with('counted', query =>
      query
        .selectFrom('naming')
        .select(eb => ['actor_id', eb.fn.countAll<number>().as('reports')])
        .groupBy('actor_id'),
    )
    .selectFrom('naming as own')
    .innerJoin('naming as other', 'other.actor_id', 'own.actor_id')
    .innerJoin('counted', 'counted.actor_id', 'own.actor_id')
    .select(['other.report_id', 'other.actor_id', 'counted.reports'])
    .where('own.report_id', '=', reportId)
    .where('other.report_id', '!=', reportId)
    .execute()
}

async function newestPublished(
  db: Database,
  reportIds: readonly string[],
): Promise<{ report_id: string; at: number }[]> {
  if (reportIds.length === 0) return []
  const rows = await db
    .selectFrom('article')
    .select(eb => ['report_id', eb.fn.max('published_at').as('at')])
    .where('state', '=', 'published')
    .where('report_id', 'in', reportIds)
    .groupBy('report_id')
    .execute()
  return rows.map(row => ({ report_id: row.report_id, at: row.at?.getTime() ?? 0 }))
}
