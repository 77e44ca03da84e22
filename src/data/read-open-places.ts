import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { readOpenEvents } from './read-open-events.ts'

/** A place that events are reported from. `country` is ISO 3166-1 alpha-2. */
export interface OpenPlace {
  readonly name: string
  readonly country: string | null
}

/** Which places somebody asks for: in a country, as the articles published until a day had them. */
export interface PlaceFilter {
  readonly country?: string | undefined
  readonly as_of?: string | undefined
}

/** The places of open events by name, then country; read as they are taken, by keyset: each is looked up in an index. */
export async function* readOpenPlaces(
  db: Database,
  { country, as_of }: PlaceFilter,
  today: string,
  after: OpenPlace | null = null,
): AsyncGenerator<OpenPlace> {
  let last = after
  for (;;) {
    const beyond =
      last === null
        ? sql`true`
        : sql`(place_name, coalesce(place_country, '')) > (${last.name}, ${last.country ?? ''})`
    const { rows } = await sql<{ name: string; country: string }>`
      SELECT place_name AS name, coalesce(place_country, '') AS country FROM event_view
      WHERE place_name IS NOT NULL AND ${beyond}
      ORDER BY place_name, coalesce(place_country, '') LIMIT 1`.execute(db)
    const row = rows[0]
    if (row === undefined) return
    last = { name: row.name, country: row.country === '' ? null : row.country }
    if (country !== undefined && last.country !== country) continue
    // The record may hold a place that a draft alone names.
    const filter = { place: last.name, country: last.country ?? undefined, as_of }
    for await (const _event of readOpenEvents(db, filter, today, null, 1)) {
      yield last
      break
    }
  }
}
