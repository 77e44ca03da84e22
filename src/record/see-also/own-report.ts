import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

/** A report, and what others have in common with it by its events and processes. */
export interface Own {
  readonly reportId: string
  /** ISO day of the report. */
  readonly day: string
  readonly language: string
  /** How many articles each of its processes has, counted so far as it tells: a matter of a thousand says little. */
  readonly processes: readonly { readonly slug: string; readonly articles: number }[]
  /** The events that other reports tell of, too, by report. */
  readonly byEvent: ReadonlyMap<string, readonly string[]>
  /** The reports that come next in a common process, before and after. */
  readonly byProcess: readonly string[]
}

/** So many events of a report count. */
export const mostEvents = 100
/** So many reports of its events, articles of each process that are counted, and articles before and after it in its processes. */
const [mostShared, mostCounted, articlesEachWay] = [2000, 1000, 40]

interface OwnRow {
  readonly report_id: string
  readonly language: string
  readonly day: string
  readonly processes: readonly string[]
  readonly shared: readonly (readonly [report: string, event: string])[]
  readonly in_process: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

/**
 * Those of these reports that have an edition. The day and words of each are those of the edition that was published first; of several at
 * one time those of the English one, since most others are English, too.
 */
export async function readOwn(db: Database, reportIds: readonly string[]): Promise<Own[]> {
  const { rows } = await sql<OwnRow>`/* kept plan: own */
    WITH given AS MATERIALIZED (
      SELECT ${[...reportIds]}::text[] AS reports
    ), edition AS MATERIALIZED (
      SELECT article.report_id, article.language, processes, published, updated_at, published_at
      FROM given JOIN article ON article.report_id = ANY(reports) JOIN revision ON revision.hash = article.revision_hash
    ), own AS MATERIALIZED (
      SELECT DISTINCT ON (report_id) report_id, language,
        coalesce(published, (coalesce(published_at, updated_at) AT TIME ZONE 'UTC')::date) AS day,
        min(published_at) OVER (PARTITION BY report_id) AS at,
        ARRAY(SELECT DISTINCT slug FROM edition AS each, unnest(each.processes) AS slug
          WHERE each.report_id = edition.report_id) AS slugs
      FROM edition ORDER BY report_id, published_at, language <> 'en', language
    ), counted AS MATERIALIZED (
      SELECT slug, (SELECT count(*) FROM (
        SELECT FROM article WHERE state = 'published' AND article.processes @> ARRAY[slug] LIMIT ${sql.lit(mostCounted)}) AS few) AS times
      FROM (SELECT DISTINCT unnest(slugs) AS slug FROM own) AS each
    )
    SELECT report_id, language, day, slugs AS processes, (
      SELECT coalesce(json_agg(json_build_array(other.report_id, other.event_id)), '[]') FROM (
        SELECT also.report_id, also.event_id FROM (
          SELECT event_id FROM event_report WHERE event_report.report_id = own.report_id ORDER BY event_id LIMIT ${sql.lit(mostEvents)}
        ) AS event JOIN event_report AS also USING (event_id)
        WHERE also.report_id <> own.report_id LIMIT ${sql.lit(mostShared)}
      ) AS other
    ) AS shared,
    ARRAY(
      (SELECT article.report_id FROM article
        WHERE state = 'published' AND article.processes && slugs AND published_at <= at
        ORDER BY published_at DESC LIMIT ${sql.lit(articlesEachWay)})
      UNION
      (SELECT article.report_id FROM article
        WHERE state = 'published' AND article.processes && slugs AND published_at > at
        ORDER BY published_at LIMIT ${sql.lit(articlesEachWay)})
    ) AS in_process,
    (SELECT coalesce(json_object_agg(slug, times), '{}') FROM counted) AS counts
    FROM own`.execute(db)
  return rows.map(ownFrom)
}

function ownFrom({ report_id: reportId, language, day, processes, shared, in_process, counts }: OwnRow): Own {
  const byEvent = Map.groupBy(shared, ([report]) => report)
  return {
    reportId,
    day,
    language,
    processes: processes.map(slug => ({ slug, articles: counts[slug] ?? 1 })),
    byEvent: new Map([...byEvent].map(([id, own]) => [id, own.map(([, event]) => event)])),
    byProcess: in_process.filter(id => id !== reportId),
  }
}
