import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { newestFirst, readEventsAt } from '../as-of.ts'
import type { EventFacts } from '../event-facts.ts'
import { toldBy } from '../read-actor.ts'
import { placeSlug } from './place-slug.ts'

/** The events of a process or a place, newest first, the undated last. */
export interface DossierEvents {
  readonly events: readonly EventFacts[]
  /** There are more events than were read. */
  readonly isCut: boolean
}

/** How many events a dossier reads, and of how many of a process's articles. */
const [mostEvents, mostArticles] = [300, 400]

/**
 * A process's events: those that its newest published articles tell of. A process is the desk's, so that its articles say
 * what belongs to it. With `asOf`, by the reports until that day alone.
 */
export async function readProcessEvents(
  db: Database,
  process: string,
  today: string,
  asOf: string | null = null,
): Promise<DossierEvents> {
  const { rows } = await sql<{ event_id: string }>`
    WITH told AS MATERIALIZED (
      SELECT DISTINCT report_id FROM (
        SELECT report_id FROM article
        JOIN revision USING (report_id)
        WHERE state = 'published' AND processes @> ARRAY[${process}]::text[]
          AND (${asOf}::date IS NULL OR revision.published <= ${asOf}::date)
        ORDER BY published_at DESC LIMIT ${mostArticles}
      ) AS newest
    )
    SELECT DISTINCT event_view.event_id, date_start FROM told
    JOIN event_report USING (report_id) JOIN event_view USING (event_id)
    ORDER BY date_start DESC NULLS LAST, event_id LIMIT ${mostEvents + 1}`.execute(db)
  return readFound(db, rows, today, asOf)
}

/** What took place at a place, by its slug; null where the record has no such place. */
export async function readPlace(
  db: Database,
  slug: string,
  today: string,
  asOf: string | null = null,
): Promise<(DossierEvents & { readonly place: NonNullable<EventFacts['place']> }) | null> {
  const rows = await db
    .selectFrom('event_view')
    .select(['event_id', 'place_name', 'place_country'])
    .where('place_slug', '=', slug)
    .where(toldBy(asOf))
    .orderBy('date_start', eb => eb.desc().nullsLast())
    .orderBy('event_id')
    .limit(mostEvents + 1)
    .execute()
  const [first] = rows
  if (first === undefined) return null
  const found = await readFound(db, rows, today, asOf)
  // As of an earlier day an event may have stood elsewhere.
  const events = found.events.filter(one => one.place !== null && placeSlug(one.place) === slug)
  return { place: { name: first.place_name!, country: first.place_country }, ...found, events }
}

async function readFound(
  db: Database,
  rows: readonly { readonly event_id: string }[],
  today: string,
  asOf: string | null,
): Promise<DossierEvents> {
  const ids = rows.slice(0, mostEvents).map(row => row.event_id)
  const events = await readEventsAt(db, ids, today, asOf)
  return { events: asOf === null ? events : newestFirst(events), isCut: rows.length > mostEvents }
}

/** Whether events have places without addresses: the database comes from a version that knew none. */
export async function arePlacesUnnamed(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('event_view')
    .select('event_id')
    .where('place_name', 'is not', null)
    .where('place_slug', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The slugs of states by their codes, where the record has them: where links of a matrix lead. */
export async function stateSlugs(db: Database, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('actor_view')
    .innerJoin('actor', 'actor.id', 'actor_view.actor_id')
    .select(['state', 'slug'])
    .where('kind', '=', 'state')
    .where('state', 'in', codes)
    .orderBy('actor.id', 'desc')
    .execute()
  return new Map(rows.map(row => [row.state!, row.slug]))
}
