import type { Database } from '../database/open-database.ts'
import type { DeskKind } from './create-desk.ts'
import { inDeskOrder } from './in-desk-order.ts'
import { type DeskSettings, deskSettingsSchema } from './settings.ts'

/** The desk of this database, or null before one is made. */
export async function readDesk(db: Database): Promise<{ kind: DeskKind; settings: DeskSettings } | null> {
  const row = await db.selectFrom('desk').select(['kind', 'settings']).executeTakeFirst()
  if (row === undefined) return null
  return { kind: row.kind as DeskKind, settings: inDeskOrder(deskSettingsSchema.parse(row.settings)) }
}
