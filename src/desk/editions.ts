import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'

/** A published article of a report in one language: where it is, when its present words were written, and its first ones. */
export interface Edition {
  readonly language: string
  readonly slug: string
  readonly title: string
  readonly wordedAt: string
  readonly begunAt: string
}

/** A report's published articles, the language that was written first on top: the original of the others. */
export async function editionsOf(db: Database, reportId: string): Promise<Edition[]> {
  const { rows } = await sql<Row>`
    SELECT article.language, slug, title, revision.created_at AS worded_at,
      (SELECT min(created_at) FROM revision AS first
        WHERE first.report_id = article.report_id AND first.language = article.language) AS begun_at
    FROM article JOIN revision ON revision.hash = article.revision_hash
    WHERE article.report_id = ${reportId} AND state = 'published'
    ORDER BY begun_at, article.language`.execute(db)
  return rows.map(({ worded_at, begun_at, ...edition }) => ({
    ...edition,
    wordedAt: worded_at.toISOString(),
    begunAt: begun_at.toISOString(),
  }))
}

interface Row extends Pick<Edition, 'language' | 'slug' | 'title'> {
  readonly worded_at: Date
  readonly begun_at: Date
}

/** The edition that one in a language was translated from; null for the original, and where it is alone. */
export function originalOf(editions: readonly Edition[], language: string): Edition | null {
  const [original] = editions
  const own = editions.find(edition => edition.language === language)
  if (original === undefined || own === undefined || original.language === language) return null
  // Two languages that were written in one act have no original.
  return original.begunAt === own.begunAt ? null : original
}

/** Whether the words of the original were changed after those of its translation. */
export function isStale(editions: readonly Edition[], language: string): boolean {
  const original = originalOf(editions, language)
  const own = editions.find(edition => edition.language === language)
  return original !== null && own !== undefined && original.wordedAt > own.wordedAt
}
