import type { Database } from '../../database/open-database.ts'
import type { ActorFacts, EventFacts } from '../event-facts.ts'
import { pickingFrom, readActors, readEventRows } from '../read-events.ts'
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
 * For each report the published ones to open after it, best first: by shared events, rare shared actors, common process, nearness in
 * time and likeness of wording (decisions/see-also.md has the measurements). At a tie the newer.
 */
export async function seeAlso(
  db: Database,
  reports: readonly { readonly reportId: string; readonly today: string }[],
  limit: number,
): Promise<Related[][]> {
  const nearby = await readNearby(
    db,
    reports.map(one => one.reportId),
  )
  const best = reports.map(({ reportId }) => bestOf(nearby.get(reportId) ?? [], limit))
  const those = best.flat()
  const pick = pickingFrom(await readEventRows(db, [...new Set(those.flatMap(one => one.events))]))
  const actors = await readActors(
    db,
    those.flatMap(one => one.actors.map(shared => shared.id)),
  )
  return best.map((own, index) =>
    own.map(one => ({
      reportId: one.reportId,
      sharedEvents: pick(one.events, reports[index]!.today),
      sharedActors: one.actors
        .toSorted((a, b) => a.events - b.events)
        .flatMap(shared => actors.get(shared.id) ?? []),
      sharedProcesses: one.processes.map(shared => shared.slug),
      score: one.score,
    })),
  )
}

function bestOf(nearby: readonly Nearby[], limit: number): (Nearby & { readonly score: number })[] {
  return nearby
    .map(report => ({ ...report, score: weighReport(report) }))
    .filter(one => one.score > 0)
    .toSorted((a, b) => b.score - a.score || b.at - a.at)
    .slice(0, limit)
}
