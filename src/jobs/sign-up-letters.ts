import { Problem } from '../basics/problem.ts'
import { confirmToken, manageToken, unsubscribe } from '../desk/newsletter/keep-subscription.ts'
import { writeToSubscriber } from '../desk/newsletter/subscribe.ts'
import { readDesk } from '../desk/read-desk.ts'
import { jobOf } from '../queue/job.ts'
import { confirmPath, managePath } from '../site/newsletter/newsletter-address.ts'
import { confirmationLetter, knownLetter } from '../site/newsletter/sign-up-letter.tsx'
import type { JobParts } from './job-parts.ts'

/** Writes to whoever signed up. An address that its server refuses for good is forgotten at once. */
export function signUpLetters({ db, mailer, secret, publicUrl }: JobParts) {
  return jobOf(writeToSubscriber, async ({ id }) => {
    const [row, desk] = [
      await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst(),
      await readDesk(db),
    ]
    if (row === undefined || desk === null) return
    const given = { email: row.email, language: row.language, settings: desk.settings, publicUrl }
    const letter =
      row.state === 'unconfirmed'
        ? confirmationLetter({ ...given, path: confirmPath(confirmToken(secret, row)) })
        : knownLetter({ ...given, path: managePath(manageToken(secret, id)) })
    try {
      await mailer.send(letter)
    } catch (error) {
      const isForGood = error instanceof Problem && ['mail-refused', 'mail-address'].includes(error.code)
      if (!isForGood) throw error
      if (row.state === 'unconfirmed') await unsubscribe(db, id)
    }
  })
}
