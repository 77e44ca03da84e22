import { createHmac } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, noProxies, type TrustedProxies } from '../basics/client-address.ts'

/** Counts what one network address sends; null while it may go on, else the minutes to wait. */
export type RequestLimit = (context: Context) => Promise<number | null>

interface LimitParts {
  readonly pool: pg.Pool
  readonly secret: string
  readonly trustedProxies?: TrustedProxies | undefined
}

/** A limit shared by every process, in the table request_limit. The address is kept as a keyed hash, until it expires. */
export function requestLimit(
  { pool, secret, trustedProxies = noProxies }: LimitParts,
  limit: { readonly name: string; readonly times: number; readonly seconds: number },
): RequestLimit {
  const count = counterOf(pool, limit)
  return context => {
    const address = addressOf(context, trustedProxies)
    return count(createHmac('sha256', secret).update(`address ${address}`).digest('hex').slice(0, 32))
  }
}

/** Counts what is sent under a key; null while it may go on, else the minutes to wait. In the same table, for every process. */
export function counterOf(
  pool: pg.Pool,
  limit: { readonly name: string; readonly times: number; readonly seconds: number },
): (key: string) => Promise<number | null> {
  const limiter = new RateLimiterPostgres({
    storeClient: unnamed(pool),
    storeType: 'client',
    tableName: 'request_limit',
    tableCreated: true,
    keyPrefix: limit.name,
    points: limit.times,
    duration: limit.seconds,
    clearExpiredByTimeout: false,
  })
  return async key => {
    try {
      await limiter.consume(key)
      return null
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000))
    }
  }
}

/**
 * The pool without the library's names for statements: all connections to the embedded database share one backend, in which a
 * second connection would find the name taken.
 */
function unnamed(pool: pg.Pool): { query: (given: pg.QueryConfig) => Promise<pg.QueryResult> } {
  return {
    query: ({ name, text, values = [] }) =>
      pool.query(name === undefined ? text : `/* kept plan: ${name} */ ${text}`, values),
  }
}

/** Who asks, by the connection and what trusted proxies say; requests without a connection (in tests) count together. */
function addressOf(context: Context, trusted: TrustedProxies): string {
  const hasConnection = typeof context.env === 'object' && context.env !== null && 'incoming' in context.env
  const peer = hasConnection ? getConnInfo(context).remote.address : undefined
  return clientAddress(peer, context.req.header('x-forwarded-for'), trusted) ?? 'none'
}
