import type { Database } from '../../database/open-database.ts'
import type { ActorFacts, EventFacts } from '../event-facts.ts'
import { readActors, readEvents } from '../read-events.ts'
import { type Nearby, readNearby } from './nearby-reports.ts'
import { weighReport } from './weigh-report.ts'

/** A report that the reader should open next, and why. */
export interface Related {
  readonly reportId: string
  readonly sharedEvents: readonly EventFacts[]
  /** The rarest in the record first. */
  readonly sharedActors: readonly ActorFacts[]
  /** Slugs of processes of the desk that both belong to. */
  readonly sharedProcesses: readonly string[]
  readonly score: number
}

/**
 * The published reports to open after this one, best first: by shared events, rare shared actors, common process, nearness in
 * time and likeness of wording (decisions/see-also.md has the measurements). At a tie the newer.
 */
export async function seeAlso(
  db: Database,
  reportId: string,
  today: string,
  limit: number,
): Promise<Related[]> {
  const nearby = await readNearby(db, reportId)
  const best = nearby.reports
    .map(report => ({ report, score: weighReport(report) }))
    .filter(one => one.score > 0)
    .toSorted((a, b) => b.score - a.score || b.report.at - a.report.at)
    .slice(0, limit)
  return withFacts(
    db,
    best.map(one => ({ ...one.report, score: one.score })),
    today,
  )
}

async function withFacts(
  db: Database,
  best: readonly (Nearby & { readonly score: number })[],
  today: string,
): Promise<Related[]> {
  const events = await readEvents(db, [...new Set(best.flatMap(one => one.events))], today)
  const actors = await readActors(
    db,
    best.flatMap(one => one.actors.map(shared => shared.id)),
  )
  return best.map(one => ({
    reportId: one.reportId,
    sharedEvents: events.filter(event => one.events.includes(event.id)),
    sharedActors: one.actors
      .toSorted((a, b) => a.events - b.events)
      .flatMap(shared => actors.get(shared.id) ?? []),
    sharedProcesses: one.processes.map(shared => shared.slug),
    score: one.score,
  }))
}
