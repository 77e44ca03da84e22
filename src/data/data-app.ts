import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { parseAccept } from 'hono/utils/accept'
import { Problem } from '../basics/problem.ts'
import { readDesk } from '../desk/read-desk.ts'
import { answerProblem } from './answer-problem.ts'
import type { DataEnv } from './data-env.ts'
import { dataLimit } from './data-limit.ts'
import type { DataParts } from './data-parts.ts'
import { describeRoutes } from './describe-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { listRoutes } from './list-routes.ts'
import { resourceRoutes } from './resource-routes.ts'
import { searchRoutes } from './search-routes.ts'

/** The open data of the record, to be mounted at /data/v1: confirmed facts of published articles, for any program. */
export function createData(parts: DataParts): Hono<DataEnv> {
  const data = new Hono<DataEnv>()
  const limit = dataLimit(parts)
  data.onError(answerProblem(parts))
  data.use(
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Retry-After'] }),
    compress(),
  )
  const tag = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin'] })
  // To tag a whole list it would have to be held in memory.
  data.use((context, next) =>
    /[.](csv|jsonl|parquet)$/.test(context.req.path) ? next() : tag(context, next),
  )
  data.use(async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      context.header('allow', 'GET, HEAD, OPTIONS')
      throw new Problem(
        'method-wrong',
        `The open data are only read: GET or HEAD, not ${context.req.method}.`,
        405,
      )
    }
    const refused = await limit(context)
    if (refused !== null) {
      if (refused.retryAfterSeconds !== null) context.header('retry-after', String(refused.retryAfterSeconds))
      if (refused.problem.status === 401) context.header('www-authenticate', 'Bearer')
      throw refused.problem
    }
    const desk = await readDesk(parts.db)
    if (desk === null) throw new Error('open data are asked for before a desk was made')
    const { languages, title } = desk.settings
    context.set('where', { publicUrl: parts.publicUrl, languages })
    context.set('deskTitle', title)
    context.set('today', parts.clock().toISOString().slice(0, 10))
    await next()
    refuseType(context)
    context.header('x-content-type-options', 'nosniff')
    if (context.res.status === 200) context.header('cache-control', 'public, no-cache')
  })
  data.route('/', exportRoutes(parts))
  data.route('/', listRoutes(parts))
  data.route('/', resourceRoutes(parts))
  data.route('/', searchRoutes(parts))
  data.route('/', describeRoutes())
  data.all('*', () => {
    throw new Problem(
      'route-unknown',
      'There is no such address here. /data/v1/openapi.json lists them all.',
      404,
    )
  })
  return data
}

/** Problem: `accept-wrong` (406) where what is asked for comes in one form, and the caller takes others alone. */
function refuseType({ req, res }: Context): void {
  const given = req.header('accept')
  const [type = ''] = (res.headers.get('content-type') ?? '').split(';')
  if (given === undefined || given.trim() === '' || !res.ok) return
  const taken = parseAccept(given).filter(one => one.q > 0)
  if (taken.some(one => ['*/*', type, `${type.split('/')[0]}/*`].includes(one.type.toLowerCase()))) return
  void res.body?.cancel()
  throw new Problem(
    'accept-wrong',
    `This address answers with ${type} alone. Send Accept: ${type}, or none.`,
    406,
  )
}
