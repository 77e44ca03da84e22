import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'

/**
 * The query, where its `as_of` is a day that one can look back to. Problems: `as-of-ahead` (400) for a day to come,
 * `as-of-before` (404) for one before the first report that is published.
 */
export async function lookingBack<Query extends { readonly as_of?: unknown }>(
  db: Database,
  query: Query,
  today: string,
): Promise<Query> {
  const { as_of: day } = query
  if (typeof day !== 'string') return query
  if (day > today)
    throw new Problem(
      'as-of-ahead',
      `as_of is ${day}, which has not come. Take ${today} or an earlier day.`,
      400,
    )
  const first = await firstOpenDay(db)
  if (first !== null && day < first)
    throw new Problem(
      'as-of-before',
      `as_of is ${day}, and the first report is of ${first}: nothing was known. Take ${first} or a later day.`,
      404,
    )
  return query
}

/** The day of the first published report; null while there is none. */
async function firstOpenDay(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('revision')
    .innerJoin('article', 'article.revision_hash', 'revision.hash')
    .select('published')
    .where('state', '=', 'published')
    .where('published', 'is not', null)
    .orderBy('published')
    .limit(1)
    .executeTakeFirst()
  return row?.published ?? null
}
