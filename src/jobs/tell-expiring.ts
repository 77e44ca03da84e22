import { sql } from 'kysely'
import { z } from 'zod'
import { isExpired } from '../desk/media/picture.ts'
import { tellMembers } from '../desk/notices/tell-members.ts'
import { type JobKind, jobOf } from '../queue/job.ts'
import type { JobParts } from './job-parts.ts'

const kind: JobKind<Record<string, never>> = {
  name: 'tell-expiring',
  what: 'tells editors of pictures in use whose rights end within a week, or have ended',
  data: z.object({}),
}

const aheadMs = 7 * 24 * 60 * 60 * 1000

/** Every hour, tells editors once of each picture that articles or the masthead show and whose rights end soon, and once more when they have ended. */
export function tellExpiring({ db, clock, sendJob }: Pick<JobParts, 'db' | 'clock' | 'sendJob'>) {
  return jobOf(
    kind,
    async () => {
      const now = clock()
      const today = now.toISOString().slice(0, 10)
      const until = new Date(now.getTime() + aheadMs).toISOString().slice(0, 10)
      const { rows } = await sql<{ id: string; filename: string; expires_on: string; alt: string | null }>`
        SELECT id, filename, expires_on, (SELECT min(value) FROM jsonb_each_text(alt)) AS alt
        FROM picture
        WHERE expires_on <= ${until}
          AND (EXISTS (SELECT FROM picture_use WHERE picture_hash = hash)
            OR EXISTS (SELECT FROM desk WHERE settings -> 'look' ->> 'logo' = hash))
        ORDER BY expires_on, id`.execute(db)
      if (rows.length === 0) return
      const editors = await db.selectFrom('user').select('id').where('role', '<>', 'contributor').execute()
      for (const { id, filename, expires_on: expiresOn, alt } of rows) {
        const isOver = isExpired({ expiresOn }, today)
        const name = alt ?? filename
        await tellMembers(db, sendJob, {
          kind: 'rights',
          words: isOver
            ? `The rights to “${name}” ended on ${expiresOn}: readers do not see it any more.`
            : `The rights to “${name}” end on ${expiresOn}: from then on readers do not see it.`,
          path: `/media/${id}`,
          once: `rights ${id} ${expiresOn} ${isOver ? 'over' : 'soon'}`,
          memberIds: editors.map(one => one.id),
          at: now,
        })
      }
    },
    '22 * * * *',
  )
}
