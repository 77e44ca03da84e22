import { sql } from 'kysely'
import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { oneAtATime } from '../one-at-a-time.ts'
import { refreshEach } from '../refresh-views.ts'
import { type ChangeBy, type ChangedKind, checkHeld, checkSeen, keepChange } from './record-change.ts'
import { asItStood, namesActor, namingActor, restate, subjectsNaming } from './restate.ts'
import { whereItWent } from './where-it-went.ts'

/** Two that are one: `gone` is merged into `keep`, by their ids. */
export interface Merge extends ChangeBy {
  readonly keep: string
  readonly gone: string
}

/**
 * Merges two events that are one: every account of `gone` is said again of `keep`, and the address of `gone` leads there.
 * Nothing is lost, and `undoChange` takes it back. Returns the change's number. Problems: `merge-itself`, `merge-cycle`,
 * `event-unknown`, `changed-meanwhile` (409).
 */
export async function mergeEvents(db: Database, merge: Merge): Promise<number> {
  const { keep, gone, by, at, note } = merge
  return inTransaction(db, async change => {
    const moving = { changeId: await beginMerge(change, 'event', merge), by, at, note }
    const own = sql<boolean>`held.subject_kind = 'event' AND held.subject_id = ${gone}`
    await restate(change, own, { ...asItStood, subjectId: sql`${keep}::text` }, moving)
    await refreshEach(change, 'event', [gone])
    await refreshEach(change, 'event', [keep])
    return moving.changeId
  })
}

/**
 * Merges two actors that are one: names, offices and spellings of `gone` become those of `keep`, who takes its place in
 * every event and statement; the address of `gone` leads there. Problems: `merge-itself`, `merge-cycle`, `actor-unknown`,
 * `changed-meanwhile` (409).
 */
export async function mergeActors(db: Database, merge: Merge): Promise<number> {
  const { keep, gone, by, at, note } = merge
  return inTransaction(db, async change => {
    const moving = { changeId: await beginMerge(change, 'actor', merge), by, at, note }
    const naming = await subjectsNaming(change, gone)
    const own = sql<boolean>`held.subject_kind = 'actor' AND held.subject_id = ${gone}`
    await restate(change, own, { ...asItStood, subjectId: sql`${keep}::text` }, moving)
    await restate(change, namesActor(gone), { ...asItStood, value: namingActor(keep) }, moving)
    await refreshEach(change, 'actor', [gone])
    await refreshEach(change, 'actor', [keep])
    await refreshEach(change, 'event', naming.events)
    await refreshEach(change, 'statement', naming.statements)
    return moving.changeId
  })
}

async function beginMerge(db: Database, kind: ChangedKind, merge: Merge): Promise<number> {
  await oneAtATime(db)
  const { keep, gone, seen, note, by, at } = merge
  await checkMerge(db, kind, keep, gone)
  await checkSeen(db, kind, [keep, gone], seen)
  return keepChange(db, { kind: 'merge', subjectKind: kind, fromId: gone, toId: keep, note, by, at })
}

/** Whether two can be merged. Problems: `merge-itself`, `merge-cycle`, `event-unknown`, `actor-unknown`. */
export async function checkMerge(db: Database, kind: ChangedKind, keep: string, gone: string): Promise<void> {
  if (keep === gone)
    throw new Problem('merge-itself', `This is one ${kind} already. Choose another to merge it with.`)
  const ways = [await whereItWent(db, kind, gone), await whereItWent(db, kind, keep)]
  if (ways[0] === keep || ways[1] === gone) {
    throw new Problem(
      'merge-cycle',
      `One of these was merged into the other already. Undo that merging first, if it was wrong.`,
      409,
    )
  }
  await checkHeld(db, kind, keep)
  await checkHeld(db, kind, gone)
}
