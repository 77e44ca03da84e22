import type { Database } from '../../database/open-database.ts'
import type { DeskSettings } from '../settings.ts'
import { openCalls } from './open-calls.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Closes the open calls that seek people for these countries alone: yesterday was the last day. A call that names another
 * region, or none, stays open. Countries are known by their names in every language, their codes and their addresses.
 */
export async function closeCalls(
  db: Database,
  countries: DeskSettings['countries'],
  today: string,
): Promise<void> {
  if (countries.length === 0) return
  const names = new Set(
    countries.flatMap(({ slug, code, name }) => [slug, code, ...Object.values(name)]).map(plain),
  )
  const yesterday = new Date(Date.parse(today) - dayMs).toISOString().slice(0, 10)
  for (const { id, content } of await openCalls(db, today)) {
    const isTheirs = content.regions.length > 0 && content.regions.every(region => names.has(plain(region)))
    if (isTheirs) await db.updateTable('call').set({ closes: yesterday }).where('id', '=', id).execute()
  }
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('und')
}
