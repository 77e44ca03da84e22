import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import { keepAuditEntry } from '../desk/audit/keep-audit-entry.ts'
import { actionOfRoute } from './audited-actions.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'

/** Writes each request that changed something into the audit log, under the name that the route has there. */
export function keepAudit({ db, clock }: Pick<NewsroomParts, 'db' | 'clock'>) {
  return createMiddleware<NewsroomEnv>(async (context, next) => {
    await next()
    const { method, path } = context.req
    if (method === 'GET' || method === 'HEAD' || !context.res.ok) return
    const routes = matchedRoutes(context).filter(route => route.method === method)
    const pattern = routes.at(-1)?.path.replace(/^.*\/api(?=\/)/, '')
    const action = pattern === undefined ? null : actionOfRoute[`${method} ${pattern}`]
    if (action === null || action === undefined) return
    const member = context.get('member')
    const subject = subjectOf(pattern!, path.replace(/^.*?\/api(?=\/)/, ''))
    await keepAuditEntry(db, { member, action, subject, at: clock() })
  })
}

/** The part of the path that names what was changed: "reports 4f… en" for /reports/:id/:language/publish. */
export function subjectOf(pattern: string, path: string): string {
  const given = path.split('/')
  const names = pattern
    .split('/')
    .flatMap((part, place) => (part.startsWith(':') ? [given[place] ?? ''] : []))
  return names.length === 0 ? '' : [given[1], ...names].join(' ')
}
