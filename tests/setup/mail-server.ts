import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A letter as a mail server took it over. */
export interface TakenLetter {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
}

/** A real mail server on the loopback address. `answer` may refuse a receiver with a reply's code, or cut the line. */
export async function startMailServer() {
  const taken: TakenLetter[] = []
  const behaviour: { answer: (to: string) => number | 'cut' | null } = { answer: () => null }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, session, done) => {
      const code = behaviour.answer(address)
      if (code === null) return done()
      if (code === 'cut') {
        // The line breaks between two commands, as when a server is restarted.
        for (const connection of server.connections) connection._socket.destroy()
        return
      }
      done(
        Object.assign(new Error(`said to ${address} in session ${session.id.length > 0}`), {
          responseCode: code,
        }),
      )
    },
    onData: async (stream, { envelope }, done) => {
      const raw = await readAll(stream)
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      taken.push({ from, to: envelope.rcptTo.map(one => one.address), raw })
      done()
    },
  }) as SMTPServer & { readonly connections: Set<{ readonly _socket: { destroy: () => void } }> }
  server.on('error', () => {})
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    behaviour,
    close: () => new Promise<void>(closed => server.close(() => closed())),
  }
}
