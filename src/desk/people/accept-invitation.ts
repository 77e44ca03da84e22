import type { Clock } from '../../basics/clock.ts'
import { contentHash } from '../../basics/identifier.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { addMember } from './add-member.ts'
import { noInvitation } from './invite-member.ts'
import { type Member, memberSchema, type Role } from './member.ts'
import type { SignIn } from './sign-in.ts'

/** What whoever holds the letter is shown before choosing a password. */
export interface OpenInvitation {
  readonly name: string
  readonly email: string
  readonly role: Role
}

/** The open invitation that a token stands for; else the Problem 'invitation-closed'. */
export async function readInvitation(db: Database, token: string, now: Date): Promise<OpenInvitation> {
  const { name, email, role } = await openInvitation(db, token, now)
  return { name, email, role }
}

/** Makes the account that an invitation offers, once: two who come at once get one account. */
export async function acceptInvitation(
  parts: {
    readonly db: Database
    readonly clock: Clock
    readonly signIn: Pick<SignIn, 'db' | 'hashPassword'>
  },
  token: string,
  chosen: { readonly name: string; readonly password: string },
): Promise<Member> {
  const now = parts.clock()
  return inTransaction(parts.db, async change => {
    const { id, email, role } = await openInvitation(change, token, now)
    const taken = await change
      .updateTable('invitation')
      .set({ accepted_at: now })
      .where('id', '=', id)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (taken.numUpdatedRows !== 1n) throw noInvitation()
    return addMember(parts.signIn, { ...chosen, email, role }, change)
  })
}

async function openInvitation(db: Database, token: string, now: Date) {
  const row = await db
    .selectFrom('invitation')
    .select(['id', 'name', 'email', 'role'])
    .where('token_hash', '=', contentHash(token))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (row === undefined) throw noInvitation()
  return { ...row, role: memberSchema.shape.role.parse(row.role) }
}
