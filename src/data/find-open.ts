import type { Database } from '../database/open-database.ts'
import { teasersFor } from '../desk/read-articles.ts'
import { foundAsOf } from '../record/found-as-of.ts'
import { readActorFacts } from '../record/read-actor.ts'
import { readSearchText, type SearchTerm } from '../search/read-search-text.ts'
import { type SearchPosition, searchDocuments } from '../search/search-documents.ts'
import { describeActor, describeArticle, describeEvent, type Whereabouts } from './describe-facts.ts'
import { openActors } from './open-actors.ts'
import { openEvents } from './open-events.ts'
import { readOpenActor } from './read-open-actors.ts'
import type { SearchAsked } from './read-query.ts'
import type { SearchResultAnswer } from './schemas.ts'

/** So much is looked for at a time at least. */
const fewest = 60

type Found = SearchPosition & { readonly language: string }

/** Something that was found, with where to go on after it. */
export interface OpenFinding {
  readonly position: SearchPosition
  readonly result: SearchResultAnswer
}

/** What matches and is open, best first, each with its position; read as it is taken. */
export async function* findOpen(
  db: Database,
  asked: Omit<SearchAsked, 'limit' | 'after'>,
  where: Whereabouts,
  today: string,
  after: SearchPosition | null,
  chunk: number,
): AsyncGenerator<OpenFinding> {
  const { q, kind, type, country, actor, language, from = null, to = null, as_of } = asked
  const known = actor === undefined ? null : await readActorFacts(db, actor)
  const [first = 'en'] = where.languages
  const facets = [
    ...(type === undefined ? [] : [`type:${type}`]),
    ...(country === undefined ? [] : [`state:${country}`]),
    // An actor that nobody knows takes part in nothing.
    ...(actor === undefined ? [] : [`actor:${known?.id ?? ''}`]),
  ]
  const languages = [...new Set([language ?? first, ...where.languages])]
  const terms = readSearchText(q)
  let position = after
  for (;;) {
    const page = await searchDocuments(db, {
      ...{
        kind,
        facets,
        languages,
        from,
        to,
        terms,
        after: position,
        toldBy: as_of ?? null,
        telling: 'hits',
      },
      // Each question counts all that matches: where little of it is open, few questions must do.
      limit: Math.max(chunk, fewest),
    })
    const results = await described(db, kind, page.hits, terms, where, today, as_of)
    for (const hit of page.hits) {
      const result = results.get(hit.id)
      const { score, day, id } = hit
      const isOther = result?.kind === 'event' && type !== undefined && result.event.type !== type
      if (result !== undefined && !isOther) yield { position: { score, day, id }, result }
    }
    if (!page.hasMore) return
    position = page.hits.at(-1)!
  }
}

async function described(
  db: Database,
  kind: SearchAsked['kind'],
  hits: readonly Found[],
  terms: readonly SearchTerm[],
  where: Whereabouts,
  today: string,
  asOf: string | undefined,
): Promise<Map<string, SearchResultAnswer>> {
  const ids = hits.map(hit => hit.id)
  switch (kind) {
    case 'article': {
      const teasers = await teasersFor(db, hits)
      // As of an earlier day, those that were out by then.
      const out = teasers
        .filter(one => one !== null)
        .filter(one => asOf === undefined || (one.published ?? '9999') <= asOf)
      return new Map(out.map(one => [one.reportId, { kind, article: describeArticle(one, where) }]))
    }
    case 'event': {
      const events = await openEvents(db, ids, asOf ?? today, asOf)
      const facts = events.map(one => one.event)
      const found = new Set(asOf === undefined ? facts : await foundAsOf(db, facts, terms, asOf))
      return new Map(
        events
          .filter(one => found.has(one.event))
          .map(one => [one.event.id, { kind, event: describeEvent(one, where) }]),
      )
    }
    case 'actor': {
      const results = new Map<string, SearchResultAnswer>()
      for (const [id, { slug }] of await openActors(db, ids)) {
        const actor = await readOpenActor(db, slug, today, asOf)
        if (actor !== null) results.set(id, { kind, actor: describeActor(actor, where, asOf) })
      }
      return results
    }
  }
}
