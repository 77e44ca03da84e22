import { Kysely, PostgresDialect } from 'kysely'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { DB } from '../../database/tables.ts'
import { checkPassword } from './check-password.ts'
import { addressHeader, authPath, configureAuth } from './configure-auth.ts'
import { type Member, memberSchema } from './member.ts'
import type { SignInParts } from './sign-in-parts.ts'

/** The newsroom's door: who may come in, and who is there. */
export interface SignIn {
  /**
   * Answers everything under /newsroom/auth/. `address` is the network address that the request came from, as the HTTP
   * server saw it: attempts are counted by it. Requests without one are counted together.
   */
  readonly handler: (request: Request, address?: string) => Promise<Response>
  /** The member whose session the request's cookie names, or null. */
  readonly whoIs: (headers: Headers) => Promise<Member | null>
  /** The identifier of the request's own session, or null. */
  readonly sessionOf: (headers: Headers) => Promise<string | null>
  /** A password as it is stored. */
  readonly hashPassword: (password: string) => Promise<string>
  /** The database that the members stand in. */
  readonly db: Database
}

/** What a browser may ask for; the library's other answers (sign-up, social sign-in…) are not part of this newsroom. */
const openPaths: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'POST /change-password',
  'POST /request-password-reset',
  'POST /reset-password',
  'POST /two-factor/enable',
  'POST /two-factor/disable',
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
  'POST /two-factor/generate-backup-codes',
  'GET /passkey/generate-register-options',
  'POST /passkey/verify-registration',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
  'GET /passkey/list-user-passkeys',
  'POST /passkey/delete-passkey',
])

/** Sign-in by password (and a one-time code where a member wants it) or passkey, with sessions in the database. */
export function createSignIn(parts: SignInParts): SignIn {
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: parts.pool }) })
  const auth = configureAuth(parts, db)
  const sessionAt = (headers: Headers) => auth.api.getSession({ headers, query: { disableRefresh: true } })
  const whoIs = async (headers: Headers) => {
    const found = await sessionAt(headers)
    return found === null ? null : memberSchema.parse(found.user)
  }
  return {
    db,
    whoIs,
    handler: async (request, address) => {
      const path = new URL(request.url).pathname.slice(authPath.length)
      if (!openPaths.has(`${request.method} ${path}`))
        return Response.json({ message: 'There is nothing here.' }, { status: 404 })
      const weak = await weakNewPassword(request, path, whoIs)
      if (weak !== null) return weak
      const headers = new Headers(request.headers)
      headers.delete(addressHeader)
      if (address !== undefined) headers.set(addressHeader, address)
      return auth.handler(new Request(request, { headers }))
    },
    sessionOf: async headers => (await sessionAt(headers))?.session.id ?? null,
    hashPassword: async password => (await auth.$context).password.hash(password),
  }
}

/** The refusal of a new password that would soon be guessed, in the form of the library's own; else null. */
async function weakNewPassword(
  request: Request,
  path: string,
  whoIs: SignIn['whoIs'],
): Promise<Response | null> {
  if (path !== '/change-password' && path !== '/reset-password') return null
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null)
  const password = typeof body === 'object' && body !== null ? Reflect.get(body, 'newPassword') : null
  if (typeof password !== 'string') return null
  const member = await whoIs(request.headers)
  try {
    await checkPassword(password, member === null ? [] : [member.name, member.email])
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return Response.json({ code: 'PASSWORD_WEAK', message: error.message }, { status: 400 })
  }
}
