import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { demonstrationAccount } from '../desk/demonstration/load-demonstration.ts'
import { readDesk } from '../desk/read-desk.ts'
import type { Door } from './answers.ts'
import type { NewsroomParts } from './newsroom-parts.ts'
import { rightsOf } from './rights.ts'

/** Sign-in, and the one question that those outside may ask: whose desk this is, and whether they are signed in. */
export function doorRoutes(parts: NewsroomParts): Hono {
  const routes = new Hono()
  routes.all('/auth/*', context => parts.signIn.handler(context.req.raw, addressOf(context)))
  routes.get('/api/door', async context => {
    const [desk, member] = await Promise.all([
      readDesk(parts.db),
      parts.signIn.whoIs(context.req.raw.headers),
    ])
    const { email, password } = demonstrationAccount
    context.header('cache-control', 'no-store')
    return context.json({
      desk: desk === null ? null : { title: desk.settings.title, kind: desk.kind },
      demonstrationAccount: desk?.kind === 'demonstration' ? { email, password } : null,
      member,
      rights: member === null ? [] : rightsOf(member.role),
    } satisfies Door)
  })
  return routes
}

/** The address of whoever holds the connection; unknown where there is none, as in tests. */
function addressOf(context: Context): string | undefined {
  const hasConnection = typeof context.env === 'object' && context.env !== null && 'incoming' in context.env
  return hasConnection ? getConnInfo(context).remote.address : undefined
}
