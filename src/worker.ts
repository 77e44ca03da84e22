import { join } from 'node:path'
import { type Clock, systemClock } from './basics/clock.ts'
import { Problem } from './basics/problem.ts'
import type { Configuration } from './configuration.ts'
import { openDatabase } from './database/open-database.ts'
import { openMailer } from './desk/mail/open-mailer.ts'
import { readDesk } from './desk/read-desk.ts'
import { allJobs } from './jobs/all-jobs.ts'
import { openQueue } from './queue/open-queue.ts'

/** A process that works on jobs and serves nothing. */
export interface RunningWorker {
  /** Works on what is due, and returns how many jobs were tried. */
  readonly workOff: () => Promise<number>
  readonly work: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the database of a desk that exists already, ready to work on its jobs. Problem: `desk-missing`. */
export async function openWorker(
  { databaseUrl, dataFolder, publicUrl, smtpUrl, mailFrom, bounceAddress, hub, model }: Configuration,
  secret: string,
  onError: (error: unknown, doing: string) => void,
  clock: Clock = systemClock,
): Promise<RunningWorker> {
  const database = await openDatabase({ url: databaseUrl, dataFolder })
  try {
    const { db } = database
    if ((await readDesk(db)) === null) throw noDesk()
    const queue = openQueue(database, onError)
    const mailer = openMailer({ smtpUrl, mailFrom }, join(dataFolder, 'outbox'), clock)
    const jobs = allJobs({
      ...{ db, clock, mailer, publicUrl, secret, mailFrom, bounceAddress, hub, model },
      sendJob: queue.send,
    })
    return {
      workOff: () => queue.workOff(jobs),
      work: () => queue.work(jobs),
      close: async () => {
        await queue.stop()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function noDesk(): Problem {
  return new Problem(
    'desk-missing',
    'This database has no desk yet, so there is no work. Start the server ("readout serve") or make a desk ("readout init") first.',
    503,
  )
}
