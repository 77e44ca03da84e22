import type { Database } from '../../database/open-database.ts'
import { isSigned, namedIn, signLink } from './signed-link.ts'
import { confirmDays, type Subscription, type Wishes } from './subscription.ts'

// What a reader does by the links in our letters. A link for a subscription that is gone finds none.

/** The token of the link that confirms a sign-up, void three days after it was asked for. */
export function confirmToken(secret: string, row: { readonly id: string; readonly asked_at: Date }): string {
  return signLink(secret, 'confirm', row.id, row.asked_at.toISOString())
}

/** The token of the links to change and to end a subscription: it is in every letter, and holds as long as that. */
export function manageToken(secret: string, id: string): string {
  return signLink(secret, 'manage', id)
}

/** The sign-up of a confirmation link, whether or not it was confirmed meanwhile; null for a forged or void one. */
export async function signUpOf(
  db: Database,
  secret: string,
  token: string,
  now: Date,
): Promise<Subscription | null> {
  const row = await rowOf(db, namedIn(token))
  if (row === null || !isSigned(secret, 'confirm', token, row.asked_at.toISOString())) return null
  const isVoid = now.getTime() - row.asked_at.getTime() > confirmDays * 86_400_000
  return isVoid && row.state === 'unconfirmed' ? null : subscriptionFrom(row)
}

/** The subscription of a link to change or end it; null where it ended, `false` where the link is not ours. */
export async function subscriptionOf(
  db: Database,
  secret: string,
  token: string,
): Promise<Subscription | null | false> {
  if (!isSigned(secret, 'manage', token)) return false
  const row = await rowOf(db, namedIn(token))
  return row === null || row.state === 'unconfirmed' ? null : subscriptionFrom(row)
}

/** Confirms a sign-up; one that is confirmed stays as it is. */
export async function confirmSignUp(db: Database, id: string, now: Date): Promise<void> {
  await db
    .updateTable('subscription')
    .set({ state: 'confirmed', confirmed_at: now })
    .where('id', '=', id)
    .where('state', '=', 'unconfirmed')
    .execute()
}

/** Changes what a reader wants; whoever saves at an address that was unreachable can be reached again. */
export async function changeWishes(db: Database, id: string, wishes: Wishes): Promise<void> {
  await db
    .updateTable('subscription')
    .set({
      ...wishes,
      topics: [...wishes.topics],
      state: 'confirmed',
      bounces: 0,
      last_bounce: null,
      last_bounce_at: null,
    })
    .where('id', '=', id)
    .where('state', '<>', 'unconfirmed')
    .execute()
}

/** Ends a subscription: the address and all that is known of the reader is deleted. Twice is as good as once. */
export async function unsubscribe(db: Database, id: string): Promise<void> {
  await db.deleteFrom('subscription').where('id', '=', id).execute()
}

/** Deletes sign-ups that nobody confirmed in time, and addresses that could not be reached for a month. */
export async function forgetStaleSubscriptions(db: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
  await db
    .deleteFrom('subscription')
    .where('state', '=', 'unconfirmed')
    .where('asked_at', '<', daysAgo(confirmDays))
    .execute()
  await db
    .deleteFrom('subscription')
    .where('state', '=', 'unreachable')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('digest_letter')
            .select('issue')
            .whereRef('subscription_id', '=', 'subscription.id')
            .where('changed_at', '>', daysAgo(30)),
        ),
      ),
    )
    .execute()
}

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>

async function rowOf(db: Database, id: string | null) {
  if (id === null) return null
  const row = await db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst()
  return row ?? null
}

function subscriptionFrom(row: Row): Subscription {
  return {
    id: row.id,
    email: row.email,
    language: row.language,
    rhythm: row.rhythm === 'daily' ? 'daily' : 'weekly',
    topics: row.topics,
    state: row.state as Subscription['state'],
  }
}
