import type { Database } from '../../database/open-database.ts'
import { planUnknown } from './plan.ts'
import type { Coverage, PlanningItem } from './planning-item.ts'

/** A comment on a plan. */
export interface PlanningComment {
  readonly id: number
  readonly body: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

/** A planning item with its pieces of work and what was said about it, the oldest first. */
export interface Plan extends PlanningItem {
  readonly coverages: readonly Coverage[]
  readonly comments: readonly PlanningComment[]
}

/** One plan; one that is not there is a Problem 'plan-unknown'. */
export async function readPlan(db: Database, id: string): Promise<Plan> {
  const row = await db.selectFrom('planning_item').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw planUnknown()
  const comments = await db
    .selectFrom('planning_comment')
    .select(['id', 'body', 'written_by', 'written_at'])
    .where('planning_item_id', '=', id)
    .orderBy('id')
    .limit(500)
    .execute()
  return {
    ...itemOf(row),
    coverages: await coveragesOf(db, [id]),
    comments: comments.map(comment => ({
      id: Number(comment.id),
      body: comment.body,
      by: comment.written_by,
      at: iso(comment.written_at),
    })),
  }
}

/** The items that are not closed, the newest first. */
export async function openItems(db: Database, limit: number): Promise<PlanningItem[]> {
  const rows = await db
    .selectFrom('planning_item')
    .selectAll()
    .where('closed_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(itemOf)
}

/** The pieces of work of these items that were not given up. */
export async function coveragesOf(db: Database, itemIds: readonly string[]): Promise<Coverage[]> {
  if (itemIds.length === 0) return []
  const rows = await db
    .selectFrom('coverage')
    .leftJoin('user', 'user.id', 'coverage.assignee_id')
    .select(['coverage.id', 'planning_item_id', 'format', 'language', 'due_at', 'report_id'])
    .select(['user.id as member_id', 'user.name as member_name'])
    .where('planning_item_id', 'in', itemIds)
    .where('cancelled_at', 'is', null)
    .orderBy('coverage.created_at')
    .orderBy('coverage.id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    itemId: row.planning_item_id,
    format: row.format,
    language: row.language,
    assignee: row.member_id === null ? null : { id: row.member_id, name: row.member_name! },
    dueAt: row.due_at === null ? null : iso(row.due_at),
    reportId: row.report_id,
  }))
}

interface ItemRow {
  readonly id: string
  readonly headline: string
  readonly note: string
  readonly day: string | null
  readonly country: string | null
  readonly event_id: string | null
  readonly version: number
  readonly created_by: string
  readonly created_at: Date
  readonly closed_at: Date | null
}

function itemOf(row: ItemRow): PlanningItem {
  return {
    id: row.id,
    headline: row.headline,
    note: row.note,
    day: row.day,
    country: row.country,
    eventId: row.event_id,
    version: row.version,
    createdBy: row.created_by,
    createdAt: iso(row.created_at),
    closedAt: row.closed_at === null ? null : iso(row.closed_at),
  }
}

function iso(value: Date): string {
  return value.toISOString()
}
