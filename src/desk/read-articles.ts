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

/** What a list shows of the published ones among these articles, with their texts, in their order. */
export async function publishedAmong(
  db: Database,
  editions: readonly { readonly id: string; readonly language: string }[],
): Promise<{ readonly teaser: ArticleTeaser; readonly text: string }[]> {
  if (editions.length === 0) return []
  const { rows } = await sql<TeaserRow & { readonly text: string }>`/* kept plan: editions */
    SELECT ${columnList(teaserColumns)}, revision.text
    FROM unnest(${editions.map(one => one.id)}::text[], ${editions.map(one => one.language)}::text[]) AS asked (id, language)
    JOIN article ON article.report_id = asked.id AND article.language = asked.language
    JOIN revision ON revision.hash = article.revision_hash
    WHERE article.state = 'published'`.execute(db)
  const found = new Map(rows.map(row => [`${row.report_id} ${row.language}`, row]))
  return editions.flatMap(({ id, language }) => {
    const row = found.get(`${id} ${language}`)
    return row === undefined ? [] : [{ teaser: teaserFrom(row), text: row.text }]
  })
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
  let query = teaserRows(db)
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
  return (await query.execute()).map(teaserFrom)
}

/** Published articles of these reports in their order: in `language` where there is one, else in another. */
export async function teasersOfReports(
  db: Database,
  reportIds: readonly string[],
  language: string,
): Promise<ArticleTeaser[]> {
  const teasers = await teasersFor(
    db,
    reportIds.map(id => ({ id, language })),
  )
  return teasers.filter(teaser => teaser !== null)
}

/** For each report its published article in that language, or else in another; null where nothing is published. */
export async function teasersFor(
  db: Database,
  reports: readonly { readonly id: string; readonly language: string }[],
): Promise<(ArticleTeaser | null)[]> {
  if (reports.length === 0) return []
  const { rows } = await sql<TeaserRow>`/* kept plan: teasers */
    SELECT ${columnList(teaserColumns)} FROM article JOIN revision ON revision.hash = article.revision_hash
    WHERE article.report_id = ANY(${[...new Set(reports.map(one => one.id))]}) AND article.state = 'published'
    ORDER BY article.language`.execute(db)
  const editions = Map.groupBy(rows, row => row.report_id)
  return reports.map(({ id, language }) => {
    const own = editions.get(id)
    const best = own?.find(row => row.language === language) ?? own?.[0]
    return best === undefined ? null : teaserFrom(best)
  })
}

/** What a list reads of an article. */
const teaserColumns = [
  'article.report_id',
  'article.language',
  'article.slug',
  'revision.title',
  'article.standfirst',
  'article.format',
  'article.countries',
  'article.processes',
  'article.author',
  'revision.published',
  'article.published_at',
  'article.updated_at',
] as const

const columns = [
  ...teaserColumns,
  'article.state',
  'article.revision_hash',
  'revision.text',
  'article.document',
  'article.headlines',
  'article.sources',
  'article.embed',
  'article.version',
] as const

/** Articles with their texts, to be narrowed and ordered. */
export function articleRows(db: Database) {
  return rowsOf(db).select(columns)
}

/** What lists show of articles, to be narrowed and ordered. */
export function teaserRows(db: Database) {
  return rowsOf(db).select(teaserColumns)
}

function rowsOf(db: Database) {
  return db.selectFrom('article').innerJoin('revision', 'revision.hash', 'article.revision_hash')
}

export type ArticleRow = Awaited<ReturnType<ReturnType<typeof articleRows>['execute']>>[number]
type TeaserRow = Awaited<ReturnType<ReturnType<typeof teaserRows>['execute']>>[number]

function columnList(names: readonly string[]) {
  return sql.join(names.map(name => sql.ref(name)))
}

/** An article's columns in a question written out, where it joins `article` and `revision`. */
export const articleColumns = columnList(columns)

/** An article from its row. */
export function articleFrom(row: ArticleRow): Article {
  return {
    ...teaserFrom(row),
    state: row.state as ArticleState,
    revisionHash: row.revision_hash,
    text: row.text,
    document: row.document as ArticleDocument | null,
    headlines: row.headlines,
    sources: row.sources as ArticleSource[],
    embed: row.embed as Embed | null,
    version: row.version,
  }
}

/** What a list shows of an article, from its row. */
export function teaserFrom(row: TeaserRow): ArticleTeaser {
  return {
    reportId: row.report_id,
    language: row.language,
    slug: row.slug,
    title: row.title,
    standfirst: row.standfirst,
    format: row.format,
    countries: row.countries,
    processes: row.processes,
    author: row.author,
    published: row.published,
    publishedAt: row.published_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  }
}
