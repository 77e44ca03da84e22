import { z } from 'zod'
import type { Clock } from '../../basics/clock.ts'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { Mailer } from '../mail/mailer.ts'

export const answerOutcomes = ['invite', 'ask', 'decline'] as const
export type AnswerOutcome = (typeof answerOutcomes)[number]

/** What an editor writes back to an applicant. */
export const answerSchema = z.object({
  outcome: z.enum(answerOutcomes),
  subject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'a subject stands on one line'),
  body: z.string().trim().min(1).max(20_000),
})
export type Answer = z.infer<typeof answerSchema>

/**
 * Sends an answer to the applicant and then keeps it under the application: what is kept was sent. A letter that cannot
 * be sent is the mailer's Problem, and nothing is kept.
 */
export async function answerApplication(
  parts: { readonly db: Database; readonly mailer: Mailer; readonly clock: Clock },
  id: string,
  answer: Answer,
  by: string,
): Promise<void> {
  const { outcome, subject, body } = answerSchema.parse(answer)
  const { email } = await findApplication(parts.db, id)
  // Not within a transaction: a mail server may take its time, and the embedded database serves one at a time.
  await parts.mailer.send({ to: email, subject, text: body })
  await parts.db
    .insertInto('application_answer')
    .values({ application_id: id, outcome, subject, body, answered_by: by, answered_at: parts.clock() })
    .execute()
}

async function findApplication(db: Database, id: string): Promise<{ email: string }> {
  const found = await db.selectFrom('application').select('email').where('id', '=', id).executeTakeFirst()
  if (found !== undefined) return found
  throw new Problem(
    'application-unknown',
    `There is no application "${id}". The list shows those there are.`,
    404,
  )
}
