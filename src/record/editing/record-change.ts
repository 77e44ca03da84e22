import { sql } from 'kysely'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { SubjectKind } from '../assertion.ts'
import { whereItWent } from './where-it-went.ts'

/** What can be merged, split and undone. */
export type ChangedKind = Extract<SubjectKind, 'event' | 'actor'>
export type ChangeKind = 'merge' | 'split' | 'edit' | 'undo'

/** Who changes the record, why, and what was seen before: the newest assertion about what is changed (`versionOf`). */
export interface ChangeBy {
  readonly seen: number
  readonly note: string
  readonly by: string
  readonly at: Date
}

/** A change as it is kept, before it has its number. */
export interface NewChange extends Pick<ChangeBy, 'note' | 'by' | 'at'> {
  readonly kind: ChangeKind
  readonly subjectKind: ChangedKind
  readonly fromId: string
  readonly toId: string
  readonly undoes?: number
}

/** Keeps a change, and returns its number. */
export async function keepChange(db: Database, change: NewChange): Promise<number> {
  const { id } = await db
    .insertInto('record_change')
    .values({
      kind: change.kind,
      subject_kind: change.subjectKind,
      from_id: change.fromId,
      to_id: change.toId,
      undoes: change.undoes ?? null,
      note: change.note,
      made_by: change.by,
      made_at: change.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The number of the newest assertion about any of these: whoever changes them says which one was seen. */
export async function versionOf(db: Database, kind: ChangedKind, ids: readonly string[]): Promise<number> {
  const { newest } = await db
    .selectFrom('assertion')
    .select(eb => eb.fn.max('id').as('newest'))
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', ids)
    .executeTakeFirstOrThrow()
  return Number(newest ?? 0)
}

/** Problem: `changed-meanwhile` (409) where an editor did not see the newest. */
export async function checkSeen(
  db: Database,
  kind: ChangedKind,
  ids: readonly string[],
  seen: number,
): Promise<void> {
  if ((await versionOf(db, kind, ids)) === seen) return
  const last = await db
    .selectFrom('assertion')
    .select(['recorded_by'])
    .where('subject_kind', '=', kind)
    .where('subject_id', 'in', ids)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  throw new Problem(
    'changed-meanwhile',
    `${last?.recorded_by ?? 'Somebody'} changed what the record holds of this ${kind} since you looked. Nothing was changed now: look at it again, then decide.`,
    409,
  )
}

/** Problems: `event-unknown` or `actor-unknown` (404) for what the record does not hold, with where it went. */
export async function checkHeld(db: Database, kind: ChangedKind, id: string): Promise<void> {
  const { rows } = await (kind === 'event'
    ? sql`SELECT FROM event_view WHERE event_id = ${id}`
    : sql`SELECT FROM actor_view WHERE actor_id = ${id}`
  ).execute(db)
  if (rows.length > 0) return
  const now = await whereItWent(db, kind, id)
  const mend = now === null ? 'Choose another one.' : `It was merged into ${now}: take that one.`
  const message = `The record holds no ${kind} ${id.slice(0, 40)}. ${mend}`
  throw kind === 'event'
    ? new Problem('event-unknown', message, 404)
    : new Problem('actor-unknown', message, 404)
}
