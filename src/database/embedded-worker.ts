import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { findNotifications } from './find-notifications.ts'
import { changesChannel } from './hear-changes.ts'
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
// A change that another process makes through the socket is told to that process alone: it is passed on from here.
keepBatchesWhole(server, data => {
  for (const changed of findNotifications(data, changesChannel)) parentPort!.postMessage({ changed })
})
await server.start()
parentPort!.postMessage('listening')

parentPort!.once('message', async () => {
  await server.stop()
  await db.close()
  parentPort!.postMessage('closed')
  parentPort!.close()
})
