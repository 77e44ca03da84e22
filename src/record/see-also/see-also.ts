import type { Database } from '../../database/open-database.ts'
import { type Nearby, readNearby } from './nearby-reports.ts'
import { weighReport } from './weigh-report.ts'

/** A report that the reader should open next, and why: by identifiers, since what two reports share is among what the first tells of. */
export interface Related {
  readonly reportId: string
  readonly sharedEvents: readonly string[]
  /** The rarest in the record first. */
  readonly sharedActors: readonly string[]
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
  reportIds: readonly string[],
  limit: number,
): Promise<Related[][]> {
  const nearby = await readNearby(db, reportIds)
  return reportIds.map(id =>
    bestOf(nearby.get(id) ?? [], limit).map(({ reportId, events, actors, processes, score }) => ({
      ...{ reportId, score, sharedEvents: events },
      sharedActors: actors.toSorted((a, b) => a.events - b.events).map(shared => shared.id),
      sharedProcesses: processes.map(shared => shared.slug),
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
