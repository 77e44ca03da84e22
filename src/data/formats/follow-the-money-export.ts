import type { Database } from '../../database/open-database.ts'
import type { Whereabouts } from '../describe-facts.ts'
import { readOpenActors } from '../read-open-actors.ts'
import { readOpenEvents } from '../read-open-events.ts'
import { readOpenReports } from '../read-open-reports.ts'
import { actorEntity, articleEntity, eventEntity } from './follow-the-money.ts'

/** Everything, or what was known on a day, as FollowTheMoney entities, one a line: articles, actors, then the events that refer to both. */
export async function* followTheMoneyOf(
  db: Database,
  where: Whereabouts,
  today: string,
  deskTitle: string,
  filter: { readonly as_of?: string | undefined } = {},
): AsyncGenerator<string> {
  for await (const report of readOpenReports(db, filter)) yield line(articleEntity(report, where, deskTitle))
  for await (const actor of readOpenActors(db, filter, today)) yield line(actorEntity(actor, where))
  for await (const event of readOpenEvents(db, filter, today))
    yield line(eventEntity(event, where, deskTitle))
}

function line(entity: unknown): string {
  return `${JSON.stringify(entity)}\n`
}
