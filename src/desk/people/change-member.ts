import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { Role } from './member.ts'

/**
 * Gives a member another role, from the next request on. Problems: 'member-unknown', 'last-administrator'.
 */
export async function changeRole(db: Database, id: string, role: Role): Promise<void> {
  await inTransaction(db, async change => {
    await keepAnAdministrator(change, id, role)
    const changed = await change.updateTable('user').set({ role }).where('id', '=', id).executeTakeFirst()
    if (changed.numUpdatedRows !== 1n) throw memberUnknown()
  })
}

/** Ends an account with its sessions, passkeys and codes. What the member did keeps the name. Problems as above. */
export async function removeMember(db: Database, id: string): Promise<void> {
  await inTransaction(db, async change => {
    await keepAnAdministrator(change, id, null)
    const removed = await change.deleteFrom('user').where('id', '=', id).executeTakeFirst()
    if (removed.numDeletedRows !== 1n) throw memberUnknown()
  })
}

/** Ends every session of a member but `except`. */
export async function endSessions(db: Database, memberId: string, except: string | null): Promise<void> {
  let query = db.deleteFrom('session').where('userId', '=', memberId)
  if (except !== null) query = query.where('id', '!=', except)
  await query.execute()
}

/** The administrators are locked first, so that two who step down at once do not both succeed. */
async function keepAnAdministrator(change: Database, id: string, becomes: Role | null): Promise<void> {
  if (becomes === 'administrator') return
  const administrators = await change
    .selectFrom('user')
    .select('id')
    .where('role', '=', 'administrator')
    .orderBy('id')
    .forUpdate()
    .execute()
  if (administrators.length !== 1 || administrators[0]!.id !== id) return
  throw new Problem(
    'last-administrator',
    'This is the desk’s only administrator. Make another member administrator first.',
    409,
  )
}

function memberUnknown(): Problem {
  return new Problem('member-unknown', 'There is no such member. The list shows those there are.', 404)
}
