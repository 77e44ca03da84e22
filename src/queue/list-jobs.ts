import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** One kind of job, with how many are in each state; done ones are kept for two weeks. */
export interface JobCount {
  readonly name: string
  readonly every: string | null
  readonly waiting: number
  readonly running: number
  readonly done: number
  readonly failed: number
  /** When the last of them ended; an ISO instant. */
  readonly lastEndedAt: string | null
}

/** A job that threw and waits for a further try, or was given up. */
export interface TroubledJob {
  readonly id: string
  readonly name: string
  readonly isGivenUp: boolean
  readonly tries: number
  readonly message: string
  /** When it ended, or when it is tried again; an ISO instant. */
  readonly at: string
}

/** What is waiting, running, done and failed, by kind; empty before the first worker has made the queue. */
export async function countJobs(db: Database): Promise<JobCount[]> {
  if (!(await isQueueThere(db))) return []
  const { rows } = await sql<Omit<JobCount, 'lastEndedAt'> & { lastEndedAt: Date | null }>`
    SELECT queue.name, max(schedule.cron) AS every,
      count(*) FILTER (WHERE job.state IN ('created', 'retry'))::int AS waiting,
      count(*) FILTER (WHERE job.state = 'active')::int AS running,
      count(*) FILTER (WHERE job.state = 'completed')::int AS done,
      count(*) FILTER (WHERE job.state = 'failed')::int AS failed,
      max(job.completed_on) AS "lastEndedAt"
    FROM pgboss.queue
    LEFT JOIN pgboss.schedule ON schedule.name = queue.name
    LEFT JOIN pgboss.job ON job.name = queue.name
    WHERE queue.name NOT LIKE '\\_\\_pgboss%'
    GROUP BY queue.name ORDER BY queue.name`.execute(db)
  return rows.map(row => ({ ...row, lastEndedAt: row.lastEndedAt?.toISOString() ?? null }))
}

/** Jobs that threw, the latest first. */
export async function troubledJobs(db: Database, limit: number): Promise<TroubledJob[]> {
  if (!(await isQueueThere(db))) return []
  const { rows } = await sql<{
    id: string
    name: string
    state: string
    tries: number
    output: unknown
    at: Date
  }>`
    SELECT id, name, state, retry_count + 1 AS tries, output, coalesce(completed_on, start_after) AS at
    FROM pgboss.job WHERE state IN ('failed', 'retry') AND name NOT LIKE '\\_\\_pgboss%'
    ORDER BY at DESC, id LIMIT ${limit}`.execute(db)
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    isGivenUp: row.state === 'failed',
    tries: row.tries,
    message: messageIn(row.output),
    at: row.at.toISOString(),
  }))
}

function messageIn(output: unknown): string {
  const has = typeof output === 'object' && output !== null && 'message' in output
  return has ? String(output.message) : JSON.stringify(output ?? '')
}

async function isQueueThere(db: Database): Promise<boolean> {
  const { rows } = await sql<{
    there: boolean
  }>`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`.execute(db)
  return rows[0]!.there
}
