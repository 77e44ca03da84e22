import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { contentHash } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'

const folder = new URL('../../migrations/', import.meta.url)

/**
 * Applies the numbered files of migrations/ that this database does not have yet, all in one transaction. An applied
 * file that has changed since, or one that this version does not know, is a Problem: nothing is then touched.
 */
export async function migrate(pool: pg.Pool): Promise<void> {
  const files = readdirSync(folder)
    .filter(name => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    // Two servers that start together on one database migrate one after the other. The number is ours alone.
    await client.query('SELECT pg_advisory_xact_lock(7323681)')
    await client.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
    )
    const { rows } = await client.query<{ name: string; hash: string }>('SELECT name, hash FROM migration')
    const applied = new Map(rows.map(row => [row.name, row.hash]))
    checkHistory(applied, files)
    for (const name of files) {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      const hash = contentHash(sql)
      if (applied.get(name) === hash) continue
      if (applied.has(name)) throw changed(name)
      await client.query(sql)
      await client.query('INSERT INTO migration (name, hash) VALUES ($1, $2)', [name, hash])
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

function checkHistory(applied: ReadonlyMap<string, string>, files: readonly string[]): void {
  const unknown = [...applied.keys()].find(name => !files.includes(name))
  if (unknown === undefined) return
  throw new Problem(
    'database-newer',
    `This database was changed by a newer version of Readout (its step ${unknown} is unknown here). Start that version, or restore a backup made by this one.`,
    503,
  )
}

function changed(name: string): Problem {
  return new Problem(
    'migration-changed',
    `The file migrations/${name} is not the one that made this database. Put the released file back.`,
    503,
  )
}
