import { Hono } from 'hono'
import type { SearchPosition } from '../search/search-documents.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { findOpen } from './find-open.ts'
import { lookingBack } from './look-back.ts'
import { pageTokens } from './page-token.ts'
import { readPage } from './read-page.ts'
import { readQuery, searchQuery } from './read-query.ts'
import { searchPageSchema } from './schemas.ts'

/** What articles, events and actors say, found by words and by names in any spelling. */
export function searchRoutes({ db, secret }: DataParts): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()
  const tokens = pageTokens(secret)

  routes.get('/search', async context => {
    const { where, today } = context.var
    const query = await lookingBack(db, readQuery(context, searchQuery), today)
    const list = {
      path: '/search',
      query,
      read: (after: SearchPosition | null, chunk: number) => findOpen(db, query, where, today, after, chunk),
      positionOf: (one: { position: SearchPosition }) => one.position,
    }
    const { items, next } = await readPage(list, tokens, where)
    return context.json(searchPageSchema.parse({ results: items.map(one => one.result), next }))
  })

  return routes
}
