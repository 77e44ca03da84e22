import { createHmac, randomBytes } from 'node:crypto'
import type { Database } from '../../database/open-database.ts'

const visitorForm = /^[0-9a-f]{32}$/

/** The number in a visitor cookie, or null when there is none or it is not one of ours. */
export function readVisitor(value: string | undefined): string | null {
  return value !== undefined && visitorForm.test(value) ? value : null
}

/** A new random number for the visitor cookie. */
export function newVisitor(): string {
  return randomBytes(16).toString('hex')
}

/** Counts a visitor once on an ISO day; the table holds a keyed hash, from which the cookie cannot be found again. */
export async function countVisitor(
  db: Database,
  visitor: string,
  day: string,
  secret: string,
): Promise<void> {
  const hash = createHmac('sha256', secret).update(`visitor ${visitor}`).digest('hex').slice(0, 32)
  await db
    .insertInto('visitor_day')
    .values({ day, visitor: hash })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
