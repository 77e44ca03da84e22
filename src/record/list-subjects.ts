import type { Database } from '../database/open-database.ts'

/** How many actors and events have a page. */
export async function countSubjects(db: Database): Promise<{ actors: number; events: number }> {
  const count = async (view: 'actor_view' | 'event_view') => {
    const row = await db
      .selectFrom(view)
      .select(eb => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    return Number(row.rows)
  }
  const [actors, events] = await Promise.all([count('actor_view'), count('event_view')])
  return { actors, events }
}

interface Page {
  readonly offset: number
  readonly limit: number
}

/** The slugs of the actors that have a page, in an order that stays. */
export async function listActorSlugs(db: Database, { offset, limit }: Page): Promise<string[]> {
  const rows = await db
    .selectFrom('actor')
    .innerJoin('actor_view', 'actor_view.actor_id', 'actor.id')
    .select('slug')
    .orderBy('actor.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(row => row.slug)
}

/** The ids of the events that have a page, in an order that stays. */
export async function listEventIds(db: Database, { offset, limit }: Page): Promise<string[]> {
  const rows = await db
    .selectFrom('event_view')
    .select('event_id')
    .orderBy('event_id')
    .offset(offset)
    .limit(limit)
    .execute()
  return rows.map(row => row.event_id)
}
