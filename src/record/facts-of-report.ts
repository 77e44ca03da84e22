import { type RawBuilder, sql } from 'kysely'
import { type Span, spanOf } from '../basics/span.ts'
import type { EventStatus } from '../coder/coding.ts'
import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'
import { evidenceByReport } from './event-evidence.ts'
import type { EventFacts, StatementFacts } from './event-facts.ts'
import { type ActorRow, actorFrom, actorJson, type EventRow, eventFrom } from './read-events.ts'
import { statementFrom, statementsTold, type ToldStatement } from './statements-told.ts'

/** An event as the record has it, with what this one report says of it and where. */
export interface ReportedEvent {
  readonly event: EventFacts
  readonly status: EventStatus | null
  readonly revisionHash: string
  readonly evidence: readonly Span[]
}

/** The confirmed facts of a report, in the order of its text. */
export async function factsOfReport(db: Database, reportId: string, today: string): Promise<ReportFacts> {
  const report = sql<string>`${reportId}::text`
  const { rows } = await sql<ToldRows>`
    SELECT ${eventsTold(report)} AS events, ${statementsTold(report)} AS statements`.execute(db)
  return factsFrom(db, reportId, rows[0]!, new Map(), today)
}

export interface ReportFacts {
  readonly events: readonly ReportedEvent[]
  readonly statements: readonly StatementFacts[]
}

/** What `eventsTold` and `statementsTold` give of a report. */
export interface ToldRows {
  readonly events: readonly ReportedRow[]
  readonly statements: readonly ToldStatement[]
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

/** The events of a report with all that it says of them, as one column of a larger question: every reader of an article waits for it. */
export function eventsTold(reportId: RawBuilder<string>): RawBuilder<readonly ReportedRow[]> {
  return sql`(
    SELECT coalesce(json_agg(json_build_object('event', row_to_json(event_view), 'participants', (
        SELECT coalesce(json_agg(json_build_object('role', role, 'actor', ${actorJson}) ORDER BY position), '[]')
        FROM event_actor JOIN actor_view USING (actor_id) JOIN actor ON actor.id = actor_id
        WHERE event_actor.event_id = event_view.event_id
      ), 'told', (
        SELECT coalesce(json_agg(json_build_object('property', property, 'value', value,
          'revisionHash', revision_hash, 'start', span_start, 'end', span_end)
          ORDER BY coalesce(restates, assertion.id), assertion.id), '[]')
        FROM assertion JOIN revision AS source ON source.hash = revision_hash
        WHERE subject_kind = 'event' AND subject_id = event_view.event_id
          AND source.report_id = event_report.report_id AND retracts IS NULL
          AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)
      ))), '[]')
    FROM event_report JOIN event_view USING (event_id)
    WHERE event_report.report_id = ${reportId})`
}

/** The facts from their rows. `texts` are those of the revisions that are known already, by hash. */
export async function factsFrom(
  db: Database,
  reportId: string,
  { events, statements }: ToldRows,
  texts: ReadonlyMap<string, string>,
  today: string,
): Promise<ReportFacts> {
  const known = await withTextsOf(db, events, texts)
  const reported = events.flatMap(({ event, participants, told }): ReportedEvent[] => {
    const standing = told.map(({ start, end, ...one }) => ({
      ...one,
      reportId,
      span: spanOf(known.get(one.revisionHash)!, start, end),
    }))
    const [account] = evidenceByReport(standing)
    if (account === undefined) return []
    const { status, revisionHash, evidence } = account
    const parties = participants.map(({ actor, role }) => ({ actor: actorFrom(actor), role }))
    return [{ event: eventFrom(event, parties, today), status, revisionHash, evidence }]
  })
  reported.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return { events: reported, statements: statements.map(statementFrom) }
}

/** Offsets are UTF-16, which SQL's `substr` does not count in, so that whole texts come here: each once. */
async function withTextsOf(
  db: Database,
  rows: readonly ReportedRow[],
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const named = new Set(rows.flatMap(row => row.told.map(one => one.revisionHash)))
  const missing = [...named].filter(hash => !texts.has(hash))
  if (missing.length === 0) return texts
  const found = await db
    .selectFrom('revision')
    .select(['hash', 'text'])
    .where(oneOf('hash', missing))
    .execute()
  return new Map([...texts, ...found.map(({ hash, text }) => [hash, text] as const)])
}
