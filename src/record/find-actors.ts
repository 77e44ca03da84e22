import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { ActorFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'

/** Actors with a spelling in which a word starts as the query does, shortest names first; for the newsroom's picker. */
export async function findActors(db: Database, query: string, limit: number): Promise<ActorFacts[]> {
  const wanted = query
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')
  if (wanted === '') return []
  const { rows } = await sql<{ actor_id: string }>`
    SELECT actor_id FROM actor_view
    WHERE EXISTS (
      SELECT 1 FROM unnest(spellings) AS spelling
      WHERE lower(spelling) LIKE ${`${wanted}%`} OR lower(spelling) LIKE ${`% ${wanted}%`}
    )
    ORDER BY length(name), name
    LIMIT ${limit}`.execute(db)
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return rows.flatMap(row => actors.get(row.actor_id) ?? [])
}
