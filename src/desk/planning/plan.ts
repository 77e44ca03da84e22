import { newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { CoverageDraft, PlanningItemDraft } from './planning-item.ts'

/** Puts something on the plan, with the pieces of work that it calls for; returns its id. Problem: `event-unknown`. */
export async function planItem(
  db: Database,
  draft: PlanningItemDraft,
  coverages: readonly CoverageDraft[],
  by: string,
  at: Date,
): Promise<string> {
  const id = newIdentifier()
  await inTransaction(db, async change => {
    await checkEvent(change, draft.eventId)
    await change
      .insertInto('planning_item')
      .values({ id, ...columnsOf(draft), version: 1, created_by: by, created_at: at })
      .execute()
    for (const coverage of coverages) await addCoverage(change, id, coverage, at)
  })
  return id
}

/** Changes what was seen at `versionSeen`. Problems: `plan-unknown`, `saved-meanwhile` (409), `event-unknown`. */
export async function changeItem(
  db: Database,
  id: string,
  versionSeen: number,
  draft: PlanningItemDraft,
): Promise<void> {
  await checkEvent(db, draft.eventId)
  const changed = await db
    .updateTable('planning_item')
    .set({ ...columnsOf(draft), version: versionSeen + 1 })
    .where('id', '=', id)
    .where('version', '=', versionSeen)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 1n) return
  const there = await db.selectFrom('planning_item').select('id').where('id', '=', id).executeTakeFirst()
  if (there === undefined) throw planUnknown()
  throw new Problem(
    'saved-meanwhile',
    'Somebody changed this plan meanwhile. Load it again, then put in what you changed.',
    409,
  )
}

/** Takes an item off the board, or puts it back. */
export async function closeItem(db: Database, id: string, closedAt: Date | null): Promise<void> {
  const closed = await db
    .updateTable('planning_item')
    .set({ closed_at: closedAt })
    .where('id', '=', id)
    .executeTakeFirst()
  if (closed.numUpdatedRows !== 1n) throw planUnknown()
}

/** Adds a piece of work to an item; returns its id. Problems: `plan-unknown`, `member-unknown`. */
export async function addCoverage(
  db: Database,
  itemId: string,
  draft: CoverageDraft,
  at: Date,
): Promise<string> {
  const item = await db.selectFrom('planning_item').select('id').where('id', '=', itemId).executeTakeFirst()
  if (item === undefined) throw planUnknown()
  await checkAssignee(db, draft.assigneeId)
  const id = newIdentifier()
  await db
    .insertInto('coverage')
    .values({ id, planning_item_id: itemId, ...coverageColumns(draft), created_at: at })
    .execute()
  return id
}

/** Changes a piece of work: another assignee, deadline, format or language. Problems as above, `coverage-unknown`. */
export async function changeCoverage(db: Database, id: string, draft: CoverageDraft): Promise<void> {
  await checkAssignee(db, draft.assigneeId)
  const changed = await db
    .updateTable('coverage')
    .set(coverageColumns(draft))
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw coverageUnknown()
}

/** Gives up a piece of work. */
export async function cancelCoverage(db: Database, id: string, at: Date): Promise<void> {
  const cancelled = await db
    .updateTable('coverage')
    .set({ cancelled_at: at })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (cancelled.numUpdatedRows !== 1n) throw coverageUnknown()
}

/** Says which report a piece of work has become. Problems: `coverage-unknown`, `article-unknown`. */
export async function linkReport(db: Database, id: string, reportId: string): Promise<void> {
  const report = await db.selectFrom('report').select('id').where('id', '=', reportId).executeTakeFirst()
  if (report === undefined) throw new Problem('article-unknown', `There is no report ${reportId}.`, 404)
  const linked = await db
    .updateTable('coverage')
    .set({ report_id: reportId })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  if (linked.numUpdatedRows !== 1n) throw coverageUnknown()
}

/** The Problem of a planning item that is not there. */
export function planUnknown(): Problem {
  return new Problem('plan-unknown', 'There is no such plan. The board shows those there are.', 404)
}

function coverageUnknown(): Problem {
  return new Problem(
    'coverage-unknown',
    'This piece of work is not on the plan any more. Load the board again.',
    404,
  )
}

async function checkEvent(db: Database, id: string | null): Promise<void> {
  if (id === null) return
  const event = await db.selectFrom('event').select('id').where('id', '=', id).executeTakeFirst()
  if (event === undefined) throw new Problem('event-unknown', `The record has no event ${id}.`, 404)
}

async function checkAssignee(db: Database, id: string | null): Promise<void> {
  if (id === null) return
  const member = await db.selectFrom('user').select('id').where('id', '=', id).executeTakeFirst()
  if (member === undefined)
    throw new Problem('member-unknown', 'Whom this is given to is no member of the desk any more.', 404)
}

function columnsOf({ headline, note, day, country, eventId }: PlanningItemDraft) {
  return { headline, note, day, country, event_id: eventId }
}

function coverageColumns({ format, language, assigneeId, dueAt }: CoverageDraft) {
  return { format, language, assignee_id: assigneeId, due_at: dueAt === null ? null : new Date(dueAt) }
}
