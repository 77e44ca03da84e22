import { once } from 'node:events'
import { readConfiguration, readSecret } from '../configuration.ts'
import { openWorker } from '../worker.ts'
import type { Command } from './command.ts'
import { tellError } from './tell-error.ts'

export const work: Command = {
  name: 'work',
  summary:
    'work on jobs (mail, what runs by the clock) beside the servers; as many processes as there is work for',
  usage: ['work [--once]'],
  help: `Takes jobs from the queue in the database until it is told to stop (Ctrl+C or SIGTERM). "readout serve" does so, too,
unless READOUT_JOBS is off; any number of workers may share one queue, on one machine or several.

--once  work on what is due now, then stop. A line says how many jobs that was.`,
  run: async (args, { stdout, stderr }) => {
    const isOnce = args.includes('--once')
    if (args.some(arg => arg !== '--once')) {
      stderr.write('Usage: readout work [--once]\n')
      return 2
    }
    const configuration = readConfiguration(process.env)
    const secret = readSecret(process.env, configuration.dataFolder)
    const worker = await openWorker(configuration, secret, tellError(stderr))
    try {
      if (isOnce) {
        const tried = await worker.workOff()
        stdout.write(`Worked on ${tried} ${tried === 1 ? 'job' : 'jobs'}.\n`)
        return 0
      }
      await worker.work()
      stdout.write('Working on jobs …\n')
      const stop = new AbortController()
      await Promise.race(
        ['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => once(process, signal, { signal: stop.signal })),
      )
      stop.abort()
      stdout.write('Stopping …\n')
      return 0
    } finally {
      await worker.close()
    }
  },
}
