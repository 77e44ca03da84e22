import { type RawBuilder, sql } from 'kysely'

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

/** A report's published articles as one column of a larger question, for `editionsFrom`. */
export function editionsIn(reportId: RawBuilder<string>): RawBuilder<readonly Edition[]> {
  return sql`(
    SELECT coalesce(json_agg(json_build_object('language', one.language, 'slug', one.slug, 'title', shown.title,
      'revisionHash', one.revision_hash, 'translatedFrom', one.translated_from,
      'translatedRevision', one.translated_revision, 'wordedAt', shown.created_at, 'begunAt', (
        SELECT min(first.created_at) FROM revision AS first
        WHERE first.report_id = one.report_id AND first.language = one.language
      ))), '[]')
    FROM article AS one JOIN revision AS shown ON shown.hash = one.revision_hash
    WHERE one.report_id = ${reportId} AND one.state = 'published')`
}

/** The editions from their rows: the language that was written first on top, the original of the others. */
export function editionsFrom(rows: readonly Edition[]): Edition[] {
  const instant = (at: string) => new Date(at).toISOString()
  return rows
    .map(row => ({ ...row, wordedAt: instant(row.wordedAt), begunAt: instant(row.begunAt) }))
    .sort((a, b) => (a.begunAt + a.language < b.begunAt + b.language ? -1 : 1))
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
