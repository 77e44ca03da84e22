import { z } from 'zod'
import { forgetStaleSubscriptions } from '../desk/newsletter/keep-subscription.ts'
import { type JobKind, jobOf } from '../queue/job.ts'
import type { JobParts } from './job-parts.ts'

const kind: JobKind<Record<string, never>> = {
  name: 'tidy-up',
  what: 'deletes what has had its time: counts of requests, expired sessions, sign-ups that nobody confirmed',
  data: z.object({}),
}

/** Every hour, deletes rows that nothing reads any more. */
export function tidyUp({ db, clock }: JobParts) {
  return jobOf(
    kind,
    async () => {
      const now = clock()
      await db.deleteFrom('request_limit').where('expire', '<', now.getTime()).execute()
      await forgetStaleSubscriptions(db, now)
      await db.deleteFrom('session').where('expiresAt', '<', now).execute()
    },
    '7 * * * *',
  )
}
