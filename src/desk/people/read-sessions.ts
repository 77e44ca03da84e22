import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'

/** Where a member is signed in. */
export interface SessionRow {
  readonly id: string
  /** ISO instants. */
  readonly signedInAt: string
  readonly endsAt: string
  readonly address: string | null
  /** The browser, as it calls itself. */
  readonly userAgent: string | null
  /** Whether the request that asks comes from it. */
  readonly isThis: boolean
}

/** The open sessions of a member, the newest first. */
export async function readSessions(
  db: Database,
  memberId: string,
  own: string | null,
  now: Date,
): Promise<SessionRow[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'createdAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .where('userId', '=', memberId)
    .where('expiresAt', '>', now)
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    signedInAt: new Date(row.createdAt).toISOString(),
    endsAt: new Date(row.expiresAt).toISOString(),
    address: row.ipAddress,
    userAgent: row.userAgent,
    isThis: row.id === own,
  }))
}

/** Ends one session of a member; one that is not theirs, or has ended, is a Problem 'session-unknown'. */
export async function endSession(db: Database, memberId: string, id: string): Promise<void> {
  const ended = await db
    .deleteFrom('session')
    .where('id', '=', id)
    .where('userId', '=', memberId)
    .executeTakeFirst()
  if (ended.numDeletedRows === 1n) return
  throw new Problem('session-unknown', 'This session has ended already.', 404)
}
