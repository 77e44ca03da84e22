import type { Database } from '../../database/open-database.ts'
import type { ReportedEvent } from '../facts-of-report.ts'
import { type EarlierEvent, earlierEvents } from './find-background.ts'

/** How many earlier events stand beside a report. */
const mostShown = 4

/** A report whose background is asked for: its language and ISO day, and what it tells of. */
export interface ReportWithFacts {
  readonly reportId: string
  readonly language: string
  readonly on: string
  readonly events: readonly ReportedEvent[]
}

/**
 * For each report what those of whom it tells did before it: the last contact of each two, what had been announced of them, what they
 * did together. Only what an article of the site had told by the report's day, so that a page does not know more than its day.
 */
export async function backgroundOfReports(
  db: Database,
  reports: readonly ReportWithFacts[],
): Promise<EarlierEvent[][]> {
  const texts = reports.map(({ events, ...report }) => ({
    ...report,
    actors: [...new Set(events.flatMap(({ event }) => event.participants.map(({ actor }) => actor.id)))],
    told: new Map(events.map(({ event }) => [event.id, 'same' as const])),
  }))
  const earlier = await earlierEvents(db, texts)
  return earlier.map((own, index) =>
    own
      .map(one => ({
        ...one,
        citations: one.citations.filter(({ published }) => (published ?? '9') <= texts[index]!.on),
      }))
      .filter(one => one.citations.length > 0)
      .slice(0, mostShown),
  )
}
