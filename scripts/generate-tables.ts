// Writes src/database/tables.ts from the tables that migrations/ makes in an embedded database of its own.
// `--verify` only tells whether the file is as it would be written.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openEmbeddedDatabase } from '../src/database/embedded-database.ts'
import { migrate } from '../src/database/migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-tables-'))
const embedded = await openEmbeddedDatabase(folder)
try {
  const pool = new pg.Pool(embedded.connection)
  pool.on('error', () => {})
  await migrate(pool)
  await pool.end()
  const { host, port } = embedded.connection
  const url = `postgresql://postgres@${encodeURIComponent(String(host))}:${port}/postgres`
  const types = '{"int8":"number","jsonb":"unknown","date":"string"}'
  execFileSync(
    'kysely-codegen',
    [
      '--dialect',
      'postgres',
      '--url',
      url,
      '--date-parser',
      'string',
      '--type-mapping',
      types,
      '--out-file',
      'src/database/tables.ts',
      ...process.argv.slice(2),
    ],
    { stdio: 'inherit' },
  )
} finally {
  await embedded.close()
  rmSync(folder, { recursive: true, force: true })
}
