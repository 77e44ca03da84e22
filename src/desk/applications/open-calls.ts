import type { Database } from '../../database/open-database.ts'
import { type CallContent, callContentSchema } from '../settings.ts'

/** A call that takes applications; `closes` is its last day. */
export interface OpenCall {
  readonly id: string
  readonly slug: string
  readonly content: CallContent
  readonly closes: string | null
}

/** The calls that are open on `today` (an ISO day), those that close first before the rest. */
export async function openCalls(db: Database, today: string): Promise<OpenCall[]> {
  const rows = await db
    .selectFrom('call')
    .select(['id', 'slug', 'content', 'closes'])
    .where(where => where.or([where('closes', 'is', null), where('closes', '>=', today)]))
    .orderBy('closes', order => order.asc().nullsLast())
    .orderBy('slug')
    .execute()
  return rows.map(row => ({ ...row, content: callContentSchema.parse(row.content) }))
}
