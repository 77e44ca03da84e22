import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/database/open-database.ts'
import { openQueue } from '../../src/queue/open-queue.ts'

/** Makes one migrated embedded database, with the queue's tables, that every test file copies, since making one takes two seconds. */
export async function setup(): Promise<() => void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'readout-template-'))
  const database = await openDatabase({ url: null, dataFolder })
  const queue = openQueue(database, error => {
    throw error
  })
  await queue.open([])
  await queue.stop()
  await database.close()
  process.env.READOUT_TEST_TEMPLATE = dataFolder
  return () => rmSync(dataFolder, { recursive: true, force: true })
}
