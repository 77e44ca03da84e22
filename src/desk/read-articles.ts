import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { Article, ArticleSource, ArticleState, ArticleTeaser, Embed } from './article.ts'
import type { ArticleDocument } from './document/document.ts'

/** Which articles a list shows. `before` is the last one of the page before: keyset paging, newest first. */
export interface ArticleFilter {
  readonly language: string
  /** Leaves out what is published in this language, too. */
  readonly unlessIn?: string | undefined
  readonly format?: string | undefined
  readonly country?: string | undefined
  readonly process?: string | undefined
  readonly author?: string | undefined
  readonly before?: { readonly publishedAt: string; readonly reportId: string } | undefined
  readonly limit: number
}

/** The article at an address, whatever its state. */
export async function readArticle(db: Database, language: string, slug: string): Promise<Article | null> {
  const row = await articleRows(db)
    .where('article.language', '=', language)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row === undefined ? null : articleFrom(row)
}

/** A report's article in one language. */
export async function articleOfReport(
  db: Database,
  reportId: string,
  language: string,
): Promise<Article | null> {
  const row = await articleRows(db)
    .where('article.report_id', '=', reportId)
    .where('article.language', '=', language)
    .executeTakeFirst()
  return row === undefined ? null : articleFrom(row)
}

/** The articles of these reports in these languages, in their order; null where there is none. */
export async function articlesOf(
  db: Database,
  editions: readonly { readonly id: string; readonly language: string }[],
): Promise<(Article | null)[]> {
  if (editions.length === 0) return []
  const { rows } = await sql<ArticleRow>`/* kept plan: editions */
    SELECT ${articleColumns}
    FROM unnest(${editions.map(one => one.id)}::text[], ${editions.map(one => one.language)}::text[]) AS asked (id, language)
    JOIN article ON article.report_id = asked.id AND article.language = asked.language
    JOIN revision ON revision.hash = article.revision_hash`.execute(db)
  const found = new Map(rows.map(row => [`${row.report_id} ${row.language}`, articleFrom(row)]))
  return editions.map(({ id, language }) => found.get(`${id} ${language}`) ?? null)
}

/** A report's articles in all its languages. */
export async function articlesOfReport(db: Database, reportId: string): Promise<Article[]> {
  const rows = await articleRows(db)
    .where('article.report_id', '=', reportId)
    .orderBy('article.language')
    .execute()
  return rows.map(articleFrom)
}

/** Published articles, newest first. */
export async function latestArticles(db: Database, filter: ArticleFilter): Promise<ArticleTeaser[]> {
  let query = articleRows(db)
    .where('article.language', '=', filter.language)
    .where('article.state', '=', 'published')
    .orderBy('published_at', 'desc')
    .orderBy('article.report_id', 'desc')
    .limit(filter.limit)
  if (filter.format !== undefined) query = query.where('format', '=', filter.format)
  if (filter.country !== undefined) query = query.where(sql<boolean>`countries @> ARRAY[${filter.country}]`)
  if (filter.process !== undefined) query = query.where(sql<boolean>`processes @> ARRAY[${filter.process}]`)
  if (filter.author !== undefined) query = query.where('author', '=', filter.author)
  if (filter.unlessIn !== undefined) {
    const other = filter.unlessIn
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('article as edition')
            .select('edition.report_id')
            .whereRef('edition.report_id', '=', 'article.report_id')
            .where('edition.language', '=', other)
            .where('edition.state', '=', 'published'),
        ),
      ),
    )
  }
  if (filter.before !== undefined) {
    const { publishedAt, reportId } = filter.before
    query = query.where(
      sql<boolean>`(published_at, article.report_id) < (${publishedAt}::timestamptz, ${reportId}::text)`,
    )
  }
  return (await query.execute()).map(row => teaserOf(articleFrom(row)))
}

/** Published articles of these reports in their order: in `language` where there is one, else in another. */
export async function teasersOfReports(
  db: Database,
  reportIds: readonly string[],
  language: string,
): Promise<ArticleTeaser[]> {
  if (reportIds.length === 0) return []
  const rows = await articleRows(db)
    .where('article.report_id', 'in', reportIds)
    .where('state', '=', 'published')
    .orderBy('article.language')
    .execute()
  const articles = rows.map(articleFrom)
  return reportIds.flatMap(id => {
    const own = articles.filter(article => article.reportId === id)
    const best = own.find(article => article.language === language) ?? own[0]
    return best === undefined ? [] : [teaserOf(best)]
  })
}

/** What a list shows of an article. */
export function teaserOf(article: Article): ArticleTeaser {
  const {
    reportId,
    language,
    slug,
    title,
    standfirst,
    format,
    countries,
    processes,
    author,
    published,
    publishedAt,
    updatedAt,
  } = article
  return {
    reportId,
    language,
    slug,
    title,
    standfirst,
    format,
    countries,
    processes,
    author,
    published,
    publishedAt,
    updatedAt,
  }
}

export type ArticleRow = Awaited<ReturnType<ReturnType<typeof articleRows>['execute']>>[number]

const columns = [
  'article.report_id',
  'article.language',
  'article.slug',
  'article.state',
  'article.revision_hash',
  'revision.title',
  'article.standfirst',
  'revision.text',
  'article.document',
  'article.headlines',
  'revision.published',
  'article.format',
  'article.countries',
  'article.processes',
  'article.author',
  'article.sources',
  'article.embed',
  'article.version',
  'article.published_at',
  'article.updated_at',
] as const

/** Articles with their texts, to be narrowed and ordered. */
export function articleRows(db: Database) {
  return db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(columns)
}

/** The same columns in a question written out, where it joins `article` and `revision`. */
export const articleColumns = sql.join(columns.map(column => sql.ref(column)))

/** An article from its row. */
export function articleFrom(row: ArticleRow): Article {
  return {
    reportId: row.report_id,
    language: row.language,
    slug: row.slug,
    state: row.state as ArticleState,
    revisionHash: row.revision_hash,
    title: row.title,
    standfirst: row.standfirst,
    text: row.text,
    document: row.document as ArticleDocument | null,
    headlines: row.headlines,
    published: row.published,
    format: row.format,
    countries: row.countries,
    processes: row.processes,
    author: row.author,
    sources: row.sources as ArticleSource[],
    embed: row.embed as Embed | null,
    version: row.version,
    publishedAt: row.published_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  }
}
