import { fromKysely, PgBoss, type SendOptions } from 'pg-boss'
import type { OpenDatabase } from '../database/open-database.ts'
import type { Job, JobKind, SendJob } from './job.ts'

/** The queue of jobs in the database; it is opened by the first thing that needs it. */
export interface Queue {
  /** Makes the queue ready for these jobs; before that, none can be sent within a transaction. */
  readonly open: (jobs: readonly Job[]) => Promise<void>
  readonly send: SendJob
  /** Works on jobs as they come, until `stop`. */
  readonly work: (jobs: readonly Job[]) => Promise<void>
  /** Works on what is due now, until nothing is; returns how many jobs were tried. */
  readonly workOff: (jobs: readonly Job[]) => Promise<number>
  /** Gives jobs of workers that show no sign of life any more to others; working queues do so each minute by themselves. */
  readonly watch: () => Promise<void>
  /** Lets the jobs under way end, for ten seconds at most; what does not is tried again by another worker. */
  readonly stop: () => Promise<void>
}

type OnError = (error: unknown, doing: string) => void

/** How often an idle worker looks for new jobs, in seconds; what this very process sends is looked at at once. */
const lookEverySeconds = 5
/** A worker that was killed is noticed after this many seconds without a sign of life, and its job is tried again. */
const aliveSeconds = 60
const longestRetrySeconds = 3600
const day = 24 * 3600

/** Jobs on the same database as everything else, kept by pg-boss in its schema `pgboss` (decisions/jobs.md). */
export function openQueue(
  { pool, kind: place }: Pick<OpenDatabase, 'pool' | 'kind'>,
  onError: OnError,
): Queue {
  let opened: Promise<PgBoss> | null = null
  const workers = new Map<string, string>()
  const known = new Set<string>()

  function boss(): Promise<PgBoss> {
    opened ??= start().catch(error => {
      opened = null
      throw error
    })
    return opened
  }

  async function start(): Promise<PgBoss> {
    const made = new PgBoss({
      db: {
        executeSql: async (text, values) => {
          const answer: unknown = await pool.query(text, values)
          // Several statements in one text are answered one by one.
          const parts = (Array.isArray(answer) ? answer : [answer]) as { rows: unknown[] }[]
          return { rows: parts.flatMap(part => part.rows) }
        },
      },
      registerInstance: false,
      // PGlite has one backend: there is nobody to rebuild an index beside, and no autovacuum to watch.
      ...(place === 'embedded' ? { reindex: false, monitorVacuum: false } : {}),
    })
    made.on('error', error => onError(error, 'the queue of jobs'))
    return made.start()
  }

  /** The queue of a kind, made or brought up to its present settings once by each process. */
  async function queueOf(queue: PgBoss, kind: JobKind<object>, isByClock = false): Promise<void> {
    if (known.has(kind.name)) return
    const settings = {
      retryLimit: kind.retries ?? 10,
      retryDelay: kind.retrySeconds ?? 15,
      retryBackoff: true,
      retryDelayMax: longestRetrySeconds,
      heartbeatSeconds: aliveSeconds,
      expireInSeconds: 12 * 3600,
      retentionSeconds: 365 * day,
      deleteAfterSeconds: 14 * day,
    }
    // The policy is a queue's for good. "short" keeps one of those that wait with a key, "stately" also runs one alone.
    const policy = isByClock ? 'stately' : kind.keyOf === undefined ? 'standard' : 'short'
    await queue.createQueue(kind.name, { ...settings, policy })
    await queue.updateQueue(kind.name, settings)
    known.add(kind.name)
  }

  const send: SendJob = async (kind, data, { after, within } = {}) => {
    // What is still to be made would wait for the transaction's end, on the embedded database's one backend for ever.
    if (within !== undefined && !known.has(kind.name))
      throw new Error(`the queue was not opened for ${kind.name}`)
    const queue = await boss()
    await queueOf(queue, kind as unknown as JobKind<object>)
    const options: SendOptions = {
      ...(after === undefined ? {} : { startAfter: after }),
      ...(kind.keyOf === undefined ? {} : { singletonKey: kind.keyOf(data) }),
      ...(within === undefined ? {} : { db: fromKysely(within) }),
    }
    await queue.send(kind.name, kind.data.parse(data), options)
    const worker = workers.get(kind.name)
    if (worker !== undefined && within === undefined) queue.notifyWorker(worker)
  }

  const open: Queue['open'] = async jobs => {
    const queue = await boss()
    for (const job of jobs) await queueOf(queue, job.kind, job.every !== undefined)
  }

  return {
    open,
    send,
    work: async jobs => {
      const queue = await boss()
      for (const job of jobs) {
        await queueOf(queue, job.kind, job.every !== undefined)
        if (job.every !== undefined) await queue.schedule(job.kind.name, job.every, {})
        const worker = await queue.work(
          job.kind.name,
          { pollingIntervalSeconds: lookEverySeconds },
          async ([one]) => {
            await runJob(job, one!.data, one!.signal, onError)
          },
        )
        workers.set(job.kind.name, worker)
      }
      const named = new Set(jobs.filter(job => job.every !== undefined).map(job => job.kind.name))
      for (const schedule of await queue.getSchedules())
        if (!named.has(schedule.name)) await queue.unschedule(schedule.name)
    },
    workOff: async jobs => {
      const queue = await boss()
      let tried = 0
      for (const job of jobs) {
        await queueOf(queue, job.kind, job.every !== undefined)
        for (;;) {
          const [one] = await queue.fetch(job.kind.name)
          if (one === undefined) break
          tried++
          await runJob(job, one.data, one.signal ?? new AbortController().signal, onError)
            .then(() => queue.complete(job.kind.name, one.id))
            .catch(error => queue.fail(job.kind.name, one.id, messageOf(error)))
        }
      }
      return tried
    },
    watch: async () => (await boss()).supervise(),
    stop: async () => {
      if (opened === null) return
      const queue = await opened.catch(() => null)
      await queue?.stop({ graceful: true, timeout: 10_000 })
      opened = null
      workers.clear()
    },
  }
}

async function runJob(job: Job, data: unknown, signal: AbortSignal, onError: OnError): Promise<void> {
  try {
    await job.run(job.kind.data.parse(data ?? {}), signal)
  } catch (error) {
    onError(error, `the job ${job.kind.name}`)
    throw error
  }
}

function messageOf(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message : String(error) }
}
