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

/**
 * Why a letter was not taken. A reply of 5xx to the receiver or the letter is for good (RFC 5321, 4.2.1); one to the sign-in
 * is the settings' fault, and what was no reply at all may pass.
 */
function notSent(smtpUrl: string, error: Error): Problem {
  const { host } = new URL(smtpUrl)
  if (isForGood(error)) {
    return new Problem('mail-refused', `The mail server ${host} refused the letter: ${error.message}.`, 422, {
      cause: error,
    })
  }
  // The address of the server holds a password, so only its host is named.
  return new Problem(
    'mail-not-sent',
    `The mail server ${host} did not take the letter: ${error.message}. ` +
      'Try again later; if it stays so, check SMTP_URL and MAIL_FROM.',
    503,
    { cause: error },
  )
}

function isForGood(error: Error): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string }
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA'
  return responseCode !== undefined && responseCode >= 500 && isAboutLetter
}
