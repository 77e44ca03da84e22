import { sql } from 'kysely'
import { type Span, spanOf } from '../basics/span.ts'
import type { EventStatus } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import { evidenceByReport } from './event-evidence.ts'
import type { EventFacts, StatementFacts } from './event-facts.ts'
import { type ActorRow, actorFrom, type EventRow, eventFrom } from './read-events.ts'
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
  const [rows, statements] = await Promise.all([reportedRows(db, reportId), readStatements(db, { reportId })])
  const texts = await textsOf(db, rows)
  const reported = rows.flatMap(({ event, participants, told }): ReportedEvent[] => {
    const standing = told.map(({ start, end, ...one }) => ({
      ...one,
      reportId,
      span: spanOf(texts.get(one.revisionHash)!, start, end),
    }))
    const [account] = evidenceByReport(standing)
    if (account === undefined) return []
    const { status, revisionHash, evidence } = account
    const parties = participants.map(({ actor, role }) => ({ actor: actorFrom(actor), role }))
    return [{ event: eventFrom(event, parties, today), status, revisionHash, evidence }]
  })
  reported.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return { events: reported, statements }
}

interface ReportedRow {
  readonly event: EventRow
  readonly participants: readonly { readonly actor: ActorRow; readonly role: string }[]
  /** What stands of the report's own assertions, in the order in which they were recorded. */
  readonly told: readonly {
    readonly property: string
    readonly value: unknown
    readonly revisionHash: string
    readonly start: number
    readonly end: number
  }[]
}

/** All of it in one question: every reader of an article waits for it. */
async function reportedRows(db: Database, reportId: string): Promise<ReportedRow[]> {
  const { rows } = await sql<ReportedRow>`
    SELECT to_jsonb(event_view) AS event,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'actor',
          to_jsonb(actor_view) || jsonb_build_object('id', actor.id, 'slug', slug)) ORDER BY position), '[]')
        FROM event_actor JOIN actor_view USING (actor_id) JOIN actor ON actor.id = actor_id
        WHERE event_actor.event_id = event_view.event_id) AS participants,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('property', property, 'value', value,
          'revisionHash', revision_hash, 'start', span_start, 'end', span_end)
          ORDER BY coalesce(restates, assertion.id), assertion.id), '[]')
        FROM assertion JOIN revision ON revision.hash = revision_hash
        WHERE subject_kind = 'event' AND subject_id = event_view.event_id
          AND revision.report_id = ${reportId} AND retracts IS NULL
          AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)) AS told
    FROM event_report JOIN event_view USING (event_id)
    WHERE report_id = ${reportId}`.execute(db)
  return rows
}

/** Offsets are UTF-16, which SQL's `substr` does not count in, so that whole texts come here: each once. */
async function textsOf(db: Database, rows: readonly ReportedRow[]): Promise<Map<string, string>> {
  const hashes = [...new Set(rows.flatMap(row => row.told.map(one => one.revisionHash)))]
  if (hashes.length === 0) return new Map()
  const texts = await db.selectFrom('revision').select(['hash', 'text']).where('hash', 'in', hashes).execute()
  return new Map(texts.map(({ hash, text }) => [hash, text]))
}
