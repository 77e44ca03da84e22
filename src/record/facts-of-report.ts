import { type RawBuilder, sql } from 'kysely'
import { type Span, spanOf } from '../basics/span.ts'
import type { EventStatus } from '../coder/coding.ts'
import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'
import type { EventFacts, StatementFacts } from './event-facts.ts'
import { type EventRows, eventRows, eventsFrom } from './read-events.ts'
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
  const { rows } = await toldRows(sql`${reportId}::text`).execute(db)
  return factsFrom(db, rows[0]!, new Map(), today)
}

export interface ReportFacts {
  readonly events: readonly ReportedEvent[]
  readonly statements: readonly StatementFacts[]
}

/** What `toldRows` gives of a report. */
export interface ToldRows extends EventRows {
  /** What stands of the report's own assertions about the events, as they were recorded; only a status has its value. */
  readonly told: readonly (readonly [
    event: string,
    property: string,
    status: EventStatus | null,
    revisionHash: string,
    start: number,
    end: number,
  ])[]
  readonly statements: readonly ToldStatement[]
  /** Which transaction wrote each revision of the report: words may be erased, and spans are read from the text. */
  readonly revisions: readonly (readonly [hash: string, writtenBy: string])[]
}

/** The facts of a report as one row, also of a larger question: every reader of an article waits for it. */
export function toldRows(reportId: RawBuilder<string>): RawBuilder<ToldRows> {
  return sql`SELECT found.events, found.actors,
    (SELECT coalesce(json_agg(json_build_array(subject_id, property, CASE property WHEN 'status' THEN value END,
        revision_hash, span_start, span_end) ORDER BY coalesce(restates, id), id), '[]')
      FROM assertion
      WHERE subject_kind = 'event' AND subject_id = ANY(own.events) AND retracts IS NULL
        AND revision_hash = ANY(ARRAY(SELECT hash FROM revision WHERE report_id = ${reportId}))
        AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = assertion.id)) AS told,
    ${statementsTold(reportId)} AS statements,
    (SELECT coalesce(json_agg(json_build_array(hash, xmin::text) ORDER BY hash), '[]')
      FROM revision WHERE report_id = ${reportId}) AS revisions
    -- Without OFFSET the events would be looked for once for each column.
    FROM (SELECT ARRAY(SELECT event_id FROM event_report WHERE report_id = ${reportId}) AS events OFFSET 0) AS own,
      ${eventRows(sql`own.events`)} AS found`
}

/** The facts from their rows. `texts` are those of the revisions that are known already, by hash. */
export async function factsFrom(
  db: Database,
  rows: ToldRows,
  texts: ReadonlyMap<string, string>,
  today: string,
): Promise<ReportFacts> {
  const known = await withTextsOf(db, rows.told, texts)
  const toldOf = Map.groupBy(rows.told, ([event]) => event)
  const reported = eventsFrom(rows, today).flatMap((event): ReportedEvent[] => {
    const own = toldOf.get(event.id)
    if (own === undefined) return []
    return [
      {
        event,
        status: own.findLast(([, property]) => property === 'status')?.[2] ?? null,
        revisionHash: own.at(-1)![3],
        evidence: own.flatMap(([, property, , hash, start, end]) =>
          property === 'evidence' ? [spanOf(known.get(hash)!, start, end)] : [],
        ),
      },
    ]
  })
  reported.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return { events: reported, statements: rows.statements.map(statementFrom) }
}

/** Offsets are UTF-16, which SQL's `substr` does not count in, so that whole texts come here: each once. */
async function withTextsOf(
  db: Database,
  told: ToldRows['told'],
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const missing = [...new Set(told.map(([, , , hash]) => hash))].filter(hash => !texts.has(hash))
  if (missing.length === 0) return texts
  const found = await db
    .selectFrom('revision')
    .select(['hash', 'text'])
    .where(oneOf('hash', missing))
    .execute()
  return new Map([...texts, ...found.map(({ hash, text }) => [hash, text] as const)])
}
