import type { Database } from '../database/open-database.ts'

export interface NearArticle {
  readonly language: string
  readonly slug: string
  readonly title: string
}

/** How many slugs on either side, and how many of the newest, are looked at: a bound on what a lost reader costs. */
const [beside, newest] = [8, 200]

/**
 * Published articles whose slug may be the one meant: the same in any of the languages, those that stand next to it in
 * alphabetical order (its beginning is right), and the newest of the language (its end may be).
 */
export async function articlesNearSlug(
  db: Database,
  languages: readonly string[],
  language: string,
  slug: string,
): Promise<NearArticle[]> {
  const [same, after, before, latest] = await Promise.all([
    published(db).where('article.language', 'in', languages).where('slug', '=', slug).execute(),
    published(db)
      .where('article.language', '=', language)
      .where('slug', '>', slug)
      .orderBy('slug')
      .limit(beside)
      .execute(),
    published(db)
      .where('article.language', '=', language)
      .where('slug', '<', slug)
      .orderBy('slug', 'desc')
      .limit(beside)
      .execute(),
    published(db)
      .where('article.language', '=', language)
      .orderBy('published_at', 'desc')
      .limit(newest)
      .execute(),
  ])
  const all = [...same, ...after, ...before, ...latest]
  return [...new Map(all.map(one => [`${one.language} ${one.slug}`, one])).values()]
}

function published(db: Database) {
  return db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['article.language', 'slug', 'title'])
    .where('state', '=', 'published')
}
