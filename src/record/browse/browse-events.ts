import { type SqlBool, sql } from 'kysely'
import type { EventStatus, EventType } from '../../coder/coding.ts'
import type { Database } from '../../database/open-database.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { searchDocuments } from '../../search/search-documents.ts'
import { findPlace } from '../dossiers/find-place.ts'
import type { EventFacts } from '../event-facts.ts'
import { readEvents } from '../read-events.ts'
import type { Browsed, BrowsePosition } from './browse-position.ts'

/** Which events are asked for; what is null or empty narrows nothing. Days are ISO days, both included. */
export interface EventsAsked {
  readonly words: string
  readonly type: EventType | null
  readonly status: EventStatus | 'overdue' | null
  readonly actorId: string | null
  /** A place by its name or address: "Geneva", "geneva-ch". */
  readonly place: string | null
  readonly process: string | null
  readonly from: string | null
  readonly to: string | null
}

/**
 * A page of the record's events: with words the best found first, without them the newest first and the undated last. Goes
 * on after a position that an earlier page gave. Problem: `search-too-long`.
 */
export async function browseEvents(
  db: Database,
  asked: EventsAsked,
  today: string,
  after: BrowsePosition | null,
  limit: number,
): Promise<Browsed<EventFacts>> {
  const place = asked.place === null ? null : await findPlace(db, asked.place)
  if (asked.place !== null && place === null) return { found: [], next: null }
  const terms = readSearchText(asked.words)
  if (terms.length === 0) return listed(db, asked, place, today, after, limit)
  const facets = [
    ...(asked.type === null ? [] : [`type:${asked.type}`]),
    ...(asked.status === null ? [] : [`status:${asked.status === 'overdue' ? 'announced' : asked.status}`]),
    ...(asked.actorId === null ? [] : [`actor:${asked.actorId}`]),
    ...(place === null ? [] : [`place:${place}`]),
    ...(asked.process === null ? [] : [`process:${asked.process}`]),
  ]
  const page = await searchDocuments(db, {
    ...{
      kind: 'event',
      terms,
      languages: ['en'],
      facets,
      from: asked.from,
      to: asked.to,
      limit,
      telling: 'hits',
    },
    after: after === null ? null : { score: after.score, day: after.day ?? '', id: after.id },
  })
  const events = await readEvents(
    db,
    page.hits.map(hit => hit.id),
    today,
  )
  const last = page.hits.at(-1)
  return {
    found: events.filter(event => asked.status === null || event.status === asked.status),
    next:
      page.hasMore && last !== undefined
        ? { score: last.score, day: last.day === '' ? null : last.day, id: last.id }
        : null,
  }
}

async function listed(
  db: Database,
  asked: EventsAsked,
  place: string | null,
  today: string,
  after: BrowsePosition | null,
  limit: number,
): Promise<Browsed<EventFacts>> {
  const rows =
    after !== null && after.day === null
      ? []
      : await rowsOf(db, asked, place, today)
          .where('date_start', 'is not', null)
          .where(sql<SqlBool>`${after === null ? sql`true` : isAfter(after)}`)
          .orderBy('date_start', 'desc')
          .orderBy('event_view.event_id')
          .limit(limit + 1)
          .execute()
  if (rows.length <= limit) {
    const undated = await rowsOf(db, asked, place, today)
      .where('date_start', 'is', null)
      .where('event_view.event_id', '>', after !== null && after.day === null ? after.id : '')
      .orderBy('event_view.event_id')
      .limit(limit + 1 - rows.length)
      .execute()
    rows.push(...undated)
  }
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    found: await readEvents(
      db,
      shown.map(row => row.id),
      today,
    ),
    next: rows.length > limit && last !== undefined ? { score: 0, day: last.day, id: last.id } : null,
  }
}

function isAfter({ day, id }: BrowsePosition) {
  return sql`date_start <= ${day}::date AND (date_start < ${day}::date OR event_view.event_id > ${id})`
}

function rowsOf(db: Database, asked: EventsAsked, place: string | null, today: string) {
  const { type, status, actorId, process, from, to } = asked
  let query = db.selectFrom('event_view').select(['event_view.event_id as id', 'date_start as day'])
  if (type !== null) query = query.where('type', '=', type)
  if (status === 'overdue' || status === 'announced') {
    query = query.where('status', '=', 'announced')
    query =
      status === 'overdue'
        ? query.where('last_day', '<', today)
        : query.where(eb => eb.or([eb('last_day', 'is', null), eb('last_day', '>=', today)]))
  } else if (status !== null) query = query.where('status', '=', status)
  if (place !== null) query = query.where('place_slug', '=', place)
  if (from !== null) query = query.where('date_start', '>=', from)
  if (to !== null) query = query.where('date_start', '<=', to)
  if (process !== null) query = query.where(isOfProcess(process))
  if (actorId !== null)
    query = query.where(
      sql<SqlBool>`EXISTS (SELECT FROM event_actor
        WHERE event_actor.event_id = event_view.event_id AND actor_id = ${actorId})`,
    )
  return query
}

/** Some published article of the process tells of the event. */
function isOfProcess(process: string) {
  return sql<SqlBool>`event_view.event_id IN (
    SELECT event_report.event_id FROM article
    JOIN event_report ON event_report.report_id = article.report_id
    WHERE article.state = 'published' AND processes @> ARRAY[${process}]::text[])`
}
