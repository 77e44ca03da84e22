import type { Context, MiddlewareHandler } from 'hono'
import type { Clock } from '../../basics/clock.ts'
import type { SiteEnv } from '../site-parts.ts'
import { encodingOf, formOf, type KeptPage } from './kept-page.ts'
import { type KeptPages, keptKey } from './kept-pages.ts'
import {
  etagOf,
  hasAlready,
  headOf,
  holdingHeaders,
  securityHeaders,
  unchangedHead,
} from './response-heads.ts'

/** Types that are made smaller by packing; fonts and pictures are packed already. */
const packable = /^(text\/|application\/([a-z+]+\+)?(json|xml)|image\/svg)/

/** Answers with the page that is kept, or keeps what the routes answer where they allow it. */
export function keepAnswers(kept: KeptPages, clock: Clock): MiddlewareHandler<SiteEnv> {
  const building = new Map<string, Promise<void>>()
  return async (context, next) => {
    const { method, url } = context.req
    const { pathname, search } = new URL(url)
    const address = pathname + search
    const key = method === 'GET' || method === 'HEAD' ? keptKey(address, context.var.page.consent) : null
    if (key === null) return next()
    // Where many ask for a page that is being built, it is built once.
    await building.get(key)
    const found = kept.find(key, clock().getTime())
    if (found !== null) return send(context, found)
    const built = Promise.withResolvers<void>()
    if (!building.has(key)) building.set(key, built.promise)
    try {
      await next()
      const page = await keptFrom(context, kept, clock())
      if (page === null) return
      kept.keep(key, page)
      context.res = undefined
      context.res = await send(context, page)
    } finally {
      if (building.get(key) === built.promise) building.delete(key)
      built.resolve()
    }
  }
}

async function keptFrom(context: Context<SiteEnv>, kept: KeptPages, at: Date): Promise<KeptPage | null> {
  const { builtFrom, heardAt } = context.var
  if (builtFrom === undefined || context.res.status !== 200 || !kept.log.areHeard) return null
  const headers = new Map(context.res.headers)
  const body = context.var.body ?? Buffer.from(await context.res.arrayBuffer())
  const etag = headers.get('etag') ?? etagOf(body)
  headers.delete('etag')
  const own = headers.get('cache-control')
  const holding = holdingHeaders(builtFrom.tags, kept.purposes.length > 0)
  for (const [name, value] of [...securityHeaders, ...holding]) headers.set(name, value)
  if (own?.includes('immutable') === true) headers.set('cache-control', own)
  const endOfDay = new Date(at).setUTCHours(24, 0, 0, 0)
  return {
    headers: [...headers],
    etag,
    tags: [...builtFrom.tags],
    query: builtFrom.query,
    heardAt,
    freshAt: heardAt,
    untilMs: endOfDay,
    isPackable: packable.test(headers.get('content-type') ?? ''),
    heads: new Map(),
    forms: new Map([['identity', body]]),
  }
}

async function send(context: Context<SiteEnv>, page: KeptPage): Promise<Response> {
  // Whoever allowed to be counted is counted on the way out, which then says that nothing has changed.
  const isCounted = context.var.page.consent?.allowed.includes('measurement') === true
  if (!isCounted && hasAlready(page, context.req.header('if-none-match')))
    return new Response(null, { status: 304, headers: paired(unchangedHead(page)) })
  const encoding = encodingOf(page, context.req.header('accept-encoding'))
  const body = await formOf(page, encoding)
  const isHead = context.req.method === 'HEAD'
  return new Response(isHead ? null : body, {
    headers: paired(headOf(page, encoding, body.length)),
  })
}

function paired(head: readonly string[]): [string, string][] {
  return head.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, head[index + 1]!]] : [],
  )
}
