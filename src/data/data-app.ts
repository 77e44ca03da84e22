import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { Problem } from '../basics/problem.ts'
import { readDesk } from '../desk/read-desk.ts'
import { requestLimit } from '../desk/request-limit.ts'
import { answerProblem } from './answer-problem.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { describeRoutes } from './describe-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { listRoutes } from './list-routes.ts'
import { searchRoutes } from './search-routes.ts'

/** How much one network address may ask for. */
const limits = { name: 'data', times: 600, seconds: 600 }

/** The open data of the record, to be mounted at /data/v1: confirmed facts of published articles, for any program. */
export function createData(parts: DataParts): Hono<DataEnv> {
  const data = new Hono<DataEnv>()
  const limit = requestLimit(parts, limits)
  data.onError(answerProblem(parts))
  data.use(
    cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag', 'Retry-After'] }),
    compress(),
  )
  const tag = etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin'] })
  // To tag a whole list it would have to be held in memory.
  data.use((context, next) => (/[.](csv|jsonl)$/.test(context.req.path) ? next() : tag(context, next)))
  data.use(async (context, next) => {
    const minutes = await limit(context)
    if (minutes !== null) {
      context.header('retry-after', String(minutes * 60))
      throw new Problem('asked-too-often', `Please wait ${minutes} minutes, then ask more slowly.`, 429)
    }
    const desk = await readDesk(parts.db)
    if (desk === null) throw new Error('open data are asked for before a desk was made')
    const { languages, title } = desk.settings
    context.set('where', { publicUrl: parts.publicUrl, languages })
    context.set('deskTitle', title)
    context.set('today', parts.clock().toISOString().slice(0, 10))
    await next()
    context.header('x-content-type-options', 'nosniff')
    if (context.res.status === 200) context.header('cache-control', 'public, no-cache')
  })
  data.route('/', exportRoutes(parts))
  data.route('/', listRoutes(parts))
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
