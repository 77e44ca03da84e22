import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { type Member, memberSchema, type Role } from './member.ts'

/** A member, with what an administrator should see of the account. */
export interface MemberRow extends Member {
  /** ISO instants. */
  readonly joinedAt: string
  readonly lastSignInAt: string | null
  readonly openSessions: number
  readonly hasOneTimeCodes: boolean
  readonly passkeys: number
}

/** An invitation that nobody has taken up yet. */
export interface InvitationRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly invitedBy: string
  readonly invitedAt: string
  readonly expiresAt: string
}

/** Everybody of the desk, by name. */
export async function readMembers(db: Database, now: Date): Promise<MemberRow[]> {
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'createdAt', 'twoFactorEnabled'])
    .select(eb => [
      eb
        .selectFrom('session')
        .whereRef('userId', '=', 'user.id')
        .select(sql<string | null>`max("createdAt")`.as('at'))
        .as('lastSignInAt'),
      eb
        .selectFrom('session')
        .whereRef('userId', '=', 'user.id')
        .where('expiresAt', '>', now)
        .select(eb.fn.countAll<string>().as('count'))
        .as('openSessions'),
      eb
        .selectFrom('passkey')
        .whereRef('userId', '=', 'user.id')
        .select(eb.fn.countAll<string>().as('count'))
        .as('passkeys'),
    ])
    .orderBy('name')
    .orderBy('email')
    .execute()
  return rows.map(row => ({
    ...memberSchema.parse(row),
    joinedAt: iso(row.createdAt),
    lastSignInAt: row.lastSignInAt === null ? null : iso(row.lastSignInAt),
    openSessions: Number(row.openSessions),
    hasOneTimeCodes: row.twoFactorEnabled,
    passkeys: Number(row.passkeys),
  }))
}

/** Invitations that wait, the newest first; those whose term is over among them, to be sent again. */
export async function readInvitations(db: Database): Promise<InvitationRow[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(['id', 'name', 'email', 'role', 'invited_by', 'invited_at', 'expires_at'])
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .orderBy('invited_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: memberSchema.shape.role.parse(row.role),
    invitedBy: row.invited_by,
    invitedAt: iso(row.invited_at),
    expiresAt: iso(row.expires_at),
  }))
}

function iso(value: Date | string): string {
  return new Date(value).toISOString()
}
