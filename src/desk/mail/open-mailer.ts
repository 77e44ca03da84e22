import type { Clock } from '../../basics/clock.ts'
import type { Mailer } from './mailer.ts'
import { outboxMailer } from './outbox-mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

/** The desk's mail as the settings say: through the mail server, or into the outbox's folder where none is named. */
export function openMailer(
  { smtpUrl, mailFrom }: { readonly smtpUrl: string | null; readonly mailFrom: string },
  outboxFolder: string,
  clock: Clock,
): Mailer {
  return smtpUrl === null ? outboxMailer(outboxFolder, mailFrom, clock) : smtpMailer(smtpUrl, mailFrom)
}
