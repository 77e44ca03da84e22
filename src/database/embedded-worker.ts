import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

/** What the worker is started with: the database's folder, and the socket's path or a loopback port. */
export interface EmbeddedWorkerData {
  readonly folder: string
  readonly address: { readonly path: string } | { readonly host: string; readonly port: number }
}

// The optimising compiler's working memory for 9 MB of WebAssembly is never given back: 760 MB resident instead of
// 160 MB, for lookups a tenth faster (decisions/embedded-database.md).
setFlagsFromString('--liftoff-only')

const { folder, address } = workerData as EmbeddedWorkerData
const db = await PGlite.create(folder, {
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'timezone=UTC'],
})
const server = new PGLiteSocketServer({ db, ...address, maxConnections: 50 })
await server.start()
parentPort!.postMessage('listening')

parentPort!.once('message', async () => {
  await server.stop()
  await db.close()
  parentPort!.postMessage('closed')
  parentPort!.close()
})
