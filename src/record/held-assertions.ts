import { oneOf } from '../database/one-of.ts'
import type { Database } from '../database/open-database.ts'
import type { Assertion, SubjectKind } from './assertion.ts'

/** What of an assertion is needed to derive what holds. */
export type HeldAssertion = Pick<Assertion, 'id' | 'property' | 'value' | 'revisionHash' | 'reportId' | 'day'>

/**
 * The assertions about subjects that hold, by the subjects' ids, in the order of `assertionsAbout`, without the words that they rest
 * on: as little as deriving needs, since a page of an earlier day reads thousands. With `until` (an ISO day) those that were known
 * by its end: of the reports of the days until then, and notes recorded by then.
 */
export async function heldAboutEach(
  db: Database,
  kind: SubjectKind,
  ids: readonly string[],
  until: string | null = null,
): Promise<Map<string, HeldAssertion[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('assertion')
    .leftJoin('revision', 'revision.hash', 'assertion.revision_hash')
    .leftJoin('assertion as first', 'first.id', 'assertion.restates')
    .select(['assertion.id', 'assertion.subject_id', 'assertion.property', 'assertion.value'])
    .select(['assertion.revision_hash', 'assertion.retracts', 'assertion.erased_by'])
    .select(['revision.report_id', 'revision.published'])
    .select(eb => eb.fn.coalesce('first.recorded_at', 'assertion.recorded_at').as('recorded_at'))
    .where('assertion.subject_kind', '=', kind)
    .where(oneOf('assertion.subject_id', ids))
    .orderBy(eb => eb.fn.coalesce('assertion.restates', 'assertion.id'))
    .orderBy('assertion.id')
    .execute()
  const retracted = new Set(rows.map(row => row.retracts))
  const held = new Map<string, HeldAssertion[]>()
  for (const row of rows) {
    if (row.retracts !== null || row.erased_by !== null || retracted.has(row.id)) continue
    const day = row.published ?? row.recorded_at.toISOString().slice(0, 10)
    if (until !== null && day > until) continue
    const { id, property, value, revision_hash: revisionHash, report_id: reportId } = row
    const own = held.get(row.subject_id)
    const assertion = { id, property, value, revisionHash, reportId, day }
    if (own === undefined) held.set(row.subject_id, [assertion])
    else own.push(assertion)
  }
  return held
}
