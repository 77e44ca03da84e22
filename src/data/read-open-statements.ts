import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { deriveStatement } from '../record/derive.ts'
import type { ActorFacts } from '../record/event-facts.ts'
import { openActors } from './open-actors.ts'
import { openAssertions, type PublishedArticle } from './open-assertions.ts'

/** What somebody said, as a published article has it. */
export interface OpenStatement {
  readonly id: string
  readonly speaker: ActorFacts
  readonly saidOn: string
  readonly quote: string | null
  readonly evidence: string
  readonly article: PublishedArticle
}

/** Which statements somebody asks for. `actor` is a slug, days are ISO. */
export interface StatementFilter {
  readonly actor?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** As the articles published until this day had it. */
  readonly as_of?: string | undefined
}

/** Where a reading of statements stands: after this one. They come newest first. */
export interface StatementPosition {
  readonly date: string
  readonly id: string
}

/** The open statements that a filter asks for, one by one, each with its position; read as they are taken, by keyset. */
export async function* readOpenStatements(
  db: Database,
  filter: StatementFilter,
  after: StatementPosition | null = null,
  chunk = 200,
): AsyncGenerator<OpenStatement & { readonly position: StatementPosition }> {
  let position = after
  for (;;) {
    const rows = await candidates(db, filter, position, chunk)
    const statements = await openStatements(
      db,
      rows.map(row => row.id),
      filter.as_of,
    )
    for (const statement of statements) {
      yield { ...statement, position: { date: statement.saidOn, id: statement.id } }
    }
    if (rows.length < chunk) return
    position = rows.at(-1)! as StatementPosition
  }
}

/** A statement rests on one report alone: it is open as the record has it, or not at all. */
async function openStatements(
  db: Database,
  ids: readonly string[],
  asOf: string | undefined,
): Promise<OpenStatement[]> {
  const open = await openAssertions(db, 'statement', ids)
  const derived = ids.flatMap(id => {
    const assertions = open.get(id)
    const statement = assertions === undefined ? null : deriveStatement(assertions)
    if (assertions === undefined || statement === null || statement.saidOn === null) return []
    return [{ ...statement, id, saidOn: statement.saidOn, article: assertions[0]!.article }]
  })
  const speakers = await openActors(
    db,
    derived.map(one => one.speaker),
    asOf,
  )
  return derived.flatMap(({ id, saidOn, quote, evidence, article, speaker: actorId }) => {
    const speaker = speakers.get(actorId)
    return speaker === undefined ? [] : [{ id, speaker, saidOn, quote, evidence, article }]
  })
}

async function candidates(
  db: Database,
  filter: StatementFilter,
  after: StatementPosition | null,
  limit: number,
): Promise<{ id: string; date: string | null }[]> {
  const { actor, from, to, as_of } = filter
  let query = db
    .selectFrom('statement_view')
    .innerJoin('actor', 'actor.id', 'statement_view.actor_id')
    .select(['statement_id as id', 'said_on as date'])
    .where('said_on', 'is not', null)
    .where(
      sql<SqlBool>`EXISTS (
        SELECT 1 FROM article WHERE article.report_id = statement_view.report_id AND article.state = 'published')`,
    )
    .orderBy('said_on', 'desc')
    .orderBy('statement_id')
    .limit(limit)
  if (actor !== undefined) query = query.where('actor.slug', '=', actor)
  if (from !== undefined) query = query.where('said_on', '>=', from)
  if (to !== undefined) query = query.where('said_on', '<=', to)
  if (as_of !== undefined) query = query.where('said_on', '<=', as_of)
  if (after !== null) {
    query = query
      .where('said_on', '<=', after.date)
      .where(eb => eb.or([eb('said_on', '<', after.date), eb('statement_id', '>', after.id)]))
  }
  return query.execute()
}
