import type { Database } from '../database/open-database.ts'
import type { ActorFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'

/** How many actors on either side, and with a word alike, are looked at: a bound on what a lost reader costs. */
const [beside, withWord] = [12, 50]

/** Actors whose slug may be the one meant: next to it in alphabetical order, or with a word like its longest one. */
export async function actorsNearSlug(db: Database, slug: string): Promise<ActorFacts[]> {
  const [word = ''] = slug.split('-').sort((a, b) => b.length - a.length)
  const actors = (limit: number) => db.selectFrom('actor').select('id').limit(limit)
  const [after, before, holding] = await Promise.all([
    actors(beside).where('slug', '>=', slug).orderBy('slug').execute(),
    actors(beside).where('slug', '<', slug).orderBy('slug', 'desc').execute(),
    // A slug has none of the signs that LIKE reads as its own.
    word.length < 4
      ? []
      : actors(withWord)
          .where('slug', 'like', `%${word.slice(0, 4)}%`)
          .execute(),
  ])
  const ids = [...after, ...before, ...holding].map(row => row.id)
  return [...(await readActors(db, ids)).values()]
}
