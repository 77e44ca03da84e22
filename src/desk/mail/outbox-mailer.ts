import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Clock } from '../../basics/clock.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { cleanLetter } from './clean-letter.ts'
import type { Mailer } from './mailer.ts'

/**
 * Without a mail server, each letter becomes one RFC 5322 file in `folder`, which a mail program can open and the
 * newsroom shows. The names sort by time.
 */
export function outboxMailer(folder: string, from: string, clock: Clock): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  let written = 0
  return {
    send: async letter => {
      const date = clock()
      const { message } = await transport.sendMail({ ...cleanLetter(letter, from), date })
      if (!Buffer.isBuffer(message)) throw new TypeError('the mail library returned a stream, not the letter')
      // Letters of one millisecond keep their order by the count; two processes are told apart by the last part.
      const order = String(written++ % 10_000).padStart(4, '0')
      const stamp = date.toISOString().replaceAll(':', '-')
      const name = `${stamp}-${order}-${randomBytes(3).toString('hex')}.eml`
      await writeAtomically(join(folder, name), message)
    },
  }
}
