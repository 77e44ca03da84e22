import type { Database } from '../../database/open-database.ts'
import type { ChangedKind, ChangeKind } from './record-change.ts'

/** A change of the record as lists show it. */
export interface ChangeLine {
  readonly id: number
  readonly kind: ChangeKind
  readonly subjectKind: ChangedKind
  readonly fromId: string
  readonly toId: string
  /** The change that it takes back, or null. */
  readonly undoes: number | null
  readonly note: string
  readonly by: string
  readonly at: string
  readonly isUndone: boolean
}

/** The changes made to the record, newest first; of one event or actor, where one is named. `before` goes on after a number. */
export async function listChanges(
  db: Database,
  of: { readonly kind: ChangedKind; readonly id: string } | null,
  before: number | null,
  limit: number,
): Promise<ChangeLine[]> {
  let query = db
    .selectFrom('record_change')
    .leftJoin('record_change as undo', 'undo.undoes', 'record_change.id')
    .selectAll('record_change')
    .select('undo.id as undone')
    .orderBy('record_change.id', 'desc')
    .limit(limit)
  if (before !== null) query = query.where('record_change.id', '<', before)
  if (of !== null)
    query = query
      .where('record_change.subject_kind', '=', of.kind)
      .where(eb => eb.or([eb('record_change.from_id', '=', of.id), eb('record_change.to_id', '=', of.id)]))
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id,
    kind: row.kind as ChangeKind,
    subjectKind: row.subject_kind as ChangedKind,
    fromId: row.from_id,
    toId: row.to_id,
    undoes: row.undoes,
    note: row.note,
    by: row.made_by,
    at: row.made_at.toISOString(),
    isUndone: row.undone !== null,
  }))
}
