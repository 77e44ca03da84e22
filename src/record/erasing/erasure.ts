import type { Database } from '../../database/open-database.ts'

/** On what ground something is erased, by whom, when. */
export interface ErasedBy {
  /** The legal ground, in words that name nobody. */
  readonly ground: string
  readonly by: string
  readonly at: Date
}

/** What was erased: the number of its marker. */
export interface Erased {
  readonly id: number
  readonly assertions: number
}

/** A marker, as lists show it. */
export interface ErasureLine {
  readonly id: number
  readonly what: 'actor' | 'application'
  readonly subjectId: string
  readonly ground: string
  readonly assertions: number
  readonly revisions: number
  readonly files: number
  readonly by: string
  readonly at: string
}

/** Keeps the marker of an erasure, and returns its number. */
export async function keepErasure(
  db: Database,
  what: ErasureLine['what'],
  subjectId: string,
  erased: ErasedBy & { readonly assertions: number; readonly revisions: number; readonly files: number },
): Promise<number> {
  const { ground, by, at, assertions, revisions, files } = erased
  const { id } = await db
    .insertInto('erasure')
    .values({
      ...{ what, subject_id: subjectId, ground, assertions, revisions, files },
      ...{ erased_by: by, erased_at: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** All markers, the newest first, a thousand at most. */
export async function listErasures(db: Database): Promise<ErasureLine[]> {
  const rows = await db.selectFrom('erasure').selectAll().orderBy('id', 'desc').limit(1000).execute()
  return rows.map(row => ({
    ...{ id: row.id, what: row.what as ErasureLine['what'], subjectId: row.subject_id, ground: row.ground },
    ...{ assertions: row.assertions, revisions: row.revisions, files: row.files },
    ...{ by: row.erased_by, at: row.erased_at.toISOString() },
  }))
}
