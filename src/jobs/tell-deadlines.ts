import { z } from 'zod'
import { tellMembers } from '../desk/notices/tell-members.ts'
import { type JobKind, jobOf } from '../queue/job.ts'
import type { JobParts } from './job-parts.ts'

const kind: JobKind<Record<string, never>> = {
  name: 'tell-deadlines',
  what: 'tells members of deadlines that come within a day',
  data: z.object({}),
}

const aheadMs = 24 * 60 * 60 * 1000

/** Every quarter of an hour, tells assignees once of each deadline that comes within a day. */
export function tellDeadlines({ db, clock, sendJob }: Pick<JobParts, 'db' | 'clock' | 'sendJob'>) {
  return jobOf(
    kind,
    async () => {
      const now = clock()
      const rows = await db
        .selectFrom('coverage')
        .innerJoin('planning_item', 'planning_item.id', 'coverage.planning_item_id')
        .select(['coverage.id', 'coverage.assignee_id', 'coverage.due_at', 'planning_item.headline'])
        .select('planning_item.id as item_id')
        .where('coverage.cancelled_at', 'is', null)
        .where('planning_item.closed_at', 'is', null)
        .where('coverage.assignee_id', 'is not', null)
        .where('coverage.due_at', '>', now)
        .where('coverage.due_at', '<=', new Date(now.getTime() + aheadMs))
        .execute()
      for (const row of rows) {
        const due = row.due_at!.toISOString()
        await tellMembers(db, sendJob, {
          kind: 'deadline',
          words: `“${row.headline}” is due at ${due.slice(0, 16).replace('T', ' ')} (UTC).`,
          path: `/planning/${row.item_id}`,
          once: `deadline ${row.id} ${due}`,
          memberIds: [row.assignee_id!],
          at: now,
        })
      }
    },
    '*/15 * * * *',
  )
}
