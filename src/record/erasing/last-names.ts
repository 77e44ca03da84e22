import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

/** A person's last names: those that a text calls nobody else by, and those that it may mean somebody else with. */
export interface LastNames {
  readonly own: readonly string[]
  readonly shared: readonly string[]
}

/** Shorter ones are words of other meanings too often. */
const shortest = 3

/**
 * The last words of a person's names, by which reports call it after the first time. A name that others in these reports have, too
 * (brothers, father and son), is shared: to take it away would take away theirs. Of what is no person there are none.
 */
export async function lastNamesOf(
  db: Database,
  actorId: string,
  names: readonly string[],
  reports: readonly string[],
): Promise<LastNames> {
  const actor = await db
    .selectFrom('actor_view')
    .select('kind')
    .where('actor_id', '=', actorId)
    .executeTakeFirst()
  if (actor?.kind !== 'person') return { own: [], shared: [] }
  const last = [...new Set(names.flatMap(name => lastWord(name) ?? []))]
  const others = new Set(
    (await spellingsBeside(db, actorId, reports)).flatMap(name => name.toLowerCase().split(/\s+/)),
  )
  const isShared = (name: string) => others.has(name.toLowerCase())
  return { own: last.filter(name => !isShared(name)), shared: last.filter(isShared) }
}

/** "Zofia Quell" gives "Quell"; a name of one word stands for itself already. */
function lastWord(name: string): string | null {
  const words = name.trim().split(/\s+/)
  const last = words.at(-1)!
  return words.length > 1 && last.length >= shortest ? last : null
}

/** The spellings of everybody else whom these reports name. */
async function spellingsBeside(db: Database, actorId: string, reports: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT DISTINCT spelling AS name FROM actor_view, unnest(spellings || name) AS spelling
    WHERE actor_id <> ${actorId} AND actor_id IN (
      SELECT actor_id FROM event_report JOIN event_actor USING (event_id) WHERE report_id = ANY(${[...reports]}::text[])
      UNION SELECT actor_id FROM statement_view WHERE report_id = ANY(${[...reports]}::text[]))`.execute(db)
  return rows.map(row => row.name)
}
