import type { Job } from '../queue/job.ts'
import { askSecondOpinion } from './ask-second-opinion.ts'
import type { JobParts } from './job-parts.ts'
import { keepSchedulesJob } from './keep-schedules.ts'
import { mailNotices } from './mail-notices.ts'
import { pingHub } from './ping-hub.ts'
import { sendDigests } from './send-digests.ts'
import { signUpLetters } from './sign-up-letters.ts'
import { tellDeadlines } from './tell-deadlines.ts'
import { tellExpiring } from './tell-expiring.ts'
import { tidyUp } from './tidy-up.ts'

/**
 * Every job of the program, as the server and `readout work` run them. To add one:
 *
 * 1. Beside the code that sends it, say what it is: `const sendLetter: JobKind<{ id: string }> = { name: 'send-letter', … }`,
 *    and send it: `await sendJob(sendLetter, { id }, { within: transaction })`. `sendJob` is among the parts of the site, the
 *    newsroom and the jobs; with `within`, the job is there exactly if that transaction is committed.
 * 2. In a file of this folder, do its work: `export const letterJob = (parts: JobParts) => jobOf(sendLetter, async ({ id }) => …)`,
 *    and name it in the list below. A job by the clock has empty data and a cron line as the third argument.
 *
 * A job may run twice: a worker can be killed after the work and before it said so. So it asks the database what is still
 * to be done, and what it did is written there. A job by the clock finds what is due ("publish what is scheduled until
 * now") rather than trust that an earlier one ran: jobs are no part of the record, and a restored desk begins without any.
 */
export function allJobs(parts: JobParts): Job[] {
  // A job takes only data that its kind's schema let through.
  return [
    tidyUp(parts),
    signUpLetters(parts),
    sendDigests(parts),
    pingHub(parts),
    keepSchedulesJob(parts),
    tellDeadlines(parts),
    tellExpiring(parts),
    mailNotices(parts),
    askSecondOpinion(parts),
  ] as Job[]
}
