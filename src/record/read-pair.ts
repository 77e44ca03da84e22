import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { newestFirst, readEventsAt } from './as-of.ts'
import { isContact, isOpen } from './contact.ts'
import type { ActorFacts, EventFacts, StatementFacts } from './event-facts.ts'
import { areStates, type EventSide, eventsOf, sidesOf, takesPart } from './event-side.ts'
import { readActorFacts, toldBy } from './read-actor.ts'
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
  const [left, right] = sidesOf(one, other)
  const found = await sharedEvents(db, left, right, asOf)
  const known = await readEventsAt(db, found.slice(0, mostEvents), today, asOf)
  const events =
    asOf === null
      ? known
      : newestFirst(known.filter(event => takesPart(event, left) && takesPart(event, right)))
  const statements = await Promise.all([
    statementsNaming(db, left, namesOf(other), asOf, mostStatements),
    statementsNaming(db, right, namesOf(one), asOf, mostStatements),
  ])
  return {
    one,
    other,
    areStates: areStates(one, other),
    contacts: events.filter(isContact),
    open: events.filter(isOpen),
    others: events.filter(event => !isContact(event) && !isOpen(event)),
    statements: statements.flat().sort((a, b) => (b.saidOn ?? '').localeCompare(a.saidOn ?? '')),
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

/** The newest events of both sides: two walks through an index in the order of days, side by side. */
async function sharedEvents(
  db: Database,
  left: EventSide,
  right: EventSide,
  asOf: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ event_id: string }>`
    SELECT one.event_id
    FROM ${eventsOf(left)} AS one JOIN ${eventsOf(right)} AS other
      ON other.day = one.day AND other.event_id = one.event_id
    WHERE ${toldBy(asOf, sql.ref('one.told_on'))}
    ORDER BY one.day DESC, one.event_id DESC
    LIMIT ${mostEvents + 1}`.execute(db)
  return [...new Set(rows.map(row => row.event_id))]
}
