import type { TrustedProxies } from '../basics/client-address.ts'
import type { Clock } from '../basics/clock.ts'
import type { CoderParts } from '../coder/code-report.ts'
import type { Database } from '../database/open-database.ts'
import type { FileStore } from '../desk/files/file-store.ts'
import type { Mailer } from '../desk/mail/mailer.ts'
import type { Member } from '../desk/people/member.ts'
import type { SignIn } from '../desk/people/sign-in.ts'
import type { JobKind, SendJob } from '../queue/job.ts'
import type { CodeText } from './coding-thread.ts'

/** What the newsroom is built from. */
export interface NewsroomParts {
  readonly db: Database
  readonly coder: CoderParts
  /** Codes what is being written; in this very thread by default. */
  readonly codeText?: CodeText | undefined
  readonly clock: Clock
  readonly signIn: SignIn
  readonly mailer: Mailer
  readonly sendJob: SendJob
  /** As in WritingParts: absent where no language model is asked for a second opinion. */
  readonly askSecondOpinion?: SendJob | undefined
  /** What each kind of job does, for the administrator's list. */
  readonly jobKinds?: readonly Pick<JobKind<object>, 'name' | 'what'>[] | undefined
  readonly files: FileStore
  /** Where letters wait that no mail server took; null where there is a mail server. */
  readonly outboxFolder: string | null
  /** The sender of the desk's letters, to be shown. */
  readonly mailFrom?: string | undefined
  /** The origin that state-changing requests must come from. */
  readonly publicUrl: string
  /** Proxies that say whose request they pass on; none by default. */
  readonly trustedProxies?: TrustedProxies | undefined
  /** The folder of the built client, when it does not stand where the build puts it. */
  readonly clientFolder?: string | undefined
  /** Is told of our own bugs, with the reference that the browser was shown. */
  readonly onError?: ((error: unknown, doing: string, reference: string) => void) | undefined
}

/** What the guards of the API leave for its routes. */
export type NewsroomEnv = { Variables: { member: Member } }
