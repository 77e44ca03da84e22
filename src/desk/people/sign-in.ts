import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../database/open-database.ts'
import type { DB } from '../../database/tables.ts'
import { type Member, memberSchema, roles } from './member.ts'

/** The newsroom's door: who may come in, and who is there. */
export interface SignIn {
  /**
   * Answers everything under /newsroom/auth/. `address` is the network address that the request came from, as the HTTP
   * server saw it: attempts are counted by it. Requests without one are counted together.
   */
  readonly handler: (request: Request, address?: string) => Promise<Response>
  /** The member whose session the request's cookie names, or null. */
  readonly whoIs: (headers: Headers) => Promise<Member | null>
  /** A password as it is stored. */
  readonly hashPassword: (password: string) => Promise<string>
  /** The database that the members stand in. */
  readonly db: Database
}

export interface SignInParts {
  readonly pool: pg.Pool
  /** The address that readers use: sign-in is taken from its pages alone, and https makes cookies secure. */
  readonly publicUrl: string
  readonly secret: string
  /** How often one network address may try a password in a minute. */
  readonly attemptsPerMinute?: number
  /** Is told of what went wrong inside; the browser then only sees that something did. */
  readonly onError?: (error: unknown) => void
}

export const authPath = '/newsroom/auth'

/** Passwords are bounded, since a hash is made of all that is sent. */
export const passwordLength = { min: 12, max: 200 } as const

const sessionDays = 7

/** What a browser may ask for; the library's other answers (sign-up, social sign-in…) are not part of this newsroom. */
const openPaths: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-out',
  'GET /get-session',
  'POST /change-password',
])

/** The header by which the address reaches the library. What a client sends under this name is thrown away. */
const addressHeader = 'x-readout-address'

/** Sign-in by mail address and password, with sessions in the database. Nobody can sign themselves up. */
export function createSignIn(parts: SignInParts): SignIn {
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: parts.pool }) })
  const auth = authOf(parts, db)
  return {
    db,
    handler: async (request, address) => {
      const path = new URL(request.url).pathname.slice(authPath.length)
      if (!openPaths.has(`${request.method} ${path}`))
        return Response.json({ message: 'There is nothing here.' }, { status: 404 })
      const headers = new Headers(request.headers)
      headers.delete(addressHeader)
      if (address !== undefined) headers.set(addressHeader, address)
      return auth.handler(new Request(request, { headers }))
    },
    whoIs: async headers => {
      const session = await auth.api.getSession({ headers, query: { disableRefresh: true } })
      return session === null ? null : memberSchema.parse(session.user)
    },
    hashPassword: async password => (await auth.$context).password.hash(password),
  }
}

function authOf(parts: SignInParts, db: Database) {
  return betterAuth({
    appName: 'Readout',
    baseURL: parts.publicUrl,
    basePath: authPath,
    secret: parts.secret,
    trustedOrigins: originsOf(parts.publicUrl),
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      additionalFields: {
        role: { type: [...roles], required: false, input: false, defaultValue: 'contributor' },
      },
    },
    // A session ends seven days after signing in, however much it is used.
    session: { expiresIn: sessionDays * 24 * 60 * 60, disableSessionRefresh: true },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: parts.attemptsPerMinute ?? 10 } },
    },
    advanced: {
      // Said outright, since the library would leave these checks out under a test's environment.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: 'readout',
      // Readers' pages never see the newsroom's cookie, so that they are the same for everybody.
      defaultCookieAttributes: { path: '/newsroom', sameSite: 'lax', httpOnly: true },
      useSecureCookies: parts.publicUrl.startsWith('https://'),
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    onAPIError: {
      // A wrong password is an answer, not an error.
      onError: error => {
        if (!isAPIError(error) || error.statusCode >= 500) parts.onError?.(error)
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

/** On one machine, the loopback address has three names that people use alike. */
function originsOf(publicUrl: string): string[] {
  const url = new URL(publicUrl)
  const names = ['localhost', '127.0.0.1', '[::1]']
  if (!names.includes(url.hostname)) return [url.origin]
  const port = url.port === '' ? '' : `:${url.port}`
  return names.map(name => `${url.protocol}//${name}${port}`)
}
