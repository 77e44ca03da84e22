import type { Database } from '../../database/open-database.ts'

/** Somebody who has the article open, too. */
export interface Colleague {
  readonly name: string
  readonly isWriting: boolean
}

/** After this long without a sign somebody has gone, in milliseconds; the screen gives one every eight seconds. */
const goneAfterMs = 25_000

/** Notes that a member is at an article, and tells who else is. */
export async function notePresence(
  db: Database,
  { reportId, language, memberId }: { reportId: string; language: string; memberId: string },
  isWriting: boolean,
  at: Date,
): Promise<Colleague[]> {
  const seen = { is_writing: isWriting, seen_at: at }
  await db
    .insertInto('presence')
    .values({ report_id: reportId, language, member_id: memberId, ...seen })
    .onConflict(conflict => conflict.columns(['report_id', 'language', 'member_id']).doUpdateSet(seen))
    .execute()
  const rows = await db
    .selectFrom('presence')
    .innerJoin('user', 'user.id', 'presence.member_id')
    .select(['user.name', 'is_writing'])
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where('member_id', '!=', memberId)
    .where('seen_at', '>', new Date(at.getTime() - goneAfterMs))
    .orderBy('user.name')
    .execute()
  return rows.map(row => ({ name: row.name, isWriting: row.is_writing }))
}
