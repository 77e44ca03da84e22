import type { Database } from '../database/open-database.ts'
import type { ArticleTeaser } from './article.ts'
import { teasersOfReports } from './read-articles.ts'

/** Published articles in a language that tell of an event with this actor or quote it, newest first. */
export async function articlesAboutActor(
  db: Database,
  actorId: string,
  language: string,
  limit: number,
): Promise<ArticleTeaser[]> {
  const rows = await db
    .selectFrom('article')
    .select('report_id')
    .where('language', '=', language)
    .where('state', '=', 'published')
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('event_report')
            .innerJoin('event_actor', 'event_actor.event_id', 'event_report.event_id')
            .select('event_report.event_id')
            .whereRef('event_report.report_id', '=', 'article.report_id')
            .where('actor_id', '=', actorId),
        ),
        exists(
          selectFrom('statement_view')
            .select('statement_id')
            .whereRef('statement_view.report_id', '=', 'article.report_id')
            .where('actor_id', '=', actorId),
        ),
      ]),
    )
    .orderBy('published_at', 'desc')
    .orderBy('report_id', 'desc')
    .limit(limit)
    .execute()
  return teasersOfReports(
    db,
    rows.map(row => row.report_id),
    language,
  )
}
