import { type SqlBool, sql } from 'kysely'
import type { ActorKind } from '../../coder/coding.ts'
import type { Database } from '../../database/open-database.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { searchDocuments } from '../../search/search-documents.ts'
import type { ActorFacts } from '../event-facts.ts'
import { readActors } from '../read-events.ts'
import type { Browsed, BrowsePosition } from './browse-position.ts'

/** Which actors are asked for; what is null or empty narrows nothing. */
export interface ActorsAsked {
  readonly words: string
  readonly kind: ActorKind | null
  /** Two letters. */
  readonly state: string | null
  /** Only those that no pack and no Wikidata item names, which are the likeliest to be somebody known already. */
  readonly isUnlinked: boolean
}

/** An actor with how many events it takes part in. */
export interface ActorRow {
  readonly actor: ActorFacts
  readonly events: number
}

/**
 * A page of the record's actors: with words those that are called or sound so, without them those with most events first.
 * Goes on after a position that an earlier page gave. Problem: `search-too-long`.
 */
export async function browseActors(
  db: Database,
  asked: ActorsAsked,
  after: BrowsePosition | null,
  limit: number,
): Promise<Browsed<ActorRow>> {
  const terms = readSearchText(asked.words)
  if (terms.length === 0) return listed(db, asked, after, limit)
  const { kind, state } = asked
  const page = await searchDocuments(db, {
    kind: 'actor',
    terms,
    languages: ['en'],
    facets: [...(kind === null ? [] : [`kind:${kind}`]), ...(state === null ? [] : [`state:${state}`])],
    from: null,
    to: null,
    after: after === null ? null : { score: after.score, day: '', id: after.id },
    limit,
    telling: 'hits',
  })
  const rows = await rowsOf(
    db,
    page.hits.map(hit => hit.id),
  )
  const last = page.hits.at(-1)
  return {
    found: rows.filter(({ actor }) => !asked.isUnlinked || (actor.known === null && actor.wikidata === null)),
    next: page.hasMore && last !== undefined ? { score: last.score, day: null, id: last.id } : null,
  }
}

async function listed(
  db: Database,
  { kind, state, isUnlinked }: ActorsAsked,
  after: BrowsePosition | null,
  limit: number,
): Promise<Browsed<ActorRow>> {
  let query = db
    .selectFrom('actor_view')
    .select(['actor_id as id', 'event_count as events'])
    .orderBy('event_count', 'desc')
    .orderBy('actor_id')
    .limit(limit + 1)
  if (kind !== null) query = query.where('kind', '=', kind)
  if (state !== null) query = query.where('state', '=', state)
  if (isUnlinked) query = query.where('known', 'is', null).where('wikidata', 'is', null)
  if (after !== null)
    query = query.where(
      sql<SqlBool>`event_count <= ${after.score} AND (event_count < ${after.score} OR actor_id > ${after.id})`,
    )
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    found: await rowsOf(
      db,
      shown.map(row => row.id),
    ),
    next: rows.length > limit && last !== undefined ? { score: last.events, day: null, id: last.id } : null,
  }
}

async function rowsOf(db: Database, ids: readonly string[]): Promise<ActorRow[]> {
  if (ids.length === 0) return []
  const actors = await readActors(db, ids)
  const counts = await db
    .selectFrom('actor_view')
    .select(['actor_id', 'event_count'])
    .where('actor_id', 'in', ids)
    .execute()
  const byId = new Map(counts.map(row => [row.actor_id, row.event_count]))
  return ids.flatMap(id => {
    const actor = actors.get(id)
    return actor === undefined ? [] : [{ actor, events: byId.get(id) ?? 0 }]
  })
}
