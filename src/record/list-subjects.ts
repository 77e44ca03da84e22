import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'

/** What has a page of its own in the record. */
export type SubjectKind = 'actor' | 'event'

/** A piece of the list of all: what comes after an identifier, or from the beginning, so many of them. */
export interface Piece {
  readonly after: string | null
  readonly limit: number
}

/**
 * The identifiers after which the pieces of the list begin, of so many each; the first piece begins before all of them.
 * Null where there is nothing to list.
 */
export async function subjectPieces(
  db: Database,
  kind: SubjectKind,
  limit: number,
): Promise<string[] | null> {
  const [view, id] = tableOf(kind)
  const { rows } = await sql<{ last: string; place: number; total: number }>`
    SELECT last, place, total FROM (
      SELECT ${id} AS last, row_number() OVER (ORDER BY ${id}) AS place, count(*) OVER () AS total FROM ${view}
    ) AS numbered
    WHERE place % ${limit} = 0 OR place = total
    ORDER BY place`.execute(db)
  if (rows.length === 0) return null
  return rows.filter(({ place, total }) => place < total).map(row => row.last)
}

/** The slugs of actors that have a page, in the order of their identifiers. */
export async function listActorSlugs(db: Database, piece: Piece): Promise<string[]> {
  let query = db
    .selectFrom('actor_view')
    .innerJoin('actor', 'actor.id', 'actor_view.actor_id')
    .select('slug')
    .orderBy('actor_view.actor_id')
    .limit(piece.limit)
  if (piece.after !== null) query = query.where('actor_view.actor_id', '>', piece.after)
  return (await query.execute()).map(row => row.slug)
}

/** The identifiers of events that have a page, in their order. */
export async function listEventIds(db: Database, piece: Piece): Promise<string[]> {
  let query = db.selectFrom('event_view').select('event_id').orderBy('event_id').limit(piece.limit)
  if (piece.after !== null) query = query.where('event_id', '>', piece.after)
  return (await query.execute()).map(row => row.event_id)
}

function tableOf(kind: SubjectKind) {
  return kind === 'actor'
    ? ([sql.table('actor_view'), sql.ref('actor_id')] as const)
    : ([sql.table('event_view'), sql.ref('event_id')] as const)
}
