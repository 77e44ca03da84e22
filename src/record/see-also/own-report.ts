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
/** So many reports of its events, and articles before and after it in each process. */
const [mostShared, articlesEachWay] = [2000, 40]

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
 * one time those of the English one, since most others are English, too. A process of `mostCounted` articles is counted no further, and
 * those next to a report in it are looked for by their days.
 */
export async function readOwn(
  db: Database,
  reportIds: readonly string[],
  { mostCounted } = { mostCounted: 1000 },
): Promise<Own[]> {
  const { rows } = await sql<OwnRow>`/* kept plan: own */
    WITH given AS MATERIALIZED (
      SELECT ${[...reportIds]}::text[] AS reports, ${mostCounted}::integer AS most
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
      -- Not called slug, as an article's address is.
      SELECT process, (SELECT count(*) FROM (
        SELECT FROM article WHERE state = 'published' AND processes @> ARRAY[process] LIMIT (SELECT most FROM given)) AS few) AS times
      FROM (SELECT DISTINCT unnest(slugs) AS process FROM own) AS each
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
      SELECT DISTINCT near.report_id FROM unnest(slugs) AS process JOIN counted USING (process) CROSS JOIN LATERAL (
        (SELECT report_id FROM (
          SELECT report_id, row_number() OVER (PARTITION BY published_at > at ORDER BY abs(extract(epoch FROM published_at - at))) AS rank
          FROM article WHERE times < most AND state = 'published' AND processes @> ARRAY[process] AND at IS NOT NULL
        ) AS few WHERE rank <= ${sql.lit(articlesEachWay)})
        -- Of a process of many, those around are soon met by their days; written so that no other index serves.
        UNION ALL
        (SELECT report_id FROM article
          WHERE times >= most AND state = 'published' AND (processes || '{}') @> ARRAY[process] AND published_at <= at
          ORDER BY published_at DESC LIMIT ${sql.lit(articlesEachWay)})
        UNION ALL
        (SELECT report_id FROM article
          WHERE times >= most AND state = 'published' AND (processes || '{}') @> ARRAY[process] AND published_at > at
          ORDER BY published_at LIMIT ${sql.lit(articlesEachWay)})
      ) AS near
    ) AS in_process,
    (SELECT coalesce(json_object_agg(process, times), '{}') FROM counted) AS counts
    FROM own, given`.execute(db)
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
