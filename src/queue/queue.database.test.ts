import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { type Job, type JobKind, jobOf } from './job.ts'
import { countJobs, troubledJobs } from './list-jobs.ts'
import { openQueue } from './open-queue.ts'

let database: OpenDatabase
const errors: unknown[] = []
const newQueue = () => openQueue(database, error => errors.push(error))
let queue: ReturnType<typeof newQueue>
beforeAll(async () => {
  database = await scratchDatabase()
  queue = newQueue()
})
afterAll(async () => {
  await queue?.stop()
  await database?.close()
})

interface Letter {
  readonly to: string
}
const letter = (name: string, more: Partial<JobKind<Letter>> = {}): JobKind<Letter> => ({
  name,
  what: 'writes a letter',
  data: z.object({ to: z.string().min(1) }),
  ...more,
})

/** The job of a kind that notes to whom it wrote. */
const noting = (kind: JobKind<Letter>, notes: string[]) =>
  jobOf(kind, async ({ to }) => {
    notes.push(to)
  }) as unknown as Job

test('nothing is listed before the first job', async () => {
  expect(await countJobs(database.db)).toEqual([])
  expect(await troubledJobs(database.db, 10)).toEqual([])
})

test('a job that was sent is worked on once, with its data', async () => {
  const [kind, notes] = [letter('plain'), [] as string[]]
  await queue.send(kind, { to: 'Nino' })
  await queue.send(kind, { to: 'Ararat' })
  expect(await queue.workOff([noting(kind, notes)])).toBe(2)
  expect(await queue.workOff([noting(kind, notes)])).toBe(0)
  expect(notes).toEqual(['Nino', 'Ararat'])
})

test('a job sent within a transaction is there exactly if that is committed', async () => {
  const [kind, notes] = [letter('within'), [] as string[]]
  await queue.open([noting(kind, notes)])
  await database.db.transaction().execute(within => queue.send(kind, { to: 'kept' }, { within }))
  const undone = database.db.transaction().execute(async within => {
    await queue.send(kind, { to: 'undone' }, { within })
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  await queue.workOff([noting(kind, notes)])
  expect(notes).toEqual(['kept'])
})

test('before the queue is open for a job, none is sent within a transaction', async () => {
  const sending = database.db
    .transaction()
    .execute(within => queue.send(letter('not-open'), { to: 'Nino' }, { within }))
  await expect(sending).rejects.toThrow('not opened for not-open')
})

test('of several that wait with one key, one is kept; after it was taken, a further one may come', async () => {
  const [kind, notes] = [letter('keyed', { keyOf: ({ to }) => to }), [] as string[]]
  for (const to of ['Nino', 'Nino', 'Ararat']) await queue.send(kind, { to })
  await queue.workOff([noting(kind, notes)])
  await queue.send(kind, { to: 'Nino' })
  await queue.workOff([noting(kind, notes)])
  expect(notes).toEqual(['Nino', 'Ararat', 'Nino'])
})

test('a job for later is not worked on before', async () => {
  const [kind, notes] = [letter('later'), [] as string[]]
  await queue.send(kind, { to: 'Nino' }, { after: new Date(Date.now() + 3_600_000) })
  expect(await queue.workOff([noting(kind, notes)])).toBe(0)
})

test('a job that throws is listed with what it said and tried again, in the end given up', async () => {
  const kind = letter('failing', { retries: 1, retrySeconds: 3600 })
  const failing = jobOf(kind, async () => {
    throw new Error('the post office is closed')
  }) as unknown as Job
  await queue.send(kind, { to: 'Nino' })
  await queue.workOff([failing])
  const [waiting] = (await troubledJobs(database.db, 10)).filter(job => job.name === 'failing')
  expect(waiting).toMatchObject({ isGivenUp: false, tries: 1, message: 'the post office is closed' })
  expect(new Date(waiting!.at).getTime()).toBeGreaterThan(Date.now() + 600_000)
  expect(errors.at(-1)).toMatchObject({ message: 'the post office is closed' })

  await database.pool.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'failing'")
  await queue.workOff([failing])
  const [given] = (await troubledJobs(database.db, 10)).filter(job => job.name === 'failing')
  expect(given).toMatchObject({ isGivenUp: true, tries: 2 })
  const count = (await countJobs(database.db)).find(one => one.name === 'failing')
  expect(count).toMatchObject({ waiting: 0, running: 0, done: 0, failed: 1 })
})

test('data that are not of the kind are refused when sent', async () => {
  await expect(queue.send(letter('plain'), { to: '' })).rejects.toThrow()
})

test('a worker takes a job at once that its own process sends, and stops when told', async () => {
  const kind = letter('live')
  const worker = newQueue()
  const written = Promise.withResolvers<string>()
  const live = jobOf(kind, async ({ to }) => written.resolve(to)) as unknown as Job
  await worker.work([live])
  await worker.send(kind, { to: 'Nino' })
  expect(await written.promise).toBe('Nino')
  await worker.stop()
  await queue.send(kind, { to: 'Ararat' })
  const count = (await countJobs(database.db)).find(one => one.name === 'live')
  expect(count).toMatchObject({ waiting: 1, running: 0, done: 1 })
})

test('a job whose worker was killed is tried again by another', async () => {
  const [kind, notes] = [letter('killed', { retrySeconds: 1 }), [] as string[]]
  await queue.send(kind, { to: 'Nino' })
  await queue.workOff([])
  // What a killed worker leaves: a job that runs, and no sign of life since.
  await database.pool.query(
    `UPDATE pgboss.job SET state = 'active', started_on = now() - interval '1 hour', heartbeat_on = now() - interval '1 hour'
     WHERE name = 'killed'`,
  )
  await queue.watch()
  await database.pool.query("UPDATE pgboss.job SET start_after = now() WHERE name = 'killed'")
  expect(await queue.workOff([noting(kind, notes)])).toBe(1)
  expect(notes).toEqual(['Nino'])
})

test('jobs by the clock are scheduled while they are in the program, and no longer', async () => {
  const kind: JobKind<Record<string, never>> = { name: 'by-clock', what: 'rings', data: z.object({}) }
  const ring = jobOf(kind, async () => {}, '7 * * * *') as Job
  const schedules = async () => (await countJobs(database.db)).filter(one => one.every !== null)
  const first = newQueue()
  await first.work([ring])
  expect(await schedules()).toMatchObject([{ name: 'by-clock', every: '7 * * * *' }])
  await first.stop()
  const second = newQueue()
  await second.work([])
  expect(await schedules()).toEqual([])
  await second.stop()
})
