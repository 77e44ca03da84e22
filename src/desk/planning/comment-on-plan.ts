import { z } from 'zod'
import type { Database } from '../../database/open-database.ts'
import { planUnknown } from './plan.ts'

export const commentSchema = z.object({
  body: z.string().trim().min(1, 'a comment says something').max(5000),
})

/** Keeps a comment on a plan and returns the plan's headline. Problem: `plan-unknown`. */
export async function commentOnPlan(
  db: Database,
  itemId: string,
  body: string,
  by: string,
  at: Date,
): Promise<string> {
  const item = await db
    .selectFrom('planning_item')
    .select('headline')
    .where('id', '=', itemId)
    .executeTakeFirst()
  if (item === undefined) throw planUnknown()
  await db
    .insertInto('planning_comment')
    .values({ planning_item_id: itemId, body, written_by: by, written_at: at })
    .execute()
  return item.headline
}
