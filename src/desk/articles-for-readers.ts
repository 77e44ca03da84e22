import type { Database } from '../database/open-database.ts'
import type { ArticleTeaser } from './article.ts'
import { type ArticleFilter, latestArticles } from './read-articles.ts'

/** A language with fewer articles than this has its lists filled up with those of the desk's first language. */
const few = 12

/** The languages whose articles a page lists. */
export interface ReadingLanguages {
  /** The page's own: what there is in it is listed in it. */
  readonly own: string
  /** The desk's first, for what is not there in the page's own; null where that has enough. */
  readonly filledFrom: string | null
  /** Whether some articles more or less may change that: lists then depend on every article of the language. */
  readonly isNearFew: boolean
}

/** Of which languages a page in `language` lists articles, so that a language with few of them does not stand empty. */
export async function readingLanguages(
  db: Database,
  languages: readonly string[],
  language: string,
): Promise<ReadingLanguages> {
  const own = await db
    .selectFrom('article')
    .select('report_id')
    .where('language', '=', language)
    .where('state', '=', 'published')
    .limit(2 * few)
    .execute()
  const first = languages[0] ?? language
  return {
    own: language,
    filledFrom: own.length < few && first !== language ? first : null,
    isNearFew: own.length < 2 * few,
  }
}

/** Published articles, newest first: each in the page's own language where it is there in it, else in the one to fill from. */
export async function articlesForReaders(
  db: Database,
  { own, filledFrom }: ReadingLanguages,
  filter: Omit<ArticleFilter, 'language' | 'unlessIn'>,
): Promise<ArticleTeaser[]> {
  const [articles, others] = await Promise.all([
    latestArticles(db, { ...filter, language: own }),
    filledFrom === null ? [] : latestArticles(db, { ...filter, language: filledFrom, unlessIn: own }),
  ])
  return [...articles, ...others].sort(byNewest).slice(0, filter.limit)
}

/** The order of keyset paging: the moment of publication, then the report. */
function byNewest(a: ArticleTeaser, b: ArticleTeaser): number {
  const [one, other] = [a.publishedAt ?? '', b.publishedAt ?? '']
  if (one !== other) return one < other ? 1 : -1
  return a.reportId < b.reportId ? 1 : -1
}
