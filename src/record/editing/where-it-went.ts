import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

/** So many changes are followed at most; each leads to what held its assertions next. */
const longestWay = 50

/**
 * The event or actor that holds now what this one held, by its id: it was merged, or its splitting off was undone. Null for
 * one that still holds something itself, and where nothing holds any more.
 */
export async function whereItWent(db: Database, kind: 'event' | 'actor', id: string): Promise<string | null> {
  const view = kind === 'event' ? sql.raw('event_view WHERE event_id') : sql.raw('actor_view WHERE actor_id')
  const passed = new Set<string>()
  for (let at = id; passed.size < longestWay && !passed.has(at); ) {
    const { rows } = await sql<{ held: boolean; next: string | null }>`
      SELECT EXISTS (SELECT FROM ${view} = ${at}) AS held, (
        SELECT change.to_id FROM record_change AS change
        LEFT JOIN record_change AS undone ON undone.id = change.undoes
        WHERE change.subject_kind = ${kind} AND change.from_id = ${at} AND change.to_id <> ${at}
          AND (change.kind = 'merge' OR undone.kind = 'split')
        ORDER BY change.id DESC LIMIT 1
      ) AS next`.execute(db)
    const { held, next } = rows[0]!
    if (held) return at === id ? null : at
    if (next === null) return null
    passed.add(at)
    at = next
  }
  return null
}

/** The slug that an actor's former one leads to, or null. */
export async function slugNow(db: Database, slug: string): Promise<string | null> {
  const former = await db.selectFrom('actor').select('id').where('slug', '=', slug).executeTakeFirst()
  const now = former === undefined ? null : await whereItWent(db, 'actor', former.id)
  if (now === null) return null
  const row = await db.selectFrom('actor').select('slug').where('id', '=', now).executeTakeFirst()
  return row?.slug ?? null
}
