import { once } from 'node:events'
import { readConfiguration, readSecret } from '../configuration.ts'
import { demonstrationAccount } from '../desk/demonstration/load-demonstration.ts'
import { type RunningServer, startServer } from '../server.ts'
import type { Command } from './command.ts'

export const serve: Command = {
  name: 'serve',
  summary: 'serve the public site and the newsroom (also "npm start")',
  usage: ['serve'],
  help: `Opens the database, brings it up to date and listens until it is told to stop (Ctrl+C or SIGTERM).
An empty database gets the demonstration desk; "readout init" makes a desk of your own in an empty one instead.
The settings are environment variables; "readout help" lists them.`,
  run: async (_args, { stdout }) => {
    const configuration = readConfiguration(process.env)
    const secret = readSecret(process.env, configuration.dataFolder)
    const server = await startServer(configuration, secret)
    stdout.write(greeting(server, configuration.dataFolder, configuration.host))
    const stop = new AbortController()
    await Promise.race(
      ['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => once(process, signal, { signal: stop.signal })),
    )
    stdout.write('Stopping …\n')
    await server.close()
    stop.abort()
    return 0
  },
}

function greeting(server: RunningServer, dataFolder: string, host: string): string {
  const place =
    server.databaseKind === 'embedded' ? `the embedded database in ${dataFolder}` : 'a PostgreSQL server'
  const isDemonstration = server.deskKind === 'demonstration'
  const lines = [
    `Readout serves ${isDemonstration ? 'the demonstration desk' : 'your desk'} "${server.deskTitle}" from ${place}.`,
    '',
    `  Public site  ${server.url}/`,
    `  Newsroom     ${server.url}/newsroom`,
  ]
  if (isDemonstration) {
    lines.push(
      `  Sign in as   ${demonstrationAccount.email} with the password ${demonstrationAccount.password}`,
    )
  }
  if (isDemonstration && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    lines.push(
      '',
      'Others can reach this machine, and the demonstration’s password is public: anybody may edit it.',
    )
  }
  return `${lines.join('\n')}\n\n`
}
