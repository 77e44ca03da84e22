import type pg from 'pg'
import type { TrustedProxies } from '../basics/client-address.ts'
import type { Clock } from '../basics/clock.ts'
import type { CoderParts } from '../coder/code-report.ts'
import type { Database } from '../database/open-database.ts'

/** What the open data are built from. */
export interface DataParts {
  readonly db: Database
  readonly pool: pg.Pool
  /** Reads the texts that background is asked for. */
  readonly coder: CoderParts
  readonly clock: Clock
  readonly publicUrl: string
  /** Keys page tokens and the hashes of addresses that are counted. */
  readonly secret: string
  /** Proxies that say whose request they pass on; none by default. */
  readonly trustedProxies?: TrustedProxies | undefined
  /** Is told of our own bugs; the standard error by default. */
  readonly onError?: ((error: unknown, doing: string) => void) | undefined
}
