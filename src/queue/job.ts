import type { z } from 'zod'
import type { Database } from '../database/open-database.ts'

/**
 * A kind of work that is done apart from the request that asks for it. It stands in the folder of whoever sends it; what
 * does the work stands in `src/jobs` (see `src/jobs/all-jobs.ts` for how to add one).
 */
export interface JobKind<Data extends object> {
  /** Lower-case words with hyphens: the name of its queue. Jobs that wait carry it through an update of the program. */
  readonly name: string
  /** What it does, for the administrator's list. */
  readonly what: string
  /** Data are small: identifiers, from which the work reads what holds when it runs. */
  readonly data: z.ZodType<Data>
  /** Of several that wait with one key, one is kept. Without it each is work of its own. */
  readonly keyOf?: (data: Data) => string
  /** How often it is tried again after it threw, 10 by default, at growing distances. */
  readonly retries?: number
  /** The distance to the first further try in seconds, 15 by default; each next is about twice as far, at most an hour. */
  readonly retrySeconds?: number
}

/** A kind with what does its work. Whatever throws is tried again, so that `run` must bear being done twice. */
export interface Job<Data extends object = object> {
  readonly kind: JobKind<Data>
  /** Five cron fields in UTC: when a job with empty data is sent by itself. Two of one kind never run at once then. */
  readonly every?: string
  /** `signal` is aborted when the program stops or another worker has taken the job over. */
  readonly run: (data: Data, signal: AbortSignal) => Promise<void>
}

/** Sends a job; with `within`, it is there exactly if that transaction is committed; with `after`, not before that instant. */
export type SendJob = <Data extends object>(
  kind: JobKind<Data>,
  data: Data,
  options?: { readonly after?: Date | undefined; readonly within?: Database | undefined },
) => Promise<void>

/** A job of a kind; the list of all jobs holds kinds with different data. */
export function jobOf<Data extends object>(
  kind: JobKind<Data>,
  run: Job<Data>['run'],
  every?: string,
): Job<Data> {
  return { kind, run, ...(every === undefined ? {} : { every }) }
}
