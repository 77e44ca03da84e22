import { z } from 'zod'
import { newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { checkPassword } from './check-password.ts'
import { type Member, type Role, roles } from './member.ts'
import type { SignIn } from './sign-in.ts'

export interface NewMember {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: Role
}

export const memberNameSchema = z
  .string()
  .trim()
  .min(1, 'a name is needed')
  .max(120, 'a name has at most 120 characters')
  .regex(/^\P{Cc}*$/u, 'a name stands on one line')

export const memberEmailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('that is not a mail address').max(254))

const newMemberSchema = z.object({
  name: memberNameSchema,
  email: memberEmailSchema,
  role: z.enum(roles, `a role is one of: ${roles.join(', ')}`),
})

/**
 * Gives a person an account of the newsroom, in `change` when it is part of something larger. A mail address that has
 * one already is a Problem 'member-exists'; a name or address that will not do, 'member-wrong'; a
 * password that will not, 'password-weak'.
 */
export async function addMember(
  signIn: Pick<SignIn, 'db' | 'hashPassword'>,
  member: NewMember,
  change?: Database,
): Promise<Member> {
  const { name, email, role } = checkMember(member)
  await checkPassword(member.password, [name, email])
  const added: Member = { id: newIdentifier(), name, email, role }
  const password = await signIn.hashPassword(member.password)
  const write = async (db: Database) => {
    const made = await db
      .insertInto('user')
      .values({ ...added, emailVerified: false })
      .onConflict(conflict => conflict.column('email').doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) throw memberExists(email)
    await db
      .insertInto('account')
      .values({
        id: newIdentifier(),
        userId: added.id,
        accountId: added.id,
        providerId: 'credential',
        password,
      })
      .execute()
  }
  await inTransaction(change ?? signIn.db, write)
  return added
}

function checkMember(member: NewMember): Omit<NewMember, 'password'> {
  const read = newMemberSchema.safeParse(member)
  if (!read.success) {
    const { path, message } = read.error.issues[0]!
    throw memberWrong(`The ${String(path[0])} "${Reflect.get(member, path[0]!)}" will not do: ${message}.`)
  }
  return read.data
}

function memberWrong(message: string): Problem {
  return new Problem('member-wrong', message)
}

function memberExists(email: string): Problem {
  return new Problem(
    'member-exists',
    `${email} has an account of this newsroom already. Use another mail address, or change that account.`,
    409,
  )
}
