import type { Context } from 'hono'
import { Problem } from '../basics/problem.ts'
import { counterOf, requestLimit } from '../desk/request-limit.ts'
import { findToken } from '../desk/tokens/api-tokens.ts'
import type { DataParts } from './data-parts.ts'

/** How many requests in ten minutes one network address may send without a token; with one, as many as the desk gave it. */
export const withoutToken = 600
const seconds = 600

/** Why a request is not answered, and how long to wait where that helps. */
export interface LimitRefusal {
  readonly problem: Problem
  readonly retryAfterSeconds: number | null
}

/** Counts a request by its token, else by its address: null while it may go on. Problems: `asked-too-often`, `token-wrong`. */
export function dataLimit(parts: DataParts): (context: Context) => Promise<LimitRefusal | null> {
  const byAddress = requestLimit(parts, { name: 'data', times: withoutToken, seconds })
  return async context => {
    const given = context.req.header('authorization')
    const minutes = given === undefined ? await byAddress(context) : await byToken(parts, given)
    if (minutes === 'unknown') {
      // Guesses count, too.
      const wait = await byAddress(context)
      return wait === null ? { problem: tokenWrong(), retryAfterSeconds: null } : tooOften(wait)
    }
    return minutes === null ? null : tooOften(minutes)
  }
}

async function byToken({ db, pool }: DataParts, given: string): Promise<number | null | 'unknown'> {
  const token = /^Bearer +(\S+)$/i.exec(given)?.[1]
  const known = token === undefined ? null : await findToken(db, token)
  if (known === null) return 'unknown'
  return counterOf(pool, { name: 'token', times: known.times, seconds })(known.id)
}

function tooOften(minutes: number): LimitRefusal {
  const problem = new Problem('asked-too-often', `Please wait ${minutes} minutes, then ask more slowly.`, 429)
  return { problem, retryAfterSeconds: minutes * 60 }
}

function tokenWrong(): Problem {
  return new Problem(
    'token-wrong',
    'This token is not known here, or was taken back. Send "Authorization: Bearer" and the token as it was given to you, or ask without one.',
    401,
  )
}
