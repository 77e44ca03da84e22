import type { Database } from '../../database/open-database.ts'
import type { ReportedEvent } from '../facts-of-report.ts'
import { type Background, earlierEvents } from './find-background.ts'

/** How many earlier events stand beside a report. */
const mostShown = 4

/** An earlier event that a reader of a report wants to know of, and the published articles that told of it by then. */
export type EarlierEvent = Pick<Background, 'event' | 'reason' | 'citations'>

/**
 * What those of whom a report tells did before it: the last contact of each two, what had been announced of them, what they
 * did together. Only what an article of the site had told by the report's day, so that a page does not know more than its day.
 */
export async function backgroundOfReport(
  db: Database,
  report: {
    readonly reportId: string
    readonly language: string
    /** ISO day. */
    readonly on: string
    readonly events: readonly ReportedEvent[]
  },
): Promise<EarlierEvent[]> {
  const actors = [
    ...new Set(report.events.flatMap(({ event }) => event.participants.map(({ actor }) => actor.id))),
  ]
  if (actors.length === 0) return []
  const told = new Map(report.events.map(({ event }) => [event.id, 'same' as const]))
  const earlier = await earlierEvents(db, { ...report, actors, told })
  return earlier
    .map(one => ({
      ...one,
      citations: one.citations.filter(({ published }) => (published ?? '9') <= report.on),
    }))
    .filter(one => one.citations.length > 0)
    .slice(0, mostShown)
}
