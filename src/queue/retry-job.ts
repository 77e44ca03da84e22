import { sql } from 'kysely'
import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'

/**
 * Has a job tried again at once that was given up or waits for its next try, as pg-boss' own `retry` does; a worker takes it
 * within seconds. Problems: `job-unknown` (404), also where there is no queue yet; `job-waiting` (409) where another one for
 * the same thing waits, which makes this one needless.
 */
export async function retryJob(db: Database, name: string, id: string): Promise<void> {
  const { rows } = await sql<{
    there: boolean
  }>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`.execute(db)
  const isRetried = rows[0]!.there && (await setBack(db, name, id))
  if (!isRetried)
    throw new Problem(
      'job-unknown',
      `No job ${id.slice(0, 40)} of the kind ${name.slice(0, 60)} is in trouble. Load the list again.`,
      404,
    )
}

async function setBack(db: Database, name: string, id: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      UPDATE pgboss.job SET state = 'retry', start_after = now(), completed_on = NULL,
        retry_limit = greatest(retry_limit, retry_count + 1)
      WHERE name = ${name} AND id::text = ${id} AND state IN ('failed', 'retry')`.execute(db)
    return numAffectedRows === 1n
  } catch (error) {
    if (!(error instanceof Error && Reflect.get(error, 'code') === uniqueViolation)) throw error
    throw new Problem(
      'job-waiting',
      'Another job for the same thing waits already and will do what this one did not.',
      409,
      { cause: error },
    )
  }
}

const uniqueViolation = '23505'
