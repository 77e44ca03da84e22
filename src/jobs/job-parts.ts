import type { Clock } from '../basics/clock.ts'
import type { Database } from '../database/open-database.ts'
import type { Mailer } from '../desk/mail/mailer.ts'
import type { SendJob } from '../queue/job.ts'
import type { ModelSettings } from '../second-opinion/model-settings.ts'

/** What jobs are built from. */
export interface JobParts {
  readonly db: Database
  readonly clock: Clock
  readonly mailer: Mailer
  readonly sendJob: SendJob
  readonly publicUrl: string
  /** Signs the links in letters. */
  readonly secret: string
  /** The sender of letters, and where those come back that cannot be delivered: null where nobody looks. */
  readonly mailFrom: string
  readonly bounceAddress: string | null
  /** The WebSub hub that is told of what is published; null for none. */
  readonly hub: string | null
  /** The language model that is asked for second opinions; null for none. */
  readonly model: ModelSettings | null
}
