import type { Clock } from '../basics/clock.ts'
import type { Database } from '../database/open-database.ts'
import type { Mailer } from '../desk/mail/mailer.ts'

/** What jobs are built from. */
export interface JobParts {
  readonly db: Database
  readonly clock: Clock
  readonly mailer: Mailer
  readonly publicUrl: string
}
