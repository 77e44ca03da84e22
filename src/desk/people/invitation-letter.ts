import type { Letter } from '../mail/mailer.ts'
import type { Role } from './member.ts'

/** How long an invitation can be taken up. */
export const invitationDays = 7

/** The letter that asks somebody to join the desk. The token stands behind "#", where no server's log sees it. */
export function invitationLetter(to: {
  readonly to: string
  readonly name: string
  readonly role: Role
  readonly invitedBy: string
  readonly deskTitle: string
  readonly token: string
  readonly publicUrl: string
}): Letter {
  const role = /^[aeiou]/.test(to.role) ? `an ${to.role}` : `a ${to.role}`
  return {
    to: to.to,
    subject: `${to.deskTitle}: your account of the newsroom`,
    text: `Hello ${to.name},

${to.invitedBy} invites you to work for ${to.deskTitle} as ${role}.
Choose a password at this address within ${invitationDays} days:

${to.publicUrl}/newsroom/join#${to.token}

If you did not expect this, do nothing: no account is made without you.
`,
  }
}
