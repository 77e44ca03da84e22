import { Hono } from 'hono'
import { z } from 'zod'
import { readAudit } from '../desk/audit/read-audit.ts'
import type { AuditAnswer } from './answers.ts'
import { auditedActions } from './audited-actions.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readGiven } from './read-body.ts'

const filterSchema = z.object({
  member: z.string().max(254).optional(),
  action: z.string().max(100).optional(),
  before: z.coerce.number().int().positive().optional(),
})
const pageLength = 100

/** The audit log, a page at a time, the newest first. */
export function auditRoutes({ db }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.get('/audit', requireRight('read the audit log'), async context => {
    const { member = null, action = null, before = null } = readGiven(context.req.query(), filterSchema)
    const page = await readAudit(db, { memberEmail: member, action, before }, pageLength)
    return context.json({ ...page, actions: auditedActions } satisfies AuditAnswer)
  })
  return routes
}
