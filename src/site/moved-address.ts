import type { Database } from '../database/open-database.ts'
import { addressIn, articlePath } from '../desk/address.ts'
import { presentSlug } from '../desk/former-slugs.ts'
import type { PageContext } from './page-context.ts'

/**
 * Where an article went that had this path before, with its twins (".md"); null where none had it. Addresses never break:
 * each that was ever public leads to the present one.
 */
export async function movedAddress(
  db: Database,
  { path, language, settings }: PageContext,
): Promise<string | null> {
  const [, slug, ending = ''] = /^\/articles\/([a-z0-9-]{1,200})(\.[a-z.]{1,20})?$/.exec(path) ?? []
  const present = slug === undefined ? null : await presentSlug(db, language, slug)
  return present === null ? null : addressIn(settings.languages, language, articlePath(present) + ending)
}
