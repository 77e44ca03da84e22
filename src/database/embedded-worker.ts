import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { keepBatchesWhole } from './keep-batches-whole.ts'

/** What the worker is started with: the database's folder, and the socket's path or a loopback port. */
export interface EmbeddedWorkerData {
  readonly folder: string
  readonly address: { readonly path: string } | { readonly host: string; readonly port: number }
}

const { folder, address } = workerData as EmbeddedWorkerData
const db = await PGlite.create(folder, {
  startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'timezone=UTC'],
})
const server = new PGLiteSocketServer({ db, ...address, maxConnections: 50 })
keepBatchesWhole(server)
await server.start()
parentPort!.postMessage('listening')

parentPort!.once('message', async () => {
  await server.stop()
  await db.close()
  parentPort!.postMessage('closed')
  parentPort!.close()
})
