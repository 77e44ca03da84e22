import type { TrustedProxies } from '../basics/client-address.ts'
import type { Clock } from '../basics/clock.ts'
import type { Pack } from '../coder/pack.ts'
import type { Database } from '../database/open-database.ts'
import type { FileStore } from '../desk/files/file-store.ts'
import type { Mailer } from '../desk/mail/mailer.ts'
import type { ViewCounter } from '../desk/readers/count-views.ts'
import type { SendJob } from '../queue/job.ts'
import type { BesideKept } from './beside-article.ts'
import type { BuiltFrom } from './kept/built-from.ts'
import type { KeptPages } from './kept/kept-pages.ts'
import type { PageContext } from './page-context.ts'
import type { ReadFoundArticles } from './search/found-articles.ts'
import type { ReadWholeArticle } from './whole-article.ts'

/** What the public site is built from. */
export interface SiteParts {
  readonly db: Database
  /** Where actors' names in other languages are known from. */
  readonly packs: readonly Pack[]
  readonly clock: Clock
  readonly publicUrl: string
  /** Keys the hashes of visitors and of addresses that are counted. */
  readonly secret: string
  /** Proxies that say whose request they pass on; none by default. */
  readonly trustedProxies?: TrustedProxies | undefined
  readonly files: FileStore
  readonly mailer: Mailer
  readonly sendJob: SendJob
  /** Where pages are kept until what they were built from changes; by default in so many bytes of memory. */
  readonly kept?: KeptPages | undefined
  /** The WebSub hub that feeds name; none by default. */
  readonly hub?: string | null | undefined
  /** Counts what is read; nothing is counted without it. */
  readonly views?: ViewCounter | undefined
  /** What stands beside articles, kept until it changes. */
  readonly besideKept?: BesideKept | undefined
  /** How many addresses a sitemap holds; ten thousand by default. */
  readonly perMap?: number | undefined
  /** Is told of our own bugs; the standard error by default. */
  readonly onError?: ((error: unknown, doing: string) => void) | undefined
}

/** What the routes share of what is built from them. */
export interface BuiltParts extends SiteParts {
  readonly readWhole: ReadWholeArticle
  readonly readFound: ReadFoundArticles
}

/** What every request to the site carries once its language and desk are known. */
export interface SiteEnv {
  Variables: {
    page: PageContext
    /** How many changes had been heard before anything was read for the answer. */
    heardAt: number
    /** A page's bytes as they are, where the answer is one. */
    body?: Buffer<ArrayBuffer> | undefined
    /** What the answer was built from, where it may be kept. */
    builtFrom?: BuiltFrom | undefined
  }
}
