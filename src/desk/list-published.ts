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

/** How many articles are published in each language. */
export async function countPublished(db: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('article')
    .select(eb => ['language', eb.fn.countAll<number>().as('articles')])
    .where('state', '=', 'published')
    .groupBy('language')
    .execute()
  return new Map(rows.map(row => [row.language, Number(row.articles)]))
}

/** Published articles of a language, the oldest first, so that a page that is full stays as it is. */
export async function listPublished(
  db: Database,
  { language, offset, limit }: { readonly language: string; readonly offset: number; readonly limit: number },
): Promise<PublishedArticle[]> {
  const rows = await published(db)
    .where('article.language', '=', language)
    .orderBy('published_at')
    .orderBy('report_id')
    .offset(offset)
    .limit(limit)
    .execute()
  return withEditions(db, rows)
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
