import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Problem } from '../basics/problem.ts'
import { openEmbeddedDatabase } from './embedded-database.ts'
import { type Changes, HeardChanges, listenOnEach, listenToOthers } from './hear-changes.ts'
import { keepPlans } from './keep-plans.ts'
import { migrate } from './migrate.ts'
import type { DB } from './tables.ts'

/** The typed query builder over our tables; also what a transaction passes on. */
export type Database = Kysely<DB>

export interface OpenDatabase {
  readonly db: Database
  readonly pool: pg.Pool
  readonly kind: 'embedded' | 'server'
  readonly changes: Changes
  readonly close: () => Promise<void>
}

/** Where the database is: a server's address, or the folder of the embedded one. */
export interface DatabasePlace {
  readonly url: string | null
  readonly dataFolder: string
  /** A folder that a new embedded database begins as a copy of; without one, or where it is not, it begins empty. */
  readonly template?: string
}

// Days stay ISO text: a JavaScript Date would move them by the machine's time zone. 1082 is the OID of `date`.
pg.types.setTypeParser(1082, text => text)
// Counts and identity columns stay far below 2^53. 20 is the OID of `bigint`.
pg.types.setTypeParser(20, text => Number(text))

/** Opens the database, brings its tables up to date, and tells with a Problem when it cannot be reached. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const embedded = place.url === null ? await openEmbeddedDatabase(place.dataFolder, place.template) : null
  const changes = new HeardChanges()
  const listen = listenOnEach(changes)
  const pool = new pg.Pool({
    ...(embedded?.connection ?? { connectionString: place.url!, max: 10, connectionTimeoutMillis: 5000 }),
    onConnect: async client => {
      if (embedded === null) keepPlans(client)
      await listen(client)
    },
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  let others: ReturnType<typeof listenToOthers> | null = null
  embedded?.onChanged(payload => changes.tell(payload))
  if (embedded?.isOwner === true) changes.set(true)
  const close = async () => {
    await others?.close()
    await pool.end()
    await embedded?.close()
  }
  try {
    await migrate(pool)
  } catch (error) {
    await close()
    if (error instanceof Problem || place.url === null) throw error
    throw unreachable(place.url, error as Error)
  }
  if (place.url !== null) others = listenToOthers(place.url, changes)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, kind: embedded === null ? 'server' : 'embedded', changes, close }
}

function unreachable(url: string, error: Error): Problem {
  const { host, pathname } = new URL(url)
  return new Problem(
    'database-unreachable',
    `The database ${pathname.slice(1)} at ${host} cannot be used: ${error.message || 'no answer'}. ` +
      'Start that server, or correct DATABASE_URL; without DATABASE_URL the embedded database is used.',
    503,
    { cause: error },
  )
}
