import { type SqlBool, sql } from 'kysely'
import { newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import type { ActorKind } from '../../coder/coding.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { assertAll, assertedAbout, standing } from '../assertion.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { refreshEach } from '../refresh-views.ts'
import { makeActor } from '../resolve-actor.ts'
import { type ChangeBy, checkHeld, checkSeen, keepChange } from './record-change.ts'
import { asItStood, namesActor, namingActor, restate } from './restate.ts'

/** An event that is two: the accounts that become a new event, by the numbers of the decisions that recorded them. */
export interface EventSplit extends ChangeBy {
  readonly eventId: string
  readonly accounts: readonly number[]
}

/** An actor that is two: what becomes the new one's. */
export interface ActorSplit extends ChangeBy {
  readonly actorId: string
  readonly name: string
  readonly kind: ActorKind
  /** In these events and statements the new actor takes the old one's place. */
  readonly events: readonly string[]
  readonly statements: readonly string[]
  /** Spellings, offices and rows of packs of the old one that are the new one's. */
  readonly spellings: readonly string[]
  readonly offices: readonly string[]
  readonly known: readonly string[]
}

/** What came of a split. */
export interface SplitOff {
  readonly changeId: number
  /** The new event or actor. */
  readonly id: string
}

/**
 * Splits accounts of an event off into a new one. Problems: `event-unknown`, `split-empty` where one of the two would be
 * left without an account, `changed-meanwhile` (409).
 */
export async function splitEvent(db: Database, split: EventSplit): Promise<SplitOff> {
  const { eventId, accounts, seen, note, by, at } = split
  return inTransaction(db, async change => {
    await oneAtATime(change)
    await checkHeld(change, 'event', eventId)
    await checkAccounts(change, eventId, accounts)
    await checkSeen(change, 'event', [eventId], seen)
    const id = newIdentifier()
    await change.insertInto('event').values({ id, created_at: at }).execute()
    const kept = { kind: 'split', subjectKind: 'event', fromId: eventId, toId: id, note, by, at } as const
    const changeId = await keepChange(change, kept)
    const chosen = sql<SqlBool>`held.subject_kind = 'event' AND held.subject_id = ${eventId}
      AND held.decision_id = ANY(${[...accounts]}::bigint[])`
    await restate(change, chosen, { ...asItStood, subjectId: sql`${id}::text` }, { changeId, note, by, at })
    await refreshEach(change, 'event', [eventId, id])
    return { changeId, id }
  })
}

/** Problem: `split-empty`. */
export async function checkAccounts(
  db: Database,
  eventId: string,
  accounts: readonly number[],
): Promise<void> {
  const held = standing(await assertedAbout(db, 'event', eventId)).filter(one => one.property === 'type')
  const chosen = held.filter(one => one.decisionId !== null && accounts.includes(one.decisionId))
  if (chosen.length > 0 && chosen.length < held.length) return
  throw new Problem(
    'split-empty',
    `This event has ${held.length} accounts, of which ${chosen.length} were chosen. Choose at least one, and leave at least one.`,
  )
}

/**
 * Splits an actor in whom two were taken for one: a new actor with a name of its own takes its place where it is told.
 * Problems: `actor-unknown`, `split-empty` where nothing was chosen, `changed-meanwhile` (409).
 */
export async function splitActor(db: Database, split: ActorSplit): Promise<SplitOff> {
  const { actorId, name, kind, events, statements, spellings, offices, known, seen, note, by, at } = split
  return inTransaction(db, async change => {
    await oneAtATime(change)
    await checkHeld(change, 'actor', actorId)
    await checkSeen(change, 'actor', [actorId], seen)
    if (events.length + statements.length === 0)
      throw new Problem('split-empty', 'Choose at least one event or statement that is the new actor’s.')
    const id = await makeActor(change, name, at)
    const kept = { kind: 'split', subjectKind: 'actor', fromId: actorId, toId: id, note, by, at } as const
    const changeId = await keepChange(change, kept)
    const moving = { changeId, note, by, at }
    const subject = { kind: 'actor', id } as const
    await assertAll(
      change,
      [
        { subject, property: 'name', value: name, ground: { note } },
        { subject, property: 'kind', value: kind, ground: { note } },
      ],
      { by, at, decisionId: null, changeId },
    )
    const texts = (values: readonly string[]) => sql`${[...values]}::text[]`
    const own = sql<SqlBool>`held.subject_kind = 'actor' AND held.subject_id = ${actorId} AND (
      (held.property IN ('spelling', 'name') AND held.value #>> '{}' = ANY(${texts(spellings)}))
      OR (held.property = 'office' AND held.value #>> '{}' = ANY(${texts(offices)}))
      OR (held.property = 'known' AND held.value #>> '{}' = ANY(${texts(known)})))`
    await restate(change, own, { ...asItStood, subjectId: sql`${id}::text` }, moving)
    const places = sql<SqlBool>`${namesActor(actorId)} AND (
      (held.subject_kind = 'event' AND held.subject_id = ANY(${texts(events)}))
      OR (held.subject_kind = 'statement' AND held.subject_id = ANY(${texts(statements)})))`
    const moved = await restate(change, places, { ...asItStood, value: namingActor(id) }, moving)
    if (moved === 0)
      throw new Problem(
        'split-empty',
        'The actor has no part in what was chosen. Choose from its own events.',
      )
    await refreshEach(change, 'actor', [actorId, id])
    await refreshEach(change, 'event', events)
    await refreshEach(change, 'statement', statements)
    return { changeId, id }
  })
}
