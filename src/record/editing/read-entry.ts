import type { Database } from '../../database/open-database.ts'
import { assertionsAbout, standing } from '../assertion.ts'
import { type HeldOffice, officesOf } from '../derive-offices.ts'
import type { ActorFacts, EventFacts, HistoryLine, StatementFacts } from '../event-facts.ts'
import { readActors, readEvents } from '../read-events.ts'
import { actorsInHistory, changesIn, historyOf } from '../read-history.ts'
import { readStatements } from '../read-statements.ts'
import { type ChangeLine, listChanges } from './list-changes.ts'
import { checkHeld, versionOf } from './record-change.ts'

interface Entry {
  readonly history: readonly HistoryLine[]
  /** The changes made to it, newest first, fifty at most. */
  readonly changes: readonly ChangeLine[]
  /** Passed back with a change. */
  readonly seen: number
}

/** How many of an actor's newest statements can be chosen from where it is split. */
const mostStatements = 200

/** An event with its whole history, for whoever changes it. Problem: `event-unknown`. */
export async function readEventEntry(
  db: Database,
  id: string,
  today: string,
): Promise<Entry & { readonly event: EventFacts }> {
  await checkHeld(db, 'event', id)
  const seen = await versionOf(db, 'event', [id])
  const all = await assertionsAbout(db, 'event', id)
  const actors = await readActors(db, actorsInHistory(all))
  const [event] = await readEvents(db, [id], today)
  return {
    event: event!,
    history: historyOf(all, actors, await changesIn(db, all)),
    changes: await listChanges(db, { kind: 'event', id }, null, 50),
    seen,
  }
}

/** An actor with offices, history and the events that name it, the newest 200. Problem: `actor-unknown`. */
export async function readActorEntry(
  db: Database,
  id: string,
  today: string,
): Promise<
  Entry & {
    readonly actor: ActorFacts
    readonly offices: readonly HeldOffice[]
    /** The pack's rows that it answers to. */
    readonly knownAs: readonly string[]
    readonly events: readonly EventFacts[]
    /** The newest 200. */
    readonly statements: readonly StatementFacts[]
  }
> {
  await checkHeld(db, 'actor', id)
  const seen = await versionOf(db, 'actor', [id])
  const all = await assertionsAbout(db, 'actor', id)
  const links = await db
    .selectFrom('event_actor')
    .innerJoin('event_view', 'event_view.event_id', 'event_actor.event_id')
    .select(['event_actor.event_id', 'date_start'])
    .distinct()
    .where('actor_id', '=', id)
    .orderBy('date_start', eb => eb.desc().nullsLast())
    .orderBy('event_actor.event_id')
    .limit(200)
    .execute()
  const held = standing(all)
  return {
    actor: (await readActors(db, [id])).get(id)!,
    offices: officesOf(held),
    knownAs: [...new Set(held.filter(one => one.property === 'known').map(one => one.value as string))],
    events: await readEvents(
      db,
      links.map(link => link.event_id),
      today,
    ),
    statements: await readStatements(db, { actorId: id }, null, mostStatements),
    history: historyOf(all, new Map(), await changesIn(db, all)),
    changes: await listChanges(db, { kind: 'actor', id }, null, 50),
    seen,
  }
}
