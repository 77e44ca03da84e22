import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../../basics/clock.ts'
import { contentHash, newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { Mailer } from '../mail/mailer.ts'
import { memberEmailSchema, memberNameSchema } from './add-member.ts'
import { invitationDays, invitationLetter } from './invitation-letter.ts'
import { roles } from './member.ts'

export const invitationSchema = z.object({
  name: memberNameSchema,
  email: memberEmailSchema,
  role: z.enum(roles, `a role is one of: ${roles.join(', ')}`),
})
export type NewInvitation = z.infer<typeof invitationSchema>

export interface InvitationParts {
  readonly db: Database
  readonly mailer: Mailer
  readonly clock: Clock
  readonly publicUrl: string
}

/** Who invites, in the letter's words. */
export interface Inviter {
  readonly by: string
  readonly deskTitle: string
}

/**
 * Invites a person by mail and returns the invitation's id. Of its token only a hash is kept. Problems: 'member-exists',
 * 'invitation-open' (one waits for this address already), and the mailer's, where nothing is kept.
 */
export async function inviteMember(
  parts: InvitationParts,
  invitation: NewInvitation,
  inviter: Inviter,
): Promise<string> {
  const { name, email, role } = invitation
  const id = newIdentifier()
  const token = newToken()
  await inTransaction(parts.db, async change => {
    await refuseMember(change, email)
    const made = await change
      .insertInto('invitation')
      .values({
        id,
        name,
        email,
        role,
        token_hash: contentHash(token),
        invited_by: inviter.by,
        invited_at: parts.clock(),
        expires_at: expiry(parts.clock()),
      })
      .onConflict(conflict =>
        conflict.column('email').where('accepted_at', 'is', null).where('revoked_at', 'is', null).doNothing(),
      )
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) throw alreadyInvited(email)
  })
  try {
    await parts.mailer.send(letterOf(parts, invitation, inviter, token))
  } catch (error) {
    await parts.db.deleteFrom('invitation').where('id', '=', id).execute()
    throw error
  }
  return id
}

/** Sends the letter again with a new token and a new term; the old letter no longer works. */
export async function resendInvitation(parts: InvitationParts, id: string, inviter: Inviter): Promise<void> {
  const token = newToken()
  const renewed = await parts.db
    .updateTable('invitation')
    .set({ token_hash: contentHash(token), expires_at: expiry(parts.clock()) })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(['name', 'email', 'role'])
    .executeTakeFirst()
  if (renewed === undefined) throw noInvitation()
  await parts.mailer.send(letterOf(parts, invitationSchema.parse(renewed), inviter, token))
}

/** Takes an invitation back: its letter no longer works. */
export async function revokeInvitation(db: Database, id: string, at: Date): Promise<void> {
  const revoked = await db
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (revoked.numUpdatedRows !== 1n) throw noInvitation()
}

/** The Problem of an invitation that is not open. */
export function noInvitation(): Problem {
  return new Problem(
    'invitation-closed',
    'This invitation was taken up, taken back or has ended. Ask an administrator of the desk for a new one.',
    404,
  )
}

function letterOf(parts: InvitationParts, to: NewInvitation, inviter: Inviter, token: string) {
  const { name, email, role } = to
  const { by, deskTitle } = inviter
  return invitationLetter({
    to: email,
    name,
    role,
    invitedBy: by,
    deskTitle,
    token,
    publicUrl: parts.publicUrl,
  })
}

async function refuseMember(db: Database, email: string): Promise<void> {
  const member = await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  if (member === undefined) return
  throw new Problem('member-exists', `${email} has an account of this newsroom already.`, 409)
}

function alreadyInvited(email: string): Problem {
  return new Problem(
    'invitation-open',
    `${email} is invited already. Send that invitation again, or take it back first.`,
    409,
  )
}

function newToken(): string {
  return randomBytes(32).toString('base64url')
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 24 * 60 * 60 * 1000)
}
