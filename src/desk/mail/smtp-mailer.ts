import { createTransport } from 'nodemailer'
import { Problem } from '../../basics/problem.ts'
import { cleanLetter } from './clean-letter.ts'
import type { Mailer } from './mailer.ts'

/** How long a silent mail server is waited for: somebody stands before a form meanwhile. */
const patienceMs = 15_000

/** Sends through a mail server (`smtp://user:password@host:587`, `smtps://…`); `from` is the desk's address. */
export function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  })
  return {
    send: async letter => {
      const message = cleanLetter(letter, from)
      await transport.sendMail(message).catch((error: Error) => {
        throw notSent(smtpUrl, error)
      })
    },
  }
}

/** The address of the server holds a password, so only its host is named. */
function notSent(smtpUrl: string, error: Error): Problem {
  return new Problem(
    'mail-not-sent',
    `The mail server ${new URL(smtpUrl).host} did not take the letter: ${error.message}. ` +
      'Try again later; if it stays so, check SMTP_URL and MAIL_FROM.',
    503,
    { cause: error },
  )
}
