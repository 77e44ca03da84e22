import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { clientAddress, noProxies, type TrustedProxies } from '../basics/client-address.ts'
import { demonstrationAccount } from '../desk/demonstration/load-demonstration.ts'
import { readDesk } from '../desk/read-desk.ts'
import type { Door } from './answers.ts'
import { auditDoor } from './audit-door.ts'
import type { NewsroomParts } from './newsroom-parts.ts'
import { rightsOf } from './rights.ts'

/** Sign-in, and the one question that those outside may ask: whose desk this is, and whether they are signed in. */
export function doorRoutes(parts: NewsroomParts): Hono {
  const routes = new Hono()
  const { signIn, trustedProxies = noProxies } = parts
  routes.all('/auth/*', async context => {
    const { raw } = context.req
    const before = await signIn.whoIs(raw.headers)
    const response = await signIn.handler(raw, addressOf(context, trustedProxies))
    await auditDoor(parts, raw, response, before)
    return response
  })
  routes.get('/api/door', async context => {
    const [desk, member] = await Promise.all([readDesk(parts.db), signIn.whoIs(context.req.raw.headers)])
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

/** Who asks, by the connection and what trusted proxies say; unknown where there is no connection, as in tests. */
function addressOf(context: Context, trusted: TrustedProxies): string | undefined {
  const hasConnection = typeof context.env === 'object' && context.env !== null && 'incoming' in context.env
  const peer = hasConnection ? getConnInfo(context).remote.address : undefined
  return clientAddress(peer, context.req.header('x-forwarded-for'), trusted)
}
