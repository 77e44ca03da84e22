import { readConfiguration } from '../configuration.ts'
import { openDatabase } from '../database/open-database.ts'
import { rebuildViews } from '../record/refresh-views.ts'
import type { Command } from './command.ts'

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'derive all pages’ data from the record anew',
  usage: ['rebuild'],
  help: 'Empties what is derived from the record’s assertions (events, dossiers, statements) and derives it anew, in one step.\nThe record itself is only read. It may run while the desk is being served.',
  run: async (_args, { stdout }) => {
    const { databaseUrl, dataFolder } = readConfiguration(process.env)
    const database = await openDatabase({ url: databaseUrl, dataFolder })
    try {
      const { subjects } = await rebuildViews(database.db)
      stdout.write(`Derived ${subjects} events, actors and statements from the record.\n`)
      return 0
    } finally {
      await database.close()
    }
  },
}
