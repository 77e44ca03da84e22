import { readConfiguration } from '../configuration.ts'
import { openDatabase } from '../database/open-database.ts'
import { countJobs, type JobCount, type TroubledJob, troubledJobs } from '../queue/list-jobs.ts'
import type { Command } from './command.ts'

export const jobs: Command = {
  name: 'jobs',
  summary: 'list the jobs that wait, run, are done or were given up, and why',
  usage: ['jobs [--json]'],
  help: `Counts jobs by kind, with when the last one ended, and lists those that went wrong with what was said: they are tried
again at growing distances until they are given up. Done jobs are kept for two weeks. It may run while the desk is served.

--json  the same as JSON.`,
  run: async (args, { stdout, stderr }) => {
    if (args.some(arg => arg !== '--json')) {
      stderr.write('Usage: readout jobs [--json]\n')
      return 2
    }
    const { databaseUrl, dataFolder } = readConfiguration(process.env)
    const { db, close } = await openDatabase({ url: databaseUrl, dataFolder })
    try {
      const [counts, troubled] = [await countJobs(db), await troubledJobs(db, 50)]
      stdout.write(
        args.includes('--json')
          ? `${JSON.stringify({ jobs: counts, troubled }, null, 2)}\n`
          : inWords(counts, troubled),
      )
      return 0
    } finally {
      await close()
    }
  },
}

function inWords(counts: readonly JobCount[], troubled: readonly TroubledJob[]): string {
  if (counts.length === 0)
    return 'No job was ever sent here. "readout serve" or "readout work" makes the queue.\n'
  const rows = [
    ['job', 'waiting', 'running', 'done', 'failed', 'last ended', 'by the clock (UTC)'],
    ...counts.map(one => [
      one.name,
      String(one.waiting),
      String(one.running),
      String(one.done),
      String(one.failed),
      one.lastEndedAt?.slice(0, 16).replace('T', ' ') ?? '–',
      one.every ?? '',
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const table = rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  const lines = troubled.map(one => {
    const tries = `${one.tries} ${one.tries === 1 ? 'try' : 'tries'}`
    const state = one.isGivenUp
      ? `given up at ${one.at} after ${tries}`
      : `tried again at ${one.at}, after ${tries}`
    return `${one.name} ${one.id}, ${state}: ${one.message}`
  })
  return `${[...table, ...(lines.length === 0 ? [] : ['', ...lines])].join('\n')}\n`
}
