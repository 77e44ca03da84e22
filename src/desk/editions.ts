import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'

/** A published article of a report in one language: where it is, when its present words were written, and its first ones. */
export interface Edition {
  readonly language: string
  readonly slug: string
  readonly title: string
  readonly wordedAt: string
  readonly begunAt: string
  readonly revisionHash: string
  /** The language that it is kept as a translation of, and the revision that it gives; null where nobody said. */
  readonly translatedFrom: string | null
  readonly translatedRevision: string | null
}

/** A report's published articles, the language that was written first on top: the original of the others. */
export async function editionsOf(db: Database, reportId: string): Promise<Edition[]> {
  const { rows } = await sql<Row>`
    SELECT article.language, slug, title, revision_hash, translated_from, translated_revision, revision.created_at AS worded_at,
      (SELECT min(created_at) FROM revision AS first
        WHERE first.report_id = article.report_id AND first.language = article.language) AS begun_at
    FROM article JOIN revision ON revision.hash = article.revision_hash
    WHERE article.report_id = ${reportId} AND state = 'published'
    ORDER BY begun_at, article.language`.execute(db)
  return rows.map(({ worded_at, begun_at, ...row }) => ({
    language: row.language,
    slug: row.slug,
    title: row.title,
    revisionHash: row.revision_hash,
    translatedFrom: row.translated_from,
    translatedRevision: row.translated_revision,
    wordedAt: worded_at.toISOString(),
    begunAt: begun_at.toISOString(),
  }))
}

interface Row extends Pick<Edition, 'language' | 'slug' | 'title'> {
  readonly worded_at: Date
  readonly begun_at: Date
  readonly revision_hash: string
  readonly translated_from: string | null
  readonly translated_revision: string | null
}

/**
 * The edition that one in a language was translated from; null for the original, and where it is alone. Where nobody said, it
 * is the one that was begun first.
 */
export function originalOf(editions: readonly Edition[], language: string): Edition | null {
  const [original] = editions
  const own = editions.find(edition => edition.language === language)
  if (original === undefined || own === undefined) return null
  const kept = editions.find(edition => edition.language === own.translatedFrom)
  if (kept !== undefined) return kept
  if (original.language === language) return null
  // Two languages that were written in one act have no original.
  return original.begunAt === own.begunAt ? null : original
}

/**
 * Whether the original says something else than what its translation gives: by the revision that was translated, and where nobody
 * said which, by what was written later.
 */
export function isStale(editions: readonly Edition[], language: string): boolean {
  const original = originalOf(editions, language)
  const own = editions.find(edition => edition.language === language)
  if (original === null || own === undefined) return false
  if (own.translatedFrom === original.language) return isChanged(original, own.translatedRevision)
  return original.wordedAt > own.wordedAt
}

/** Whether a source stands otherwise than in the revision that was translated. */
export function isChanged(source: Pick<Edition, 'revisionHash'>, translatedRevision: string | null): boolean {
  return source.revisionHash !== translatedRevision
}
