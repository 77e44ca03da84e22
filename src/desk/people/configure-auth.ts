import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { twoFactor } from 'better-auth/plugins'
import type { Database } from '../../database/open-database.ts'
import { keepAuditEntry } from '../audit/keep-audit-entry.ts'
import { roles } from './member.ts'
import { passwordLength } from './password-length.ts'
import { recoveryLetter, recoveryMinutes } from './recovery-letter.ts'
import type { SignInParts } from './sign-in-parts.ts'

const sessionDays = 7

export const authPath = '/newsroom/auth'

/** The header by which the network address reaches the library. What a client sends under this name is thrown away. */
export const addressHeader = 'x-readout-address'

/** The library that signs people in, as this newsroom wants it: passwords, one-time codes, passkeys; no sign-up. */
export function configureAuth(parts: SignInParts, db: Database) {
  const { attemptsPerMinute = 10, publicUrl } = parts
  const fewAttempts = { window: 60, max: attemptsPerMinute }
  return betterAuth({
    appName: 'Readout',
    baseURL: publicUrl,
    basePath: authPath,
    secret: parts.secret,
    trustedOrigins: originsOf(publicUrl),
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      resetPasswordTokenExpiresIn: recoveryMinutes * 60,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }) =>
        keepAuditEntry(db, {
          member: user,
          action: 'set a new password by mail',
          subject: '',
          at: new Date(),
        }),
      sendResetPassword: async ({ user, token }) => {
        await parts.mailer?.send(recoveryLetter({ to: user.email, name: user.name, token, publicUrl }))
      },
    },
    user: {
      additionalFields: {
        role: { type: [...roles], required: false, input: false, defaultValue: 'contributor' },
      },
    },
    // A session ends seven days after signing in, however much it is used.
    session: { expiresIn: sessionDays * 24 * 60 * 60, disableSessionRefresh: true },
    plugins: [
      twoFactor({ issuer: new URL(publicUrl).hostname }),
      passkey({
        rpName: 'Readout newsroom',
        rpID: new URL(publicUrl).hostname,
        origin: originsOf(publicUrl),
        advanced: { webAuthnChallengeCookie: 'passkey' },
      }),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': fewAttempts,
        '/request-password-reset': fewAttempts,
        '/reset-password': fewAttempts,
        '/two-factor/*': fewAttempts,
      },
    },
    advanced: {
      // Said outright, since the library would leave these checks out under a test's environment.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: 'readout',
      // Readers' pages never see the newsroom's cookie, so that they are the same for everybody.
      defaultCookieAttributes: { path: '/newsroom', sameSite: 'lax', httpOnly: true },
      useSecureCookies: publicUrl.startsWith('https://'),
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
