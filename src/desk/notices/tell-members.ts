import { z } from 'zod'
import type { Database } from '../../database/open-database.ts'
import type { JobKind, SendJob } from '../../queue/job.ts'
import type { NoticeKind } from './notice.ts'

/** The letter of one notice, sent by a worker. */
export const sendNotice: JobKind<{ noticeId: number }> = {
  name: 'send-notice',
  what: 'sends a member the letter of a notice',
  data: z.object({ noticeId: z.number().int() }),
}

/** What is told, to whom, and by which name it is told once only. */
export interface Telling {
  readonly kind: NoticeKind
  readonly words: string
  readonly path: string
  readonly once: string
  readonly memberIds: readonly string[]
  readonly at: Date
}

/** Tells members something, once, and sends a letter to those who want one of that kind. */
export async function tellMembers(db: Database, sendJob: SendJob, telling: Telling): Promise<void> {
  const { kind, words, path, once, at } = telling
  for (const memberId of new Set(telling.memberIds)) {
    const told = await db
      .insertInto('notice')
      .values({ member_id: memberId, kind, words: words.slice(0, 500), path, once, told_at: at })
      .onConflict(conflict => conflict.columns(['member_id', 'once']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (told === undefined || !(await wantsMail(db, memberId, kind))) continue
    await sendJob(sendNotice, { noticeId: Number(told.id) })
  }
}

async function wantsMail(db: Database, memberId: string, kind: NoticeKind): Promise<boolean> {
  const refused = await db
    .selectFrom('notice_not_mailed')
    .select('kind')
    .where('member_id', '=', memberId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  return refused === undefined
}
