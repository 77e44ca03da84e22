import type { Span } from '../basics/span.ts'
import type { EventStatus } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import { assertionsAbout, standing } from './assertion.ts'
import { evidenceByReport } from './event-evidence.ts'
import type { EventFacts, StatementFacts } from './event-facts.ts'
import { readEvents } from './read-events.ts'
import { readStatements } from './read-statements.ts'

/** An event as the record has it, with what this one report says of it and where. */
export interface ReportedEvent {
  readonly event: EventFacts
  readonly status: EventStatus | null
  readonly revisionHash: string
  readonly evidence: readonly Span[]
}

/** The confirmed facts of a report, in the order of its text. */
export async function factsOfReport(
  db: Database,
  reportId: string,
  today: string,
): Promise<{ events: ReportedEvent[]; statements: StatementFacts[] }> {
  const links = await db
    .selectFrom('event_report')
    .select('event_id')
    .where('report_id', '=', reportId)
    .execute()
  const events = await readEvents(
    db,
    links.map(link => link.event_id),
    today,
  )
  const reported: ReportedEvent[] = []
  for (const event of events) {
    const assertions = standing(await assertionsAbout(db, 'event', event.id))
    const account = evidenceByReport(assertions).find(one => one.reportId === reportId)
    if (account === undefined) continue
    const { status, revisionHash, evidence } = account
    reported.push({ event, status, revisionHash, evidence })
  }
  reported.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return { events: reported, statements: await readStatements(db, { reportId }) }
}
