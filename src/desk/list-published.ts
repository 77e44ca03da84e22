import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'

/** A published article as lists for machines need it, with its addresses in the other languages. */
export interface PublishedArticle {
  readonly language: string
  readonly slug: string
  readonly title: string
  readonly publishedAt: string
  readonly updatedAt: string
  /** Every published edition of the same report, this one included. */
  readonly editions: readonly { readonly language: string; readonly slug: string }[]
}

/** The place of an article in the list of its language: the moment of its publication, then its report. */
export interface PublishedPlace {
  readonly publishedAt: string
  readonly reportId: string
}

/**
 * The last article of each full piece of a language's list but the last piece, where each has so many: after it the next
 * begins. The oldest come first, so that a piece that is full stays as it is.
 */
export async function publishedPieces(
  db: Database,
  limit: number,
): Promise<ReadonlyMap<string, PublishedPlace[]>> {
  const { rows } = await sql<{ language: string; at: Date; report_id: string; place: number; total: number }>`
    SELECT * FROM (
      SELECT language, published_at AS at, report_id, count(*) OVER (PARTITION BY language) AS total,
        row_number() OVER (PARTITION BY language ORDER BY published_at, report_id) AS place
      FROM article WHERE state = 'published'
    ) AS numbered
    WHERE place % ${limit} = 0 OR place = total
    ORDER BY language, place`.execute(db)
  const pieces = new Map<string, PublishedPlace[]>()
  for (const { language, at, report_id: reportId, place, total } of rows) {
    const own = pieces.get(language) ?? []
    pieces.set(language, own)
    if (place < total) own.push({ publishedAt: at.toISOString(), reportId })
  }
  return pieces
}

/** Published articles of a language after a place in its list, or from its beginning; the oldest first. */
export async function listPublished(
  db: Database,
  {
    language,
    after,
    limit,
  }: { readonly language: string; readonly after: PublishedPlace | null; readonly limit: number },
): Promise<PublishedArticle[]> {
  let query = published(db)
    .where('article.language', '=', language)
    .orderBy('published_at')
    .orderBy('article.report_id')
    .limit(limit)
  if (after !== null)
    query = query.where(
      sql<boolean>`(published_at, article.report_id) > (${after.publishedAt}::timestamptz, ${after.reportId}::text)`,
    )
  return withEditions(db, await query.execute())
}

/** What was published since an instant in these languages, newest first. */
export async function publishedSince(
  db: Database,
  languages: readonly string[],
  since: Date,
  limit: number,
): Promise<PublishedArticle[]> {
  const rows = await published(db)
    .where('article.language', 'in', languages)
    .where('published_at', '>=', since)
    .orderBy('published_at', 'desc')
    .orderBy('report_id')
    .orderBy('article.language')
    .limit(limit)
    .execute()
  return withEditions(db, rows)
}

type Row = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number]

function published(db: Database) {
  return db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['article.report_id', 'article.language', 'slug', 'title', 'published_at', 'updated_at'])
    .where('state', '=', 'published')
}

async function withEditions(db: Database, rows: readonly Row[]): Promise<PublishedArticle[]> {
  if (rows.length === 0) return []
  const all = await db
    .selectFrom('article')
    .select(['report_id', 'language', 'slug'])
    .where('state', '=', 'published')
    .where(
      'report_id',
      'in',
      rows.map(row => row.report_id),
    )
    .orderBy('language')
    .execute()
  const byReport = Map.groupBy(all, one => one.report_id)
  return rows.map(row => ({
    language: row.language,
    slug: row.slug,
    title: row.title,
    publishedAt: row.published_at!.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    editions: (byReport.get(row.report_id) ?? []).map(({ language, slug }) => ({ language, slug })),
  }))
}
