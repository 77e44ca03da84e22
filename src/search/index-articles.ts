import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { tagEvents } from './index-record.ts'
import { dropDocument, putDocument } from './search-document.ts'

/**
 * Makes the articles of these reports found as they are published now, in every language; what is no longer published
 * is found no more. Its facets: format, country, process, author, and the actors of the events that it tells of.
 */
export async function indexArticles(db: Database, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return
  const articles = await db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select([
      ...(['article.report_id', 'article.language', 'state', 'title', 'standfirst', 'text'] as const),
      ...(['format', 'countries', 'processes', 'author', 'published', 'published_at'] as const),
    ])
    .where('article.report_id', 'in', reportIds)
    .execute()
  const actors = Map.groupBy(await actorsOf(db, reportIds), row => row.report_id)
  for (const article of articles) {
    const key = { kind: 'article', id: article.report_id, language: article.language } as const
    if (article.state !== 'published') await dropDocument(db, key)
    else
      await putDocument(db, {
        ...key,
        day: article.published ?? article.published_at?.toISOString().slice(0, 10) ?? null,
        title: article.title,
        summary: article.standfirst,
        body: article.text,
        stemmedAs: article.language,
        facets: [
          `format:${article.format}`,
          ...article.countries.map(slug => `country:${slug}`),
          ...article.processes.map(slug => `process:${slug}`),
          ...(article.author === null ? [] : [`author:${article.author}`]),
          ...(actors.get(article.report_id) ?? []).map(row => `actor:${row.actor_id}`),
        ],
      })
  }
  await tagEvents(db, reportIds)
}

/** Notes anew which actors the confirmed events of these reports name, by which their articles can be filtered. */
export async function tagArticles(db: Database, reportIds: readonly string[]): Promise<void> {
  const ids = [...new Set(reportIds)]
  if (ids.length === 0) return
  await sql`
    UPDATE search_document SET facets =
      ARRAY(SELECT facet FROM unnest(facets) AS facet WHERE facet NOT LIKE 'actor:%') || ARRAY(
        SELECT DISTINCT 'actor:' || actor_id FROM event_report JOIN event_actor USING (event_id)
        WHERE report_id = search_document.id
      )
    WHERE kind = 'article' AND id = ANY(${ids}::text[])`.execute(db)
}

/** Every published article, for an index that is empty. Gives their number. */
export async function indexAllArticles(db: Database): Promise<number> {
  const reports = await db
    .selectFrom('article')
    .select('report_id')
    .distinct()
    .where('state', '=', 'published')
    .execute()
  for (let from = 0; from < reports.length; from += 100)
    await indexArticles(
      db,
      reports.slice(from, from + 100).map(row => row.report_id),
    )
  return reports.length
}

/** Whether there are published articles, and none of them is found: the index is new or was emptied. */
export async function isIndexEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    SELECT EXISTS (SELECT FROM article WHERE state = 'published')
       AND NOT EXISTS (SELECT FROM search_document WHERE kind = 'article') AS empty`.execute(db)
  return rows[0]?.empty ?? false
}

function actorsOf(db: Database, reportIds: readonly string[]) {
  return db
    .selectFrom('event_report')
    .innerJoin('event_actor', 'event_actor.event_id', 'event_report.event_id')
    .select(['report_id', 'actor_id'])
    .distinct()
    .where('report_id', 'in', reportIds)
    .execute()
}
