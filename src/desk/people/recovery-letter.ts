import type { Letter } from '../mail/mailer.ts'

/** How long a letter that sets a new password works. */
export const recoveryMinutes = 60

/**
 * The letter to a member who forgot the password. The token stands behind "#", so that no server's log and no other
 * site ever sees it.
 */
export function recoveryLetter(to: {
  readonly to: string
  readonly name: string
  readonly token: string
  readonly publicUrl: string
}): Letter {
  return {
    to: to.to,
    subject: 'A new password for the newsroom',
    text: `Hello ${to.name},

somebody asked to set a new password for your account of the newsroom at ${to.publicUrl}.
If it was you, open this address within ${recoveryMinutes} minutes:

${to.publicUrl}/newsroom/new-password#${to.token}

If it was not you, do nothing: your password stays as it is.
`,
  }
}
