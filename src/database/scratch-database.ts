import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { newIdentifier } from '../basics/identifier.ts'
import { type OpenDatabase, openDatabase } from './open-database.ts'

/**
 * A migrated, empty database for one test file: a copy of the embedded one, or a database of the test run's real
 * server, as the run's project says. The same tests run against both. Close it in `afterAll`.
 */
export async function scratchDatabase(): Promise<OpenDatabase> {
  const serverUrl = process.env.READOUT_TEST_SERVER
  if (process.env.READOUT_TEST_DATABASE === 'server') {
    if (serverUrl === undefined) throw new Error('no PostgreSQL server was started for this run')
    return onServer(serverUrl)
  }
  return embedded()
}

async function embedded(): Promise<OpenDatabase> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'readout-test-'))
  const template = process.env.READOUT_TEST_TEMPLATE
  if (template !== undefined)
    cpSync(join(template, 'database'), join(dataFolder, 'database'), { recursive: true })
  const database = await openDatabase({ url: null, dataFolder })
  const close = async () => {
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { ...database, close }
}

async function onServer(serverUrl: string): Promise<OpenDatabase> {
  const name = `test_${newIdentifier()}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const database = await openDatabase({ url: url.href, dataFolder: '' })
  const close = async () => {
    await database.close()
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  }
  return { ...database, close }
}
