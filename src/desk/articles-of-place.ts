import type { Database } from '../database/open-database.ts'
import type { ArticleTeaser } from './article.ts'
import { teasersOfReports } from './read-articles.ts'

/** Of so many events of a place, the newest, the articles are listed. */
const mostEvents = 300

/** Published articles in a language that tell of an event at a place (by its slug), newest first. */
export async function articlesOfPlace(
  db: Database,
  place: string,
  language: string,
  limit: number,
): Promise<ArticleTeaser[]> {
  const rows = await db
    .selectFrom('article')
    .select(['report_id', 'published_at'])
    .where('language', '=', language)
    .where('state', '=', 'published')
    .where('report_id', 'in', eb =>
      eb
        .selectFrom('event_report')
        .select('report_id')
        .where('event_id', 'in', inside =>
          inside
            .selectFrom('event_view')
            .select('event_id')
            .where('place_slug', '=', place)
            .orderBy('date_start', order => order.desc().nullsLast())
            .limit(mostEvents),
        ),
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
