import { sendNotice } from '../desk/notices/tell-members.ts'
import { jobOf } from '../queue/job.ts'
import type { JobParts } from './job-parts.ts'

/** Sends the letter of one notice, unless it was read meanwhile. */
export function mailNotices({ db, mailer, publicUrl }: Pick<JobParts, 'db' | 'mailer' | 'publicUrl'>) {
  return jobOf(sendNotice, async ({ noticeId }) => {
    const row = await db
      .selectFrom('notice')
      .innerJoin('user', 'user.id', 'notice.member_id')
      .select(['user.email', 'user.name', 'words', 'path', 'read_at'])
      .where('notice.id', '=', noticeId)
      .executeTakeFirst()
    if (row === undefined || row.read_at !== null) return
    await mailer.send({
      to: row.email,
      subject: row.words.split('\n')[0]!.slice(0, 150),
      text: `Hello ${row.name},\n\n${row.words}\n\n${publicUrl}/newsroom${row.path}\n\nWhich letters you get is set in the newsroom, under your name.\n`,
    })
  })
}
