import { type Span, spanOf } from '../basics/span.ts'
import type { Database } from '../database/open-database.ts'

export type SubjectKind = 'event' | 'actor' | 'statement'

/** What an assertion rests on: words of a stored revision, or what a named editor wrote. */
export type Ground = { readonly revisionHash: string; readonly span: Span } | { readonly note: string }

/** Who recorded something, when, and by which decision. */
export interface Recording {
  readonly by: string
  readonly at: Date
  readonly decisionId: number
}

/** One datum about one subject, before it is stored. */
export interface NewAssertion {
  readonly subject: { readonly kind: SubjectKind; readonly id: string }
  readonly property: string
  readonly value: unknown
  readonly ground: Ground
}

/** One stored datum, with the publication date of the report that it was read from. */
export interface Assertion {
  readonly id: number
  readonly property: string
  readonly value: unknown
  readonly revisionHash: string | null
  readonly span: Span | null
  readonly note: string | null
  readonly reportId: string | null
  /** ISO day of the report, else of the recording: newer reports win where only one value can hold. */
  readonly day: string
  readonly decisionId: number | null
  readonly retracts: number | null
  readonly by: string
  readonly at: Date
}

/** Adds assertions to the record, in order. */
export async function assertAll(
  db: Database,
  assertions: readonly NewAssertion[],
  recording: Recording,
): Promise<void> {
  if (assertions.length === 0) return
  const rows = assertions.map(({ subject, property, value, ground }) => ({
    subject_kind: subject.kind,
    subject_id: subject.id,
    property,
    value: JSON.stringify(value),
    ...('note' in ground
      ? { note: ground.note }
      : { revision_hash: ground.revisionHash, span_start: ground.span.start, span_end: ground.span.end }),
    decision_id: recording.decisionId,
    recorded_by: recording.by,
    recorded_at: recording.at,
  }))
  await db.insertInto('assertion').values(rows).execute()
}

/** Every assertion ever made about a subject, those taken back and the retractions included, oldest first. */
export async function assertionsAbout(db: Database, kind: SubjectKind, id: string): Promise<Assertion[]> {
  const rows = await db
    .selectFrom('assertion')
    .selectAll()
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('id')
    .execute()
  const revisions = await revisionsNamed(
    db,
    rows.map(row => row.revision_hash).filter(hash => hash !== null),
  )
  return rows.map(row => {
    const revision = row.revision_hash === null ? undefined : revisions.get(row.revision_hash)
    return {
      id: row.id,
      property: row.property,
      value: row.value,
      revisionHash: row.revision_hash,
      span: revision === undefined ? null : spanOf(revision.text, row.span_start!, row.span_end!),
      note: row.note,
      reportId: revision?.report_id ?? null,
      day: revision?.published ?? row.recorded_at.toISOString().slice(0, 10),
      decisionId: row.decision_id,
      retracts: row.retracts,
      by: row.recorded_by,
      at: row.recorded_at,
    }
  })
}

type RevisionText = { readonly report_id: string; readonly published: string | null; readonly text: string }

/** Offsets are UTF-16, which SQL's `substr` does not count in, so that whole texts come here: each once. */
async function revisionsNamed(db: Database, hashes: readonly string[]): Promise<Map<string, RevisionText>> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision')
    .select(['hash', 'report_id', 'published', 'text'])
    .where('hash', 'in', [...new Set(hashes)])
    .execute()
  return new Map(rows.map(row => [row.hash, row]))
}

/** The assertions that hold: neither retractions nor taken back by one. */
export function standing(assertions: readonly Assertion[]): Assertion[] {
  const retracted = new Set(assertions.map(assertion => assertion.retracts))
  return assertions.filter(assertion => assertion.retracts === null && !retracted.has(assertion.id))
}
