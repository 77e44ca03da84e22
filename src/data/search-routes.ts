import { Hono } from 'hono'
import type { Database } from '../database/open-database.ts'
import { teasersOfReports } from '../desk/read-articles.ts'
import { readActorFacts } from '../record/read-actor.ts'
import { readSearchText } from '../search/read-search-text.ts'
import { type SearchPosition, searchDocuments } from '../search/search-documents.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { describeActor, describeArticle, describeEvent, type Whereabouts } from './describe-facts.ts'
import { openActors } from './open-actors.ts'
import { openEvents } from './open-events.ts'
import { pageTokens } from './page-token.ts'
import { readOpenActor } from './read-open-actors.ts'
import { readPage } from './read-page.ts'
import { readQuery, type SearchAsked, searchQuery } from './read-query.ts'
import { type SearchResultAnswer, searchPageSchema } from './schemas.ts'

type Found = SearchPosition & { readonly language: string }

/** What articles, events and actors say, found by words and by names in any spelling. */
export function searchRoutes({ db, secret }: DataParts): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()
  const tokens = pageTokens(secret)

  routes.get('/search', async context => {
    const { where, today } = context.var
    const query = readQuery(context, searchQuery)
    const list = {
      path: '/search',
      query,
      read: (after: SearchPosition | null, chunk: number) => found(db, query, where, today, after, chunk),
      positionOf: (one: { position: SearchPosition }) => one.position,
    }
    const { items, next } = await readPage(list, tokens, where)
    return context.json(searchPageSchema.parse({ results: items.map(one => one.result), next }))
  })

  return routes
}

/** What matches and is open, best first, each with its position; read as it is taken. */
async function* found(
  db: Database,
  asked: SearchAsked,
  where: Whereabouts,
  today: string,
  after: SearchPosition | null,
  chunk: number,
): AsyncGenerator<{ readonly position: SearchPosition; readonly result: SearchResultAnswer }> {
  const { q, kind, type, country, actor, language, from = null, to = null } = asked
  const known = actor === undefined ? null : await readActorFacts(db, actor)
  const [first = 'en'] = where.languages
  const facets = [
    ...(type === undefined ? [] : [`type:${type}`]),
    ...(country === undefined ? [] : [`state:${country}`]),
    // An actor that nobody knows takes part in nothing.
    ...(actor === undefined ? [] : [`actor:${known?.id ?? ''}`]),
  ]
  const languages = [...new Set([language ?? first, ...where.languages])]
  let position = after
  for (;;) {
    const page = await searchDocuments(db, {
      ...{ kind, facets, languages, from, to, terms: readSearchText(q), after: position, limit: chunk },
    })
    const results = await described(db, kind, page.hits, where, today)
    for (const hit of page.hits) {
      const result = results.get(hit.id)
      const { score, day, id } = hit
      if (result !== undefined) yield { position: { score, day, id }, result }
    }
    if (!page.hasMore) return
    position = page.hits.at(-1)!
  }
}

async function described(
  db: Database,
  kind: SearchAsked['kind'],
  hits: readonly Found[],
  where: Whereabouts,
  today: string,
): Promise<Map<string, SearchResultAnswer>> {
  const ids = hits.map(hit => hit.id)
  switch (kind) {
    case 'article': {
      const teasers = await Promise.all(hits.map(hit => teasersOfReports(db, [hit.id], hit.language)))
      return new Map(
        teasers.flat().map(one => [one.reportId, { kind, article: describeArticle(one, where) }]),
      )
    }
    case 'event': {
      const events = await openEvents(db, ids, today)
      return new Map(events.map(one => [one.event.id, { kind, event: describeEvent(one, where) }]))
    }
    case 'actor': {
      const results = new Map<string, SearchResultAnswer>()
      for (const [id, { slug }] of await openActors(db, ids)) {
        const actor = await readOpenActor(db, slug, today)
        if (actor !== null) results.set(id, { kind, actor: describeActor(actor, where) })
      }
      return results
    }
  }
}
