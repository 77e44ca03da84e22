import type { Context } from 'hono'
import type { SiteEnv } from '../site-parts.ts'
import { deskTag } from './tags.ts'

/**
 * Lets the answer to this request be kept for other readers until something with one of these tags changes, or the day ends.
 * Only for answers that are the same for everybody with the same choice about cookies. `query` are all names that the route
 * reads from the address's query, whether they are there or not: any others change nothing.
 */
export function keepUntilChanged(
  context: Context<SiteEnv>,
  tags: Iterable<string>,
  query: readonly string[] = [],
): void {
  context.set('builtFrom', { tags: new Set([deskTag, ...tags]), query })
}
