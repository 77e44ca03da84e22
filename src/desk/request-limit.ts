import { createHmac } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type pg from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress, noProxies, type TrustedProxies } from '../basics/client-address.ts'

/** Counts what one network address sends; null while it may go on, else the minutes to wait. */
export type RequestLimit = (context: Context) => Promise<number | null>

interface AddressParts {
  /** Keys the hashes of addresses that are counted. */
  readonly secret: string
  readonly trustedProxies?: TrustedProxies | undefined
}

/** So often within so many seconds; `name` tells apart what is counted. */
interface Limit {
  readonly name: string
  readonly times: number
  readonly seconds: number
}

/** A limit shared by every process, in the table request_limit. The address is kept as a keyed hash, until it expires. */
export function requestLimit(
  { pool, ...parts }: AddressParts & { readonly pool: pg.Pool },
  limit: Limit,
): RequestLimit {
  return limitOf(parts, counterOf(pool, limit))
}

/**
 * A limit that this process counts for itself, in its memory: for what is asked so often, and answered so soon, that to count it in
 * the database would cost as much as the answer.
 */
export function ownRequestLimit(parts: AddressParts, { times, seconds, name }: Limit): RequestLimit {
  return limitOf(
    parts,
    countsOf(new RateLimiterMemory({ keyPrefix: name, points: times, duration: seconds })),
  )
}

function limitOf({ secret, trustedProxies = noProxies }: AddressParts, count: Counter): RequestLimit {
  return context => {
    const address = addressOf(context, trustedProxies)
    return count(createHmac('sha256', secret).update(`address ${address}`).digest('hex').slice(0, 32))
  }
}

/** Counts what is sent under a key; null while it may go on, else the minutes to wait. */
export type Counter = (key: string) => Promise<number | null>

/** A counter in the table request_limit, for every process. */
export function counterOf(pool: pg.Pool, limit: Limit): Counter {
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
  return countsOf(limiter)
}

function countsOf(limiter: RateLimiterMemory | RateLimiterPostgres): Counter {
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
