import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../../basics/clock.ts'
import { newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { JobKind, SendJob } from '../../queue/job.ts'
import { mailAddress } from '../mail/clean-letter.ts'
import type { Wishes } from './subscription.ts'

/** Writes to whoever signed up: asks for confirmation, or says that the address is subscribed already. */
export const writeToSubscriber: JobKind<{ id: string }> = {
  name: 'newsletter-sign-up',
  what: 'asks whoever signed up for the newsletter to confirm it',
  data: z.object({ id: z.string() }),
  keyOf: ({ id }) => id,
}

export interface SubscribingParts {
  readonly db: Database
  readonly clock: Clock
  readonly secret: string
  readonly sendJob: SendJob
}

/** One address is written to at most once in this time, however often it is given. */
const quietMinutes = 30
/** All addresses together that may wait for their first letter within an hour: more is an attack on others' mailboxes. */
const mostSignUpsPerHour = 500

/**
 * Takes a sign-up: the address is written to, and subscribed once its owner has confirmed. The answer is the same whether or
 * not it was known. Problems: `mail-address`, `too-many-sign-ups` (429).
 */
export async function subscribe(parts: SubscribingParts, email: string, wishes: Wishes): Promise<void> {
  const { db, secret, sendJob } = parts
  const address = mailAddress(email.trim())
  const now = parts.clock()
  if (await isRefused(db, secret, address)) return
  await refuseFlood(db, now)
  await db.transaction().execute(async within => {
    const known = await within
      .selectFrom('subscription')
      .selectAll()
      .where('email_key', '=', keyOf(address))
      .forUpdate()
      .executeTakeFirst()
    const wanted = { language: wishes.language, rhythm: wishes.rhythm, topics: [...wishes.topics] }
    if (known === undefined) {
      const id = newIdentifier()
      const row = { id, email: address, email_key: keyOf(address), state: 'unconfirmed', ...wanted }
      const added = await within
        .insertInto('subscription')
        .values({ ...row, asked_at: now, created_at: now })
        .onConflict(conflict => conflict.doNothing())
        .executeTakeFirst()
      // The same form came twice at once, and the other was first.
      if (added.numInsertedOrUpdatedRows === 0n) return
      await sendJob(writeToSubscriber, { id }, { within })
      return
    }
    const isQuiet = now.getTime() - known.asked_at.getTime() < quietMinutes * 60_000
    // What is confirmed changes by the reader's own link alone; before that, the last form counts.
    const change = known.state === 'unconfirmed' ? wanted : {}
    await within
      .updateTable('subscription')
      .set({ ...change, asked_at: isQuiet ? known.asked_at : now })
      .where('id', '=', known.id)
      .execute()
    if (!isQuiet) await sendJob(writeToSubscriber, { id: known.id }, { within })
  })
}

/** Deletes the subscription, and keeps a hash of the address so that nobody can have it written to again. */
export async function refuseAddress({ db, secret, clock }: SubscribingParts, id: string): Promise<void> {
  await db.transaction().execute(async within => {
    const row = await within
      .deleteFrom('subscription')
      .where('id', '=', id)
      .returning('email')
      .executeTakeFirst()
    if (row === undefined) return
    await within
      .insertInto('refused_address')
      .values({ address_hash: hashOf(secret, row.email), refused_at: clock() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  })
}

async function isRefused(db: Database, secret: string, address: string): Promise<boolean> {
  const row = await db
    .selectFrom('refused_address')
    .select('address_hash')
    .where('address_hash', '=', hashOf(secret, address))
    .executeTakeFirst()
  return row !== undefined
}

async function refuseFlood(db: Database, now: Date): Promise<void> {
  const { count } = await db
    .selectFrom('subscription')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'unconfirmed')
    .where('created_at', '>', new Date(now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow()
  if (Number(count) < mostSignUpsPerHour) return
  throw new Problem(
    'too-many-sign-ups',
    'Unusually many people are signing up at the moment. Try again in an hour.',
    429,
  )
}

function keyOf(address: string): string {
  return address.toLowerCase()
}

function hashOf(secret: string, address: string): string {
  return createHmac('sha256', secret)
    .update(`refused ${keyOf(address)}`)
    .digest('hex')
}
