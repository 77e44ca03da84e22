import type { Database } from '../../database/open-database.ts'
import type { SettingsPart } from './settings-parts.ts'

/** A change of the settings: what a part was, and what it became. */
export interface SettingsChange {
  readonly version: number
  readonly part: SettingsPart
  readonly before: unknown
  readonly after: unknown
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

/** The last changes of the settings, the newest first. */
export async function listSettingsChanges(db: Database, limit: number): Promise<SettingsChange[]> {
  const rows = await db
    .selectFrom('settings_change')
    .selectAll()
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    version: row.version,
    part: row.part as SettingsPart,
    before: row.before,
    after: row.after,
    by: row.changed_by,
    at: row.changed_at.toISOString(),
  }))
}

/** How often the settings were changed since the desk was made, and one. */
export async function readSettingsVersion(db: Database): Promise<number> {
  const row = await db.selectFrom('desk').select('version').executeTakeFirstOrThrow()
  return row.version
}
