import { slugOf } from '../../basics/slug.ts'
import { countryCodes } from '../../coder/country-codes.ts'
import type { Database } from '../../database/open-database.ts'
import { placeSlug } from './place-slug.ts'

/**
 * The slug of the place that a reader names, in capitals or not, with or without its country ("Geneva", "geneva-ch"): of
 * several of one name, the one with most events. `others` are further names that the same place is known by. Null for a
 * place that the record does not have.
 */
export async function findPlace(
  db: Database,
  name: string,
  others: readonly string[] = [],
): Promise<string | null> {
  const named = [name, ...others].map(one => slugOf(one)).filter(slug => slug !== '')
  const exact = [name, ...others].map(one => placeSlug({ name: one, country: null }))
  const slugs = named.flatMap(slug => [...countryCodes].map(code => `${slug}-${code.toLowerCase()}`))
  const row = await db
    .selectFrom('event_view')
    .select(['place_slug', eb => eb.fn.countAll().as('events')])
    .where('place_slug', 'in', [...new Set([...named, ...exact, ...slugs])])
    .groupBy('place_slug')
    .orderBy('events', 'desc')
    .orderBy('place_slug')
    .limit(1)
    .executeTakeFirst()
  return row?.place_slug ?? null
}
