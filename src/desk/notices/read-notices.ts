import type { Database } from '../../database/open-database.ts'
import { type Notice, type NoticeKind, noticeKinds } from './notice.ts'

/** A member's newest notices, and how many of all are unread. */
export interface Notices {
  readonly notices: readonly Notice[]
  readonly unread: number
  /** The kinds that come by mail, too. */
  readonly byMail: readonly NoticeKind[]
}

export async function readNotices(db: Database, memberId: string, limit: number): Promise<Notices> {
  const rows = await db
    .selectFrom('notice')
    .select(['id', 'kind', 'words', 'path', 'told_at', 'read_at'])
    .where('member_id', '=', memberId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const { unread } = await db
    .selectFrom('notice')
    .select(eb => eb.fn.countAll<string>().as('unread'))
    .where('member_id', '=', memberId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  const refused = await db
    .selectFrom('notice_not_mailed')
    .select('kind')
    .where('member_id', '=', memberId)
    .execute()
  return {
    unread: Number(unread),
    byMail: noticeKinds.filter(kind => !refused.some(row => row.kind === kind)),
    notices: rows.map(row => ({
      id: Number(row.id),
      kind: row.kind as NoticeKind,
      words: row.words,
      path: row.path,
      toldAt: row.told_at.toISOString(),
      readAt: row.read_at?.toISOString() ?? null,
    })),
  }
}

/** Marks a member's notices up to this one as read. */
export async function markRead(db: Database, memberId: string, upTo: number, at: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ read_at: at })
    .where('member_id', '=', memberId)
    .where('id', '<=', upTo)
    .where('read_at', 'is', null)
    .execute()
}

/** Sets which kinds come by mail, too. */
export async function setMailed(
  db: Database,
  memberId: string,
  byMail: readonly NoticeKind[],
): Promise<void> {
  await db.deleteFrom('notice_not_mailed').where('member_id', '=', memberId).execute()
  const refused = noticeKinds.filter(kind => !byMail.includes(kind))
  if (refused.length === 0) return
  await db
    .insertInto('notice_not_mailed')
    .values(refused.map(kind => ({ member_id: memberId, kind })))
    .execute()
}
