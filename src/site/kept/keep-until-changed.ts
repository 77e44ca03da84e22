import type { Context } from 'hono'
import type { SiteEnv } from '../site-parts.ts'
import { deskTag } from './tags.ts'

/**
 * Lets the answer to this request be kept for other readers until something with one of these tags changes, or the day ends.
 * Only for answers that are the same for everybody with the same choice about cookies. A query with other names than these
 * is answered anew each time.
 */
export function keepUntilChanged(
  context: Context<SiteEnv>,
  tags: Iterable<string>,
  query: readonly string[] = [],
): void {
  context.set('builtFrom', { tags: new Set([deskTag, ...tags]), query })
}
