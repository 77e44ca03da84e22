import { Hono } from 'hono'
import { z } from 'zod'
import { changeRole, endSessions, removeMember } from '../desk/people/change-member.ts'
import {
  invitationSchema,
  inviteMember,
  resendInvitation,
  revokeInvitation,
} from '../desk/people/invite-member.ts'
import { roles } from '../desk/people/member.ts'
import { readInvitations, readMembers } from '../desk/people/read-people.ts'
import type { PeopleAnswer } from './answers.ts'
import { settingsOf } from './desk-routes.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const roleSchema = z.object({ role: z.enum(roles) })

/** Who works here, whom the desk invites, and with which role. Each change answers with the people as they now are. */
export function peopleRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, clock } = parts
  const routes = new Hono<NewsroomEnv>()
  const people = async () =>
    ({
      members: await readMembers(db, clock()),
      invitations: await readInvitations(db),
    }) satisfies PeopleAnswer
  const inviter = async (by: string) => ({ by, deskTitle: (await settingsOf(db)).title })
  routes.use('/people', requireRight('manage people'))
  routes.use('/people/*', requireRight('manage people'))

  routes.get('/people', async context => context.json(await people()))

  routes.post('/people/invitations', async context => {
    const invitation = await readBody(context, invitationSchema)
    await inviteMember(parts, invitation, await inviter(context.get('member').name))
    return context.json(await people(), 201)
  })

  routes.post('/people/invitations/:id/resend', async context => {
    await resendInvitation(parts, context.req.param('id'), await inviter(context.get('member').name))
    return context.json(await people())
  })

  routes.post('/people/invitations/:id/revoke', async context => {
    await revokeInvitation(db, context.req.param('id'), clock())
    return context.json(await people())
  })

  routes.post('/people/:id/role', async context => {
    const { role } = await readBody(context, roleSchema)
    await changeRole(db, context.req.param('id'), role)
    return context.json(await people())
  })

  routes.post('/people/:id/sessions/end', async context => {
    await endSessions(db, context.req.param('id'), null)
    return context.json(await people())
  })

  routes.post('/people/:id/remove', async context => {
    await removeMember(db, context.req.param('id'))
    return context.json(await people())
  })

  return routes
}
