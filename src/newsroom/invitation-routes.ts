import { Hono } from 'hono'
import { z } from 'zod'
import { keepAuditEntry } from '../desk/audit/keep-audit-entry.ts'
import { acceptInvitation, readInvitation } from '../desk/people/accept-invitation.ts'
import { memberNameSchema } from '../desk/people/add-member.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const token = z.string().min(20).max(100)
const acceptSchema = z.object({ token, name: memberNameSchema, password: z.string().max(1000) })

/** What whoever holds an invitation's letter may ask before they are a member. The token comes in the body alone. */
export function invitationRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()

  routes.post('/invitation', async context => {
    const given = await readBody(context, z.object({ token }))
    return context.json(await readInvitation(parts.db, given.token, parts.clock()))
  })

  routes.post('/invitation/accept', async context => {
    const { token: letter, name, password } = await readBody(context, acceptSchema)
    const member = await acceptInvitation(parts, letter, { name, password })
    await keepAuditEntry(parts.db, { member, action: 'joined the desk', subject: '', at: parts.clock() })
    return context.json({ email: member.email }, 201)
  })

  return routes
}
