import { type Span, spanOf } from '../basics/span.ts'
import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'

export type SubjectKind = 'event' | 'actor' | 'statement'

/** What an assertion rests on: words of a stored revision, or what a named editor wrote. */
export type Ground = { readonly revisionHash: string; readonly span: Span } | { readonly note: string }

/** Who recorded something, when, and by which decision or change of the record. */
export interface Recording {
  readonly by: string
  readonly at: Date
  readonly decisionId: number | null
  readonly changeId?: number
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
  /** The merging, splitting or editing that recorded it, or null. */
  readonly changeId: number | null
  readonly retracts: number | null
  /** Whether its content was erased on a legal ground: then it says nothing. */
  readonly isErased: boolean
  readonly by: string
  readonly at: Date
  /** Who recorded it first, and when, where a change of the record restates it. */
  readonly first: { readonly id: number; readonly by: string; readonly at: Date } | null
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
    change_id: recording.changeId ?? null,
    recorded_by: recording.by,
    recorded_at: recording.at,
  }))
  await db.insertInto('assertion').values(rows).execute()
}

/**
 * Every assertion ever made about a subject, those taken back and the retractions included, oldest first; what a change
 * restates stands where it was first recorded, so that moving it there and back leaves every conclusion as it was.
 */
export async function assertionsAbout(db: Database, kind: SubjectKind, id: string): Promise<Assertion[]> {
  return (await assertionsAboutEach(db, kind, [id])).get(id) ?? []
}

/** The same for several subjects at once, by their ids; subjects without assertions are left out. */
export async function assertionsAboutEach(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<Map<string, Assertion[]>> {
  const rows = await assertionRows(db, kind, ids)
  const hashes = [...new Set(rows.map(row => row.revision_hash).filter(hash => hash !== null))]
  const revisions =
    hashes.length === 0
      ? []
      : await db.selectFrom('revision').select(['hash', 'text']).where(oneOf('hash', hashes)).execute()
  // Offsets are UTF-16, which SQL's `substr` does not count in, so that whole texts come here: each once.
  const texts = new Map(revisions.map(revision => [revision.hash, revision.text]))
  const assertions = new Map<string, Assertion[]>()
  for (const row of rows) {
    const text = row.revision_hash === null ? undefined : texts.get(row.revision_hash)
    const span = text === undefined ? null : spanOf(text, row.span_start!, row.span_end!)
    const about = assertions.get(row.subject_id)
    if (about === undefined) assertions.set(row.subject_id, [assertionFrom(row, span)])
    else about.push(assertionFrom(row, span))
  }
  return assertions
}

/** The same without the words of the spans (`span` is null): enough to derive what holds of an event or actor. */
export async function assertedAbout(db: Database, kind: SubjectKind, id: string): Promise<Assertion[]> {
  return (await assertionRows(db, kind, [id])).map(row => assertionFrom(row, null))
}

/** The same for several subjects at once, by their ids; subjects without assertions are left out. */
export async function assertedAboutEach(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
): Promise<Map<string, Assertion[]>> {
  const rows = await assertionRows(db, kind, ids)
  const groups = Map.groupBy(rows, row => row.subject_id)
  return new Map([...groups].map(([id, own]) => [id, own.map(row => assertionFrom(row, null))]))
}

type AssertionRow = Awaited<ReturnType<typeof assertionRows>>[number]

async function assertionRows(db: Database, kind: SubjectKind, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db
    .selectFrom('assertion')
    .leftJoin('revision', 'revision.hash', 'assertion.revision_hash')
    .leftJoin('assertion as first', 'first.id', 'assertion.restates')
    .selectAll('assertion')
    .select(['revision.report_id', 'revision.published'])
    .select(['first.recorded_by as first_by', 'first.recorded_at as first_at'])
    .where('assertion.subject_kind', '=', kind)
    .where(oneOf('assertion.subject_id', ids))
    .orderBy(eb => eb.fn.coalesce('assertion.restates', 'assertion.id'))
    .orderBy('assertion.id')
    .execute()
}

function assertionFrom(row: AssertionRow, span: Span | null): Assertion {
  return {
    id: row.id,
    property: row.property,
    value: row.value,
    revisionHash: row.revision_hash,
    span,
    note: row.note,
    reportId: row.report_id,
    day: row.published ?? (row.first_at ?? row.recorded_at).toISOString().slice(0, 10),
    decisionId: row.decision_id,
    changeId: row.change_id,
    retracts: row.retracts,
    isErased: row.erased_by !== null,
    by: row.recorded_by,
    at: row.recorded_at,
    first: row.restates === null ? null : { id: row.restates, by: row.first_by!, at: row.first_at! },
  }
}

/** The assertions that hold: neither retractions, nor taken back by one, nor erased. */
export function standing(assertions: readonly Assertion[]): Assertion[] {
  const retracted = new Set(assertions.map(assertion => assertion.retracts))
  return assertions.filter(
    assertion => assertion.retracts === null && !assertion.isErased && !retracted.has(assertion.id),
  )
}
