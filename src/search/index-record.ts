import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { dropDocument, putDocument } from './search-document.ts'

/** Makes an event found by who took part, where, about what, and the words that it rests on; without a view it is dropped. */
export async function indexEvent(db: Database, id: string, evidence: readonly string[]): Promise<void> {
  const key = { kind: 'event', id, language: '' } as const
  const event = await db.selectFrom('event_view').selectAll().where('event_id', '=', id).executeTakeFirst()
  if (event === undefined) return dropDocument(db, key)
  const actors = await db
    .selectFrom('event_actor')
    .innerJoin('actor_view', 'actor_view.actor_id', 'event_actor.actor_id')
    .select(['event_actor.actor_id', 'name', 'state'])
    .where('event_id', '=', id)
    .orderBy('position')
    .execute()
  const countries = new Set(
    [event.place_country, ...actors.map(one => one.state)].filter(one => one !== null),
  )
  await putDocument(db, {
    ...key,
    day: event.date_start,
    title: [event.type, ...actors.map(one => one.name)].join(' '),
    summary: [event.place_name ?? '', ...event.topics].join(' '),
    body: [...new Set(evidence)].join(' '),
    stemmedAs: 'en',
    facets: [
      ...(event.place_slug === null ? [] : [`place:${event.place_slug}`]),
      ...(await processesOf(db, [id])).map(row => `process:${row.process}`),
      `type:${event.type}`,
      `status:${event.status}`,
      ...[...countries].map(code => `state:${code}`),
      ...new Set(actors.map(one => `actor:${one.actor_id}`)),
    ],
  })
}

/** Notes anew to which processes the events of these reports belong: those of the published articles that tell of them. */
export async function tagEvents(db: Database, reportIds: readonly string[]): Promise<void> {
  if (reportIds.length === 0) return
  await sql`
    UPDATE search_document SET facets =
      ARRAY(SELECT facet FROM unnest(facets) AS facet WHERE facet NOT LIKE 'process:%') || ARRAY(
        SELECT DISTINCT 'process:' || process FROM event_report
        JOIN article ON article.report_id = event_report.report_id AND state = 'published', unnest(processes) AS process
        WHERE event_report.event_id = search_document.id
      )
    WHERE kind = 'event'
      AND id IN (SELECT event_id FROM event_report WHERE report_id = ANY(${[...reportIds]}::text[]))`.execute(
    db,
  )
}

async function processesOf(db: Database, eventIds: readonly string[]): Promise<{ process: string }[]> {
  const { rows } = await sql<{ process: string }>`
    SELECT DISTINCT process FROM event_report
    JOIN article ON article.report_id = event_report.report_id AND state = 'published', unnest(processes) AS process
    WHERE event_report.event_id = ANY(${[...eventIds]}::text[]) ORDER BY process`.execute(db)
  return rows
}

/** Makes an actor found by every spelling that the record has, and by office; without a view it is dropped. */
export async function indexActor(db: Database, id: string): Promise<void> {
  const key = { kind: 'actor', id, language: '' } as const
  const actor = await db.selectFrom('actor_view').selectAll().where('actor_id', '=', id).executeTakeFirst()
  if (actor === undefined) return dropDocument(db, key)
  await putDocument(db, {
    ...key,
    day: null,
    title: actor.name,
    summary: actor.spellings.join(' '),
    body: actor.office ?? '',
    stemmedAs: 'en',
    facets: [`kind:${actor.kind}`, ...(actor.state === null ? [] : [`state:${actor.state}`])],
  })
}
