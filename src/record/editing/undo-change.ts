import { sql } from 'kysely'
import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { SubjectKind } from '../assertion.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { refreshEach } from '../refresh-views.ts'
import { type ChangeBy, type ChangedKind, keepChange } from './record-change.ts'
import { sayAgain, takeBackEach } from './restate.ts'

/**
 * Takes a merging, splitting or editing back: what it moved stands again where it stood, what came since stays. Returns the
 * number of the undoing. Problems: `change-unknown`, `change-undone` (409), `undo-out-of-order` (409) where a later
 * change moved the same on: that one is undone first.
 */
export async function undoChange(
  db: Database,
  changeId: number,
  { note, by, at }: Omit<ChangeBy, 'seen'>,
): Promise<number> {
  return inTransaction(db, async change => {
    await oneAtATime(change)
    const undone = await undoable(change, changeId)
    const plan = await planUndoing(change, changeId)
    const kept = { kind: 'undo', subjectKind: undone.subjectKind, undoes: changeId, note, by, at } as const
    const id = await keepChange(change, { ...kept, fromId: undone.toId, toId: undone.fromId })
    const moving = { changeId: id, note, by, at }
    await takeBackEach(change, plan.takeBack, moving)
    await sayAgain(change, plan.sayAgain, moving)
    // A row of a pack is one actor's: where it stood meanwhile lets go of it first.
    await refreshEach(change, 'actor', inOrder(undone.toId, plan.subjects.actor))
    await refreshEach(change, 'event', inOrder(undone.toId, plan.subjects.event))
    await refreshEach(change, 'statement', plan.subjects.statement)
    return id
  })
}

function inOrder(first: string, ids: readonly string[]): string[] {
  return ids.toSorted((a, b) => Number(b === first) - Number(a === first))
}

async function undoable(
  db: Database,
  id: number,
): Promise<{ subjectKind: ChangedKind; fromId: string; toId: string }> {
  const row = await db
    .selectFrom('record_change')
    .leftJoin('record_change as undo', 'undo.undoes', 'record_change.id')
    .select([
      'record_change.kind',
      'record_change.subject_kind',
      'record_change.from_id',
      'record_change.to_id',
    ])
    .select(['undo.id as undone', 'undo.made_by as undone_by'])
    .where('record_change.id', '=', id)
    .executeTakeFirst()
  if (row === undefined)
    throw new Problem(
      'change-unknown',
      `The record has no change ${id}. Load the list of changes again.`,
      404,
    )
  if (row.undone !== null)
    throw new Problem('change-undone', `${row.undone_by} has undone this already.`, 409)
  if (row.kind === 'undo')
    throw new Problem('change-undone', 'An undoing is not undone itself: make the change again.', 409)
  return { subjectKind: row.subject_kind as ChangedKind, fromId: row.from_id, toId: row.to_id }
}

interface Undoing {
  readonly takeBack: readonly number[]
  readonly sayAgain: readonly number[]
  readonly subjects: Readonly<Record<SubjectKind, readonly string[]>>
}

interface Row {
  readonly id: number
  readonly root: number
  readonly subject_kind: SubjectKind
  readonly subject_id: string
  readonly value: unknown
}

/** What the change said and took back, against what of it stands today. */
async function planUndoing(db: Database, changeId: number): Promise<Undoing> {
  const said = await rowsOf(db, sql`held.change_id = ${changeId} AND held.retracts IS NULL`)
  const taken = await rowsOf(
    db,
    sql`held.id IN (SELECT retracts FROM assertion WHERE change_id = ${changeId} AND retracts IS NOT NULL)`,
  )
  const roots = [...new Set([...said, ...taken].map(row => row.root))]
  const now = new Map((await standingFrom(db, roots)).map(row => [row.root, row]))
  const saidByRoot = new Map(said.map(row => [row.root, row]))
  const takenByRoot = new Map(taken.map(row => [row.root, row]))
  const touched: Row[] = []
  const takeBack: number[] = []
  const again: number[] = []
  for (const row of said) {
    const stands = now.get(row.root)
    // Taken back since, as when the decision that recorded it was undone: it stays so.
    if (stands === undefined) continue
    if (stands.subject_id !== row.subject_id || JSON.stringify(stands.value) !== JSON.stringify(row.value))
      throw outOfOrder()
    const before = takenByRoot.get(row.root)
    takeBack.push(stands.id)
    touched.push(stands)
    if (before !== undefined) {
      again.push(before.id)
      touched.push(before)
    }
  }
  for (const row of taken) {
    if (saidByRoot.has(row.root)) continue
    if (now.has(row.root)) throw outOfOrder()
    again.push(row.id)
    touched.push(row)
  }
  const ids = (kind: SubjectKind) => [
    ...new Set(touched.filter(row => row.subject_kind === kind).map(row => row.subject_id)),
  ]
  const subjects = { event: ids('event'), actor: ids('actor'), statement: ids('statement') }
  return { takeBack, sayAgain: again, subjects }
}

function outOfOrder(): Problem {
  return new Problem(
    'undo-out-of-order',
    'A later change moved what this one had moved. Undo the later one first.',
    409,
  )
}

async function rowsOf(db: Database, condition: ReturnType<typeof sql>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    SELECT id, coalesce(restates, id) AS root, subject_kind, subject_id, value
    FROM assertion AS held WHERE ${condition} ORDER BY id`.execute(db)
  return rows
}

/** The rows that stand of what was first recorded under these numbers: one each at most. */
async function standingFrom(db: Database, roots: readonly number[]): Promise<Row[]> {
  return rowsOf(
    db,
    sql`held.id IN (
        SELECT id FROM assertion WHERE id = ANY(${[...roots]}::bigint[])
        UNION ALL SELECT id FROM assertion WHERE restates = ANY(${[...roots]}::bigint[])
      ) AND held.retracts IS NULL AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = held.id)`,
  )
}
