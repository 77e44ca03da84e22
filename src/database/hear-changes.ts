import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** The channel on which migrations/0020 tells what a committed transaction changed. */
export const changesChannel = 'readout_changed'

/** Is told the tags of what was changed, such as "event:3f" or "articles:en"; null where anything may have been. */
export type ChangeListener = (tags: readonly string[] | null) => void

/** What every process hears of committed changes, whoever made them. */
export interface Changes {
  /** False while changes that other processes make would not be heard: what is kept must then not be used. */
  readonly areHeard: boolean
  /** Returns the function that ends it. */
  readonly subscribe: (listener: ChangeListener) => () => void
}

/** How often the connection that listens is asked whether it still stands, and how long it may take. */
const [askEveryMs, answerWithinMs] = [10_000, 5000]

/** Takes what the connections of this process hear, each change once, and passes it on. */
export class HeardChanges implements Changes {
  areHeard = false
  private readonly heard = new EventEmitter<{ change: [readonly string[] | null] }>().setMaxListeners(0)
  private readonly latest = new Set<string>()

  subscribe(listener: ChangeListener): () => void {
    this.heard.on('change', listener)
    return () => this.heard.off('change', listener)
  }

  /** A payload such as "753 actor:a1 actors": every connection of this process hears it, and it counts once. */
  tell(payload: string): void {
    if (this.latest.has(payload)) return
    this.latest.add(payload)
    if (this.latest.size > 1000) this.latest.delete(this.latest.values().next().value!)
    const [, ...tags] = payload.split(' ')
    this.heard.emit('change', tags.includes('*') ? null : tags)
  }

  /** From now on every change is heard, or no longer: what happened in between is unknown. */
  set(areHeard: boolean): void {
    this.areHeard = areHeard
    this.heard.emit('change', null)
  }
}

/**
 * Has every connection of a pool listen. A connection hears what it commits itself before its own query is answered, so
 * that nothing old is shown to whoever made a change.
 */
export function listenOnEach(heard: HeardChanges): NonNullable<pg.PoolConfig['onConnect']> {
  return async client => {
    client.on('notification', ({ channel, payload }) => {
      if (channel === changesChannel && payload !== undefined) heard.tell(payload)
    })
    await client.query(`LISTEN ${changesChannel}`)
  }
}

/** Keeps a connection of its own that hears what other processes change, and makes a new one where it breaks. */
export function listenToOthers(url: string, heard: HeardChanges): { readonly close: () => Promise<void> } {
  const end = new AbortController()
  const ended = keepListening(url, heard, end.signal)
  return {
    close: async () => {
      end.abort()
      await ended
    },
  }
}

async function keepListening(url: string, heard: HeardChanges, end: AbortSignal): Promise<void> {
  while (!end.aborted) {
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
    })
    // A broken connection shows in the next question to it.
    client.on('error', () => {})
    try {
      await client.connect()
      await listenOnEach(heard)(client)
      heard.set(true)
      await askUntilBroken(client, end)
    } catch {
      // Tried again below.
    }
    heard.set(false)
    await client.end().catch(() => {})
    await wait(end.aborted ? 0 : 500, undefined, { signal: end }).catch(() => {})
  }
}

async function askUntilBroken(client: pg.Client, end: AbortSignal): Promise<void> {
  while (!end.aborted) {
    const broken = Promise.withResolvers<void>()
    const onEnd = () => broken.resolve()
    client.once('end', onEnd)
    await Promise.race([broken.promise, wait(askEveryMs, undefined, { signal: end }).catch(() => {})])
    client.off('end', onEnd)
    if (!end.aborted) await client.query('SELECT 1')
  }
}
