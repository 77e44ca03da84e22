import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { foldWords, wordsOf } from '../search/fold-words.ts'
import { nameKeys } from '../search/name-keys.ts'
import type { ActorFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'

/**
 * Actors whose names and spellings hold words that begin as those of the query do, or sound so in another script, shortest names
 * first; for the newsroom's picker.
 */
export async function findActors(db: Database, query: string, limit: number): Promise<ActorFacts[]> {
  const wanted = wordsOf(foldWords(query)).slice(0, 12)
  if (wanted.length === 0) return []
  // A name is the document's title, its spellings the summary: the weights A and B.
  const begins = wanted.map(word => `(${[`${word}:*AB`, ...soundsOf(word)].join(' | ')})`).join(' & ')
  const { rows } = await sql<{ actor_id: string }>`
    SELECT actor_id FROM actor_view WHERE actor_id IN (
      SELECT id FROM search_document WHERE kind = 'actor' AND words @@ to_tsquery('simple', ${begins})
      LIMIT ${mostLookedAt}
    )
    ORDER BY length(name), name
    LIMIT ${limit}`.execute(db)
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return rows.flatMap(row => actors.get(row.actor_id) ?? [])
}

/** How a word may sound as a name, once enough of it is typed: letters alone behind the sign of a sound. */
function soundsOf(word: string): string[] {
  return word.length < shortestSounded ? [] : nameKeys(word).map(key => `'~${key}'`)
}

const shortestSounded = 4

/** Of a query that begins more names than this, not all are looked at. */
const mostLookedAt = 5000
