import { type SqlBool, sql } from 'kysely'
import type { ActorKind } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import type { ActorFacts } from '../record/event-facts.ts'
import { openActors } from './open-actors.ts'
import { readOpenEvents } from './read-open-events.ts'
import { readOpenStatements } from './read-open-statements.ts'

/** Which actors somebody asks for. */
export interface ActorFilter {
  readonly kind?: ActorKind | undefined
  /** As the articles published until this day (ISO) had them. */
  readonly as_of?: string | undefined
}

/** The actors who take part in an open event or made an open statement, by slug; read as they are taken, by keyset. */
export async function* readOpenActors(
  db: Database,
  filter: ActorFilter,
  today: string,
  after: string | null = null,
  chunk = 200,
): AsyncGenerator<ActorFacts> {
  let last = after
  for (;;) {
    let query = candidateRows(db, filter.as_of).orderBy('slug').limit(chunk)
    if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
    if (last !== null) query = query.where('slug', '>', last)
    const rows = await query.execute()
    const actors = await openActors(
      db,
      rows.map(row => row.id),
      filter.as_of,
    )
    for (const row of rows) {
      if (row.isPlain || (await isSeen(db, row.slug, today, filter.as_of))) yield actors.get(row.id)!
    }
    if (rows.length < chunk) return
    last = rows.at(-1)!.slug
  }
}

/** The open actor with this slug, or null; with `asOf`, as the articles published until that day had it. */
export async function readOpenActor(
  db: Database,
  slug: string,
  today: string,
  asOf?: string,
): Promise<ActorFacts | null> {
  const row = await candidateRows(db, asOf).where('slug', '=', slug).executeTakeFirst()
  if (row === undefined || !(row.isPlain || (await isSeen(db, slug, today, asOf)))) return null
  return (await openActors(db, [row.id], asOf)).get(row.id) ?? null
}

/** Whether any open event or statement names an actor. */
async function isSeen(db: Database, slug: string, today: string, asOf?: string): Promise<boolean> {
  for await (const _event of readOpenEvents(db, { actor: slug, as_of: asOf }, today, null, 20)) return true
  for await (const _statement of readOpenStatements(db, { actor: slug, as_of: asOf }, null, 20)) return true
  return false
}

/** Actors of events and statements; `isPlain` where an article as it is published now names one as a participant. */
function candidateRows(db: Database, asOf?: string) {
  const until = asOf === undefined ? null : asOf
  // As of an earlier day, each is looked at.
  const plain = asOf === undefined ? isPlain : sql<boolean>`false`
  return db
    .selectFrom('actor')
    .innerJoin('actor_view', 'actor_view.actor_id', 'actor.id')
    .select(['actor.id', 'actor.slug', plain.as('isPlain')])
    .where(
      sql<SqlBool>`(EXISTS (SELECT FROM event_actor WHERE event_actor.actor_id = actor.id
          AND (${until}::date IS NULL OR told_on <= ${until}::date))
        OR EXISTS (SELECT FROM statement_view WHERE statement_view.actor_id = actor.id
          AND (${until}::date IS NULL OR said_on <= ${until}::date)))`,
    )
}

const isPlain = sql<boolean>`EXISTS (
  SELECT 1 FROM event_actor
  JOIN assertion ON subject_kind = 'event' AND subject_id = event_id AND property = 'participant'
    AND value->>'actor' = actor_id AND retracts IS NULL
    AND NOT EXISTS (SELECT 1 FROM assertion AS later WHERE later.subject_kind = 'event'
      AND later.subject_id = event_id AND later.retracts = assertion.id)
  JOIN revision ON revision.hash = assertion.revision_hash
  JOIN article ON article.report_id = revision.report_id AND article.language = revision.language
    AND article.revision_hash = revision.hash AND article.state = 'published'
  WHERE event_actor.actor_id = actor.id)`
