import { Hono } from 'hono'
import { endSessions } from '../desk/people/change-member.ts'
import { endSession, readSessions } from '../desk/people/read-sessions.ts'
import type { AccountAnswer } from './answers.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'

/** A member's own account: where they are signed in, and how. */
export function accountRoutes({ db, clock, signIn }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const account = async (memberId: string, headers: Headers): Promise<AccountAnswer> => {
    const own = await signIn.sessionOf(headers)
    const { twoFactorEnabled } = await db
      .selectFrom('user')
      .select('twoFactorEnabled')
      .where('id', '=', memberId)
      .executeTakeFirstOrThrow()
    return { sessions: await readSessions(db, memberId, own, clock()), hasOneTimeCodes: twoFactorEnabled }
  }

  routes.get('/account', async context => {
    return context.json(await account(context.get('member').id, context.req.raw.headers))
  })

  routes.post('/account/sessions/:id/end', async context => {
    const { id } = context.get('member')
    await endSession(db, id, context.req.param('id'))
    return context.json(await account(id, context.req.raw.headers))
  })

  routes.post('/account/other-sessions/end', async context => {
    const { id } = context.get('member')
    await endSessions(db, id, await signIn.sessionOf(context.req.raw.headers))
    return context.json(await account(id, context.req.raw.headers))
  })

  return routes
}
