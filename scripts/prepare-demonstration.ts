// Loads the demonstration desk into an embedded database of the build, dist/demonstration, which a first start copies.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const dist = join(import.meta.dirname, '../dist')
const built = (path: string) => import(join(dist, path))
const { readCoder } = await built('coder/read-coder.js')
const { openDatabase } = await built('database/open-database.js')
const { loadDemonstration } = await built('desk/demonstration/load-demonstration.js')
const { openQueue } = await built('queue/open-queue.js')
const { createSignIn } = await built('desk/people/sign-in.js')

const dataFolder = join(dist, 'demonstration')
rmSync(dataFolder, { recursive: true, force: true })
const database = await openDatabase({ url: null, dataFolder })
const { db, pool, close } = database
// Only a password is hashed here, for which neither the address nor the secret counts.
const signIn = createSignIn({ pool, publicUrl: 'http://localhost', secret: 'x'.repeat(32) })
const { unmatched } = await loadDemonstration({
  db,
  coder: await readCoder(),
  signIn,
  clock: () => new Date(),
})
for (const { report, type, evidence } of unmatched) {
  console.error(
    `demo/decisions.jsonl: ${report} has no proposal "${type}" any more for "${evidence}". Decide it again.`,
  )
}
const queue = openQueue(database, (error: unknown) => {
  throw error
})
await queue.open([])
await queue.stop()
await close()
