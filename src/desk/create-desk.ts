import { Problem } from '../basics/problem.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import { createCall, type NewCall } from './applications/create-call.ts'
import { type DeskSettings, deskSettingsSchema } from './settings.ts'

/** The demonstration that comes with the program, or a newsroom's own desk. */
export type DeskKind = 'demonstration' | 'own'

/**
 * Makes the desk of this database, with its calls; they stand together or not at all. A database holds one desk: where
 * one stands already, of whichever kind, it is a Problem 'desk-exists' that names it.
 */
export async function createDesk(
  db: Database,
  kind: DeskKind,
  settings: DeskSettings,
  at: Date,
  calls: readonly NewCall[] = [],
): Promise<void> {
  const checked = deskSettingsSchema.parse(settings)
  const write = async (change: Database) => {
    const made = await change
      .insertInto('desk')
      .values({ kind, settings: JSON.stringify(checked), created_at: at })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) await refuseSecondDesk(change)
    for (const call of calls) await createCall(change, call, at)
  }
  await inTransaction(db, write)
}

/** Throws the Problem 'desk-exists' when a desk stands in this database. */
export async function refuseSecondDesk(db: Database): Promise<void> {
  const desk = await db.selectFrom('desk').select('kind').executeTakeFirst()
  if (desk === undefined) return
  const found = desk.kind === 'demonstration' ? 'The demonstration desk' : 'A desk of your own'
  throw new Problem(
    'desk-exists',
    `${found} stands in this database already. To make another, name an empty folder in READOUT_DATA ` +
      'or an empty database in DATABASE_URL.',
    409,
  )
}
