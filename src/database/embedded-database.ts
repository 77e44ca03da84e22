import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { PoolConfig } from 'pg'
import { z } from 'zod'
import { freePort } from '../basics/free-port.ts'
import { contentHash } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import { databaseProblem } from './database-problem.ts'
import type { EmbeddedWorkerData } from './embedded-worker.ts'
import { lockFolder } from './folder-lock.ts'

/** Where an embedded database answers, and how to let it go. */
export interface EmbeddedDatabase {
  readonly connection: PoolConfig
  /** False when another process has the folder open and this one speaks to its socket. */
  readonly isOwner: boolean
  /** Calls back with what any process changes, as `HeardChanges.tell` takes it; never where another process owns it. */
  readonly onChanged: (tell: (payload: string) => void) => void
  readonly close: () => Promise<void>
}

const addressFile = z.object({
  pid: z.number(),
  address: z.union([z.object({ path: z.string() }), z.object({ host: z.string(), port: z.number() })]),
})
/** What the worker says of a change. */
const changedMessage = z.object({ changed: z.string() })
type Address = z.infer<typeof addressFile>['address']

/**
 * Opens the PostgreSQL of a data folder in a worker thread behind a socket, or attaches to the process that has it
 * open. Two processes never open one folder; a folder whose owner does not answer is refused with a Problem.
 */
export async function openEmbeddedDatabase(dataFolder: string, template?: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataFolder)
  const lock = lockOrProblem(folder)
  if (lock === null) return attach(folder)
  try {
    if (template !== undefined) beginAs(template, join(folder, 'database'))
    const address = await chooseAddress(folder)
    const worker = startWorker({ folder: join(folder, 'database'), address })
    await listening(worker, folder)
    const note = join(folder, 'database.json')
    writeFileSync(note, JSON.stringify({ pid: process.pid, address }), { mode: 0o600 })
    return {
      connection: connectionTo(address),
      isOwner: true,
      onChanged: tell =>
        worker.on('message', message => {
          const told = changedMessage.safeParse(message)
          if (told.success) tell(told.data.changed)
        }),
      close: async () => {
        worker.postMessage('close')
        await once(worker, 'exit')
        rmSync(note, { force: true })
        if ('path' in address) rmSync(address.path, { force: true })
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw databaseProblem(error)
  }
}

/** Copies a prepared database to where there is none yet; half a copy is never taken for a whole one. */
function beginAs(template: string, target: string): void {
  if (existsSync(target) || !existsSync(template)) return
  rmSync(`${target}.copying`, { recursive: true, force: true })
  try {
    cpSync(template, `${target}.copying`, { recursive: true })
    renameSync(`${target}.copying`, target)
  } catch (error) {
    rmSync(`${target}.copying`, { recursive: true, force: true })
    throw unusable(dirname(target), error as Error)
  }
}

function lockOrProblem(folder: string): ReturnType<typeof lockFolder> {
  try {
    return lockFolder(folder)
  } catch (error) {
    throw unusable(folder, error as Error)
  }
}

function unusable(folder: string, error: Error): Problem {
  return new Problem(
    'data-folder-unusable',
    `The data folder ${folder} cannot be used (${error.message}). ` +
      'Name a folder that this user may write to in READOUT_DATA, or free space on its disk.',
    507,
    { cause: error },
  )
}

/** The owner writes its address once it listens: a starting owner is waited for, a silent one is a Problem. */
async function attach(folder: string): Promise<EmbeddedDatabase> {
  const note = join(folder, 'database.json')
  for (let tries = 0; tries < 50; tries++) {
    if (existsSync(note)) {
      const known = addressFile.safeParse(JSON.parse(readFileSync(note, 'utf8')))
      if (known.success) {
        const connection = connectionTo(known.data.address)
        return { connection, isOwner: false, onChanged: () => {}, close: async () => {} }
      }
    }
    await wait(100)
  }
  throw new Problem(
    'data-folder-in-use',
    `Another process has the data folder ${folder} open and does not say where its database answers. ` +
      'Stop that process, or name another folder in READOUT_DATA.',
    503,
  )
}

function startWorker(workerData: EmbeddedWorkerData): Worker {
  mkdirSync(workerData.folder, { recursive: true, mode: 0o700 })
  // The optimising compiler's working memory for 9 MB of WebAssembly is never given back: 760 MB resident instead of
  // 160 MB, for lookups a tenth faster (decisions/embedded-database.md). Flags hold for what is compiled from here on.
  setFlagsFromString('--liftoff-only')
  const file = import.meta.url.endsWith('.ts') ? './embedded-worker.ts' : './embedded-worker.js'
  return new Worker(new URL(file, import.meta.url), { workerData })
}

async function listening(worker: Worker, folder: string): Promise<void> {
  try {
    await Promise.race([once(worker, 'message'), rejectOnExit(worker)])
  } catch (error) {
    throw new Problem(
      'database-unopened',
      `The database in ${folder} could not be opened (${(error as Error).message}). ` +
        'Check that its disk is not full and that the folder was written by this version; a backup can be restored into an empty folder.',
      503,
      { cause: error },
    )
  }
}

async function rejectOnExit(worker: Worker): Promise<never> {
  const [status] = await once(worker, 'exit')
  throw new Error(`its thread ended with ${status}`)
}

/** A socket file that only this user may open; where paths are too long for one or there are none, a loopback port. */
async function chooseAddress(folder: string): Promise<Address> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort('127.0.0.1') }
  const near = join(folder, 'socket')
  // A Unix socket's path holds at most 104 bytes on macOS and 108 on Linux (unix(4), unix(7)).
  const place =
    near.length <= 80
      ? near
      : join(tmpdir(), `readout-${process.getuid?.() ?? 0}-${contentHash(folder).slice(0, 12)}`)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  chmodSync(place, 0o700)
  const path = join(place, '.s.PGSQL.5432')
  rmSync(path, { force: true })
  return { path }
}

/** pg names a Unix socket by its folder and its port. All connections share one backend, so a few are enough. */
function connectionTo(address: Address): PoolConfig {
  const place =
    'path' in address
      ? { host: address.path.slice(0, -'/.s.PGSQL.5432'.length), port: 5432 }
      : { host: address.host, port: address.port }
  return { ...place, user: 'postgres', database: 'postgres', max: 8 }
}
