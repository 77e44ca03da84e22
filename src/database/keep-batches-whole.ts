import type { PGLiteSocketServer } from '@electric-sql/pglite-socket'

type Enqueue = (
  connection: number,
  message: Uint8Array,
  onData: (data: Uint8Array) => void,
) => Promise<number>

/** The messages of PostgreSQL's extended query protocol that mean nothing alone: they wait for Sync (or Flush). */
const parts = new Set([...'PBDEC'].map(letter => letter.charCodeAt(0)))

/**
 * Makes the socket server hand a connection's Parse, Bind, Describe and Execute to the backend in one piece, with the Sync
 * that ends them. It passes on each message by itself (0.2.17), and all connections share one backend and its unnamed
 * statement: a Parse of another connection in between would give this one the other's rows. `onSent` sees what goes back.
 */
export function keepBatchesWhole(
  server: PGLiteSocketServer,
  onSent: (data: Uint8Array) => void = () => {},
): void {
  const queue = (server as unknown as { readonly queryQueue: { enqueue: Enqueue } }).queryQueue
  if (typeof queue?.enqueue !== 'function') throw new Error('the socket server has no queue that we know')
  const enqueue = queue.enqueue.bind(queue)
  const begun = new Map<number, Uint8Array[]>()
  queue.enqueue = async (connection, message, onData) => {
    const batch = begun.get(connection) ?? []
    if (parts.has(message[0]!)) {
      begun.set(connection, [...batch, message])
      return 0
    }
    begun.delete(connection)
    return enqueue(connection, Buffer.concat([...batch, message]), data => {
      onSent(data)
      onData(data)
    })
  }
}
