import { isbot } from 'isbot'
import { sql } from 'kysely'
import type { Clock } from '../../basics/clock.ts'
import type { Database } from '../../database/open-database.ts'

/** What is looked at of a request before it is counted; nothing of it is kept. */
export interface ViewRequest {
  /** The page's path without its language and without a query. */
  readonly path: string
  readonly language: string
  readonly userAgent: string | undefined
  /** The headers DNT and Sec-GPC: a reader who sends "1" is not counted. */
  readonly doNotTrack: string | undefined
  readonly privacyControl: string | undefined
  /** The header Sec-Purpose: what a browser only fetched beforehand was not read. */
  readonly purpose: string | undefined
}

/** Counts how often pages are read, in memory; `flush` adds the counts to the database. */
export interface ViewCounter {
  /** Counts one reading of a page that was found; costs no more than a look at the headers. */
  readonly count: (request: ViewRequest) => void
  readonly flush: () => Promise<void>
  /** Flushes a last time, and counts no more. */
  readonly stop: () => Promise<void>
}

const flushEveryMs = 30_000
/** A crawler without a name could visit every page of the site between two flushes; then counts are written early. */
const mostPages = 2000
const longestPath = 300

/** What a killed process loses is the counts of its last half minute: they are an estimate, not a record. */
export function countViews(db: Database, clock: Clock, onError: (error: unknown) => void): ViewCounter {
  let counts = new Map<string, number>()
  let flushing = Promise.resolve()

  const flush = (): Promise<void> => {
    const taken = counts
    counts = new Map()
    flushing = flushing.then(() => add(db, taken)).catch(onError)
    return flushing
  }
  const timer = setInterval(() => {
    if (counts.size > 0) void flush()
  }, flushEveryMs)
  timer.unref()

  return {
    count: request => {
      if (!isCounted(request)) return
      const day = clock().toISOString().slice(0, 10)
      const key = `${day} ${request.language} ${request.path}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (counts.size >= mostPages) void flush()
    },
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}

function isCounted({ path, userAgent, doNotTrack, privacyControl, purpose }: ViewRequest): boolean {
  if (doNotTrack === '1' || privacyControl === '1' || path.length > longestPath) return false
  if (purpose?.includes('prefetch')) return false
  return userAgent !== undefined && userAgent !== '' && !isbot(userAgent)
}

async function add(db: Database, counts: ReadonlyMap<string, number>): Promise<void> {
  if (counts.size === 0) return
  const rows = [...counts].map(([key, views]) => {
    const [day, language, path] = key.split(' ') as [string, string, string]
    return { day, language, path, views }
  })
  await db
    .insertInto('page_view')
    .values(rows)
    .onConflict(conflict =>
      conflict
        .columns(['day', 'path', 'language'])
        .doUpdateSet({ views: sql`page_view.views + excluded.views` }),
    )
    .execute()
}
