import { z } from 'zod'
import { newIdentifier } from '../../basics/identifier.ts'
import { isIsoDay } from '../../basics/partial-date.ts'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import { callContentSchema } from '../settings.ts'

/** A call to make: `closes` is the last day on which it takes applications, or null while the desk leaves it open. */
export const newCallSchema = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case letters, digits and single hyphens'),
  content: callContentSchema,
  closes: z.string().refine(isIsoDay, 'a day is written as YYYY-MM-DD and must exist').nullable(),
})
export type NewCall = z.infer<typeof newCallSchema>

/** Makes a call and returns its id; an address that another call has is a Problem 'call-exists'. */
export async function createCall(db: Database, call: NewCall, at: Date): Promise<string> {
  const id = newIdentifier()
  const { slug, content, closes } = newCallSchema.parse(call)
  const made = await db
    .insertInto('call')
    .values({ id, slug, content: JSON.stringify(content), closes, created_at: at })
    .onConflict(conflict => conflict.column('slug').doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 1n) return id
  throw new Problem(
    'call-exists',
    `Another call has the address "${slug}" already. Choose another for this one.`,
    409,
  )
}
