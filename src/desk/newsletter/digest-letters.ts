import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import type { Issue } from './issue.ts'
import { mostBounces, type Subscription } from './subscription.ts'

/** One letter to write: to whom, of which issue, for the how-manieth time. */
export interface DueLetter {
  readonly subscription: Subscription
  readonly issue: string
  readonly tries: number
}

/** What came of a letter: 'empty' where nothing was published that the reader follows. */
export type LetterOutcome = 'sent' | 'empty' | 'refused'

/** Tries of one letter, at distances of 2, 4, 8 … minutes: about eight hours in all. */
const mostTries = 9
/** How long a letter may be on its way before its process is taken for dead: more than any mail server is waited for. */
const longestSendingMinutes = 15

/** Notes a letter for every reader of an issue, once: those who confirmed before its end. Returns how many are new. */
export async function layOutIssue(db: Database, issue: Issue, now: Date): Promise<number> {
  const laid = await db
    .insertInto('digest_letter')
    .columns(['subscription_id', 'issue', 'state', 'next_try_at', 'changed_at'])
    .expression(
      db
        .selectFrom('subscription')
        .select(['id', sql<string>`${issue.name}::text`.as('issue'), sql<string>`'waiting'`.as('state')])
        .select([
          sql<Date>`${now}::timestamptz`.as('next_try_at'),
          sql<Date>`${now}::timestamptz`.as('changed_at'),
        ])
        .where('state', '=', 'confirmed')
        .where('rhythm', '=', issue.rhythm)
        .where('confirmed_at', '<', issue.end),
    )
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(laid.numInsertedOrUpdatedRows ?? 0n)
}

/**
 * Takes the next letters to write, and commits that they are being sent: no other worker takes them, and this one, should it
 * be killed, does not send them again.
 */
export async function takeLetters(db: Database, limit: number, now: Date): Promise<DueLetter[]> {
  const { rows } = await sql<{ subscription_id: string; issue: string; tries: number }>`
    UPDATE digest_letter SET state = 'sending', tries = tries + 1, changed_at = ${now}
    WHERE (subscription_id, issue) IN (
      SELECT subscription_id, issue FROM digest_letter
      WHERE state = 'waiting' AND next_try_at <= ${now}
      ORDER BY next_try_at, subscription_id LIMIT ${limit} FOR UPDATE SKIP LOCKED
    )
    RETURNING subscription_id, issue, tries`.execute(db)
  if (rows.length === 0) return []
  const found = await db
    .selectFrom('subscription')
    .select(['id', 'email', 'language', 'rhythm', 'topics', 'state'])
    .where(
      'id',
      'in',
      rows.map(row => row.subscription_id),
    )
    .execute()
  const byId = new Map(found.map(one => [one.id, one]))
  return rows.flatMap(({ subscription_id: id, issue, tries }) => {
    const row = byId.get(id)
    return row === undefined ? [] : [{ subscription: row as Subscription, issue, tries }]
  })
}

/** Notes what came of a letter. */
export async function settleLetter(
  db: Database,
  { subscription, issue }: DueLetter,
  outcome: LetterOutcome,
  said: string | null,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async within => {
    await changeState(within, subscription.id, issue, outcome, said, now)
    if (outcome === 'refused') await noteBounce(within, subscription.id, said ?? '', now)
  })
}

/** Puts a letter back that the mail server did not take for now; after the last try it is refused. */
export async function postponeLetter(
  db: Database,
  letter: DueLetter,
  said: string,
  now: Date,
): Promise<void> {
  const { subscription, issue, tries } = letter
  if (tries >= mostTries) return settleLetter(db, letter, 'refused', said, now)
  await db
    .updateTable('digest_letter')
    .set({
      state: 'waiting',
      next_try_at: new Date(now.getTime() + 2 ** tries * 60_000),
      changed_at: now,
      said,
    })
    .where('subscription_id', '=', subscription.id)
    .where('issue', '=', issue)
    .execute()
}

/** Letters that a killed process left on their way: they may have arrived, so they stay as they are. */
export async function giveUpLostLetters(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - longestSendingMinutes * 60_000)
  const lost = await db
    .selectFrom('digest_letter')
    .select(['subscription_id', 'issue'])
    .where('state', '=', 'sending')
    .where('changed_at', '<', before)
    .execute()
  for (const { subscription_id, issue } of lost)
    await changeState(
      db,
      subscription_id,
      issue,
      'unknown',
      'The process ended while this letter was sent.',
      now,
    )
  return lost.length
}

/**
 * One more letter came back for good; after three the address is written to no more. A month without any begins anew.
 * False where that subscription is gone.
 */
export async function noteBounce(
  db: Database,
  subscriptionId: string,
  said: string,
  now: Date,
): Promise<boolean> {
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000)
  const count = sql<number>`CASE WHEN last_bounce_at > ${monthAgo} THEN bounces + 1 ELSE 1 END`
  const noted = await db
    .updateTable('subscription')
    .set({
      bounces: count,
      last_bounce: said.slice(0, 500),
      last_bounce_at: now,
      state: sql<string>`CASE WHEN (${count}) >= ${mostBounces} THEN 'unreachable' ELSE state END`,
    })
    .where('id', '=', subscriptionId)
    .where('state', '<>', 'unconfirmed')
    .executeTakeFirst()
  return noted.numUpdatedRows > 0n
}

async function changeState(
  db: Database,
  subscriptionId: string,
  issue: string,
  state: string,
  said: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('digest_letter')
    .set({ state, changed_at: now, said: said?.slice(0, 500) ?? null })
    .where('subscription_id', '=', subscriptionId)
    .where('issue', '=', issue)
    .execute()
  await db
    .insertInto('digest_count')
    .values({ issue, outcome: state, letters: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['issue', 'outcome'])
        .doUpdateSet(eb => ({ letters: eb('digest_count.letters', '+', 1) })),
    )
    .execute()
}
