import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import { articleOfReport } from '../read-articles.ts'

/** That somebody asked an editor to look at an article. */
export interface Review {
  readonly askedBy: string
  /** ISO instant. */
  readonly askedAt: string
}

/**
 * Asks for a review of a draft; asked again, it stays asked once. Problems: `article-unknown`, `review-needless` for what
 * is published.
 */
export async function askReview(
  db: Database,
  reportId: string,
  language: string,
  by: string,
  at: Date,
): Promise<{ title: string; isNew: boolean }> {
  const article = await articleOfReport(db, reportId, language)
  if (article === null)
    throw new Problem('article-unknown', `There is no article ${reportId} in ${language}.`, 404)
  if (article.state === 'published')
    throw new Problem('review-needless', 'This article is published. Ask for a review of a draft.', 409)
  const asked = await db
    .insertInto('article_review')
    .values({ report_id: reportId, language, asked_by: by, asked_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return { title: article.title, isNew: asked.numInsertedOrUpdatedRows === 1n }
}

/** Ends a review: the article is a draft in somebody's hands again. */
export async function endReview(db: Database, reportId: string, language: string): Promise<void> {
  await db
    .deleteFrom('article_review')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .execute()
}

/** Who asked for a review of an article, or null. */
export async function readReview(db: Database, reportId: string, language: string): Promise<Review | null> {
  const row = await db
    .selectFrom('article_review')
    .select(['asked_by', 'asked_at'])
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .executeTakeFirst()
  return row === undefined ? null : { askedBy: row.asked_by, askedAt: row.asked_at.toISOString() }
}
