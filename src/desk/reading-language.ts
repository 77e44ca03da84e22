import type { Database } from '../database/open-database.ts'

/**
 * The language whose articles a page in `language` lists: that one as soon as an article is published in it, before
 * that the desk's first, so that a language that was only just added does not stand empty.
 */
export async function readingLanguage(
  db: Database,
  languages: readonly string[],
  language: string,
): Promise<string> {
  const own = await db
    .selectFrom('article')
    .select('report_id')
    .where('language', '=', language)
    .where('state', '=', 'published')
    .limit(1)
    .executeTakeFirst()
  return own === undefined ? (languages[0] ?? language) : language
}
