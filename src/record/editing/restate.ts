import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

/** The change that moves assertions. */
export interface Moving {
  readonly changeId: number
  readonly note: string
  readonly by: string
  readonly at: Date
}

/** What is different in a restatement, as SQL over the assertion `held`. */
export interface Restated {
  readonly subjectId: RawBuilder<string>
  readonly value: RawBuilder<unknown>
}

export const asItStood: Restated = { subjectId: sql`held.subject_id`, value: sql`held.value` }

/** The condition that an assertion, called `held`, holds: it neither retracts nor is taken back. */
export const stands = sql<SqlBool>`held.retracts IS NULL AND held.erased_by IS NULL
  AND NOT EXISTS (SELECT FROM assertion AS later WHERE later.retracts = held.id)`

/** The condition that an assertion, called `held`, names an actor as its value. */
export function namesActor(actorId: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`held.property IN ('participant', 'source', 'speaker')
    AND coalesce(held.value ->> 'actor', held.value #>> '{}') = ${actorId}`
}

/** The value of `held` with another actor in place of the one that it names. */
export function namingActor(actorId: string): RawBuilder<unknown> {
  return sql`CASE WHEN held.property = 'participant' THEN jsonb_set(held.value, '{actor}', to_jsonb(${actorId}::text))
    ELSE to_jsonb(${actorId}::text) END`
}

/**
 * Says every assertion that meets a condition again, with what is different, and takes the old row back: on the same
 * evidence, by the same decision, as a restatement of the first. Returns their number.
 */
export async function restate(
  db: Database,
  condition: RawBuilder<SqlBool>,
  { subjectId, value }: Restated,
  moving: Moving,
): Promise<number> {
  const { changeId, by, at } = moving
  const { rows } = await sql<{ moved: number }>`
    WITH held AS MATERIALIZED (SELECT * FROM assertion AS held WHERE (${condition}) AND ${stands}),
    taken AS (
      INSERT INTO assertion (subject_kind, subject_id, property, value, note, retracts, change_id, recorded_by, recorded_at)
      SELECT subject_kind, subject_id, property, 'null', ${moving.note}, id, ${changeId}, ${by}, ${at}
      FROM held ORDER BY id
    ), said AS (
      INSERT INTO assertion (subject_kind, subject_id, property, value, revision_hash, span_start, span_end, note,
        decision_id, restates, change_id, recorded_by, recorded_at)
      SELECT subject_kind, ${subjectId}, property, ${value}, revision_hash, span_start, span_end, note,
        decision_id, coalesce(restates, id), ${changeId}, ${by}, ${at}
      FROM held ORDER BY coalesce(restates, id)
      RETURNING 1
    )
    SELECT count(*)::integer AS moved FROM said`.execute(db)
  return rows[0]!.moved
}

/** Takes assertions back by their ids, for the reason that the change gives. */
export async function takeBackEach(db: Database, ids: readonly number[], moving: Moving): Promise<void> {
  if (ids.length === 0) return
  await sql`
    INSERT INTO assertion (subject_kind, subject_id, property, value, note, retracts, change_id, recorded_by, recorded_at)
    SELECT subject_kind, subject_id, property, 'null', ${moving.note}, id, ${moving.changeId}, ${moving.by}, ${moving.at}
    FROM assertion WHERE id = ANY(${[...ids]}::bigint[]) ORDER BY id`.execute(db)
}

/** Says assertions that were taken back again, by their ids. */
export async function sayAgain(db: Database, ids: readonly number[], moving: Moving): Promise<void> {
  if (ids.length === 0) return
  await sql`
    INSERT INTO assertion (subject_kind, subject_id, property, value, revision_hash, span_start, span_end, note,
      decision_id, restates, change_id, recorded_by, recorded_at)
    SELECT subject_kind, subject_id, property, value, revision_hash, span_start, span_end, note,
      decision_id, coalesce(restates, id), ${moving.changeId}, ${moving.by}, ${moving.at}
    FROM assertion WHERE id = ANY(${[...ids]}::bigint[]) ORDER BY coalesce(restates, id)`.execute(db)
}

/** The events and statements whose standing assertions name an actor. */
export async function subjectsNaming(
  db: Database,
  actorId: string,
): Promise<{ events: string[]; statements: string[] }> {
  const { rows } = await sql<{ subject_kind: string; subject_id: string }>`
    SELECT DISTINCT subject_kind, subject_id FROM assertion AS held
    WHERE ${namesActor(actorId)} AND ${stands} ORDER BY subject_id`.execute(db)
  const of = (kind: string) => rows.filter(row => row.subject_kind === kind).map(row => row.subject_id)
  return { events: of('event'), statements: of('statement') }
}
