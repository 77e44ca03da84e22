import { once } from 'node:events'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { systemClock } from '../basics/clock.ts'
import { readCoder } from '../coder/read-coder.ts'
import { readConfiguration } from '../configuration.ts'
import { createMcpServer } from '../data/mcp/mcp-server.ts'
import { openRequests } from '../data/mcp/open-requests.ts'
import { openDatabase } from '../database/open-database.ts'
import type { Command } from './command.ts'

export const mcp: Command = {
  name: 'mcp',
  summary: 'let a language model’s client ask the record (Model Context Protocol)',
  usage: ['mcp'],
  help: `Serves the record’s tools (search, event, dossier, background, calendar) over standard input and output, until the input ends.
They only read, and give only what is published, each fact with the address of the article that it rests on. A client starts this
command itself; a running desk answers the same at /mcp. It may run while the desk is being served.`,
  run: async (_args, { stdin, stdout, stderr }) => {
    const { databaseUrl, dataFolder, publicUrl } = readConfiguration(process.env)
    const database = await openDatabase({ url: databaseUrl, dataFolder })
    try {
      const onError = (error: unknown, doing: string) => {
        stderr.write(
          `${new Date().toISOString()} ${doing}\n${error instanceof Error ? error.stack : String(error)}\n`,
        )
      }
      const coder = await readCoder()
      const server = createMcpServer({ db: database.db, coder, clock: systemClock, publicUrl, onError })
      const transport = new StdioServerTransport(stdin, stdout)
      await server.connect(transport)
      const requests = openRequests(transport)
      await once(stdin, 'end')
      await requests.answered()
      await server.close()
      return 0
    } finally {
      await database.close()
    }
  },
}
