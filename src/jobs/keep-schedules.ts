import { z } from 'zod'
import { tellMembers } from '../desk/notices/tell-members.ts'
import { articleOfReport } from '../desk/read-articles.ts'
import { keepSchedules } from '../desk/schedule/keep-schedule.ts'
import { type JobKind, jobOf } from '../queue/job.ts'
import type { JobParts } from './job-parts.ts'

const kind: JobKind<Record<string, never>> = {
  name: 'keep-schedules',
  what: 'publishes and withdraws what is due',
  data: z.object({}),
}

/** Every minute, publishes and withdraws what is due, and tells whoever set the time. */
export function keepSchedulesJob({ db, clock, sendJob }: Pick<JobParts, 'db' | 'clock' | 'sendJob'>) {
  return jobOf(
    kind,
    async () => {
      for (const { reportId, language, act, setBy } of await keepSchedules(db, clock())) {
        const article = await articleOfReport(db, reportId, language)
        const members = await db.selectFrom('user').select('id').where('name', '=', setBy).execute()
        await tellMembers(db, sendJob, {
          kind: 'published',
          words: `“${article?.title ?? reportId}” ${act === 'published' ? 'is published' : 'was withdrawn'}, as you set it.`,
          path: `/reports/${reportId}/${language}/publish`,
          once: `${act} ${reportId} ${language} ${clock().toISOString().slice(0, 16)}`,
          memberIds: members.map(member => member.id),
          at: clock(),
        })
      }
    },
    '* * * * *',
  )
}
