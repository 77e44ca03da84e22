import type { Database } from '../database/open-database.ts'
import { newestFirst, readEventsAt } from './as-of.ts'
import { isContact, isOpen } from './contact.ts'
import type { ActorFacts, EventFacts, StatementFacts } from './event-facts.ts'
import { readActorFacts, toldBy } from './read-actor.ts'
import { actorIdsOfState } from './read-state.ts'
import { statementsNaming } from './read-statements.ts'

/** What the record holds of two actors together; events newest first. */
export interface PairFacts {
  readonly one: ActorFacts
  readonly other: ActorFacts
  /** Both are states, and what their people and bodies did counts, too. */
  readonly areStates: boolean
  readonly contacts: readonly EventFacts[]
  /** Announced, proposed, postponed or overdue. */
  readonly open: readonly EventFacts[]
  readonly others: readonly EventFacts[]
  /** What either said, naming the other. */
  readonly statements: readonly StatementFacts[]
  /** There are more events than were read. */
  readonly isCut: boolean
}

/** How many events and statements of a pair are read. */
const [mostEvents, mostStatements] = [200, 30]

/** Two actors by their slugs; null where one is unknown, or both are the same. With `asOf`, by the reports until that day. */
export async function readPair(
  db: Database,
  slugs: readonly [string, string],
  today: string,
  asOf: string | null = null,
): Promise<PairFacts | null> {
  const [one, other] = await Promise.all([readActorFacts(db, slugs[0]), readActorFacts(db, slugs[1])])
  if (one === null || other === null || one.id === other.id) return null
  const areStates = one.kind === 'state' && other.kind === 'state' && one.state !== other.state
  const [ids, otherIds] = areStates
    ? await Promise.all([actorIdsOfState(db, one), actorIdsOfState(db, other)])
    : [[one.id], [other.id]]
  const found = await sharedEvents(db, ids, otherIds, asOf)
  const known = await readEventsAt(db, found.slice(0, mostEvents), today, asOf)
  const takesPart = (event: EventFacts, group: readonly string[]) =>
    event.participants.some(party => group.includes(party.actor.id))
  const events =
    asOf === null
      ? known
      : newestFirst(known.filter(event => takesPart(event, ids) && takesPart(event, otherIds)))
  const statements = await Promise.all([
    statementsNaming(db, ids, namesOf(other), mostStatements),
    statementsNaming(db, otherIds, namesOf(one), mostStatements),
  ])
  return {
    one,
    other,
    areStates,
    contacts: events.filter(isContact),
    open: events.filter(isOpen),
    others: events.filter(event => !isContact(event) && !isOpen(event)),
    statements: statements
      .flat()
      .filter(said => asOf === null || (said.saidOn !== null && said.saidOn <= asOf))
      .sort((a, b) => (b.saidOn ?? '').localeCompare(a.saidOn ?? '')),
    isCut: found.length > mostEvents,
  }
}

/**
 * How words name an actor: by every spelling known, a person by the last name alone, too. A state's capital, which
 * reports also call it by, may be meant as the town.
 */
function namesOf({ name, kind, spellings }: ActorFacts): string[] {
  if (kind === 'state' || kind === 'place') return [name]
  const names = [name, ...spellings]
  const last = kind === 'person' ? names.flatMap(one => one.split(' ').at(-1) ?? []) : []
  return [...new Set([...names, ...last])]
}

async function sharedEvents(
  db: Database,
  ids: readonly string[],
  otherIds: readonly string[],
  asOf: string | null,
): Promise<string[]> {
  const rows = await db
    .selectFrom('event_view')
    .innerJoin('event_actor as one', 'one.event_id', 'event_view.event_id')
    .innerJoin('event_actor as other', 'other.event_id', 'event_view.event_id')
    .select(['event_view.event_id', 'date_start'])
    .distinct()
    .where('one.actor_id', 'in', ids)
    .where('other.actor_id', 'in', otherIds)
    .where(toldBy(asOf))
    .orderBy('date_start', eb => eb.desc().nullsLast())
    .orderBy('event_view.event_id')
    .limit(mostEvents + 1)
    .execute()
  return rows.map(row => row.event_id)
}
