import type pg from 'pg'
import type { Mailer } from '../mail/mailer.ts'

/** What the newsroom's door is built from. */
export interface SignInParts {
  readonly pool: pg.Pool
  /** The address that readers use: sign-in is taken from its pages alone, and https makes cookies secure. */
  readonly publicUrl: string
  readonly secret: string
  /** Sends the letters that set a new password; without it none can be asked for. */
  readonly mailer?: Mailer
  /** How often one network address may try a password or a code in a minute. */
  readonly attemptsPerMinute?: number
  /** Is told of what went wrong inside; the browser then only sees that something did. */
  readonly onError?: (error: unknown) => void
}
