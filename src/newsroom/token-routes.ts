import { Hono } from 'hono'
import { z } from 'zod'
import { listTokens, makeToken, newTokenSchema, revokeToken } from '../desk/tokens/api-tokens.ts'
import type { MadeTokenAnswer, TokensAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

/** The tokens of the open data: who may ask more often than anybody may. */
export function tokenRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.use('/tokens/*', requireRight('manage tokens'))
  routes.use('/tokens', requireRight('manage tokens'))

  routes.get('/tokens', async context =>
    context.json({ tokens: await listTokens(db) } satisfies TokensAnswer),
  )

  // The answer holds the token itself, this once.
  routes.post('/tokens', async context => {
    const asked = await readBody(context, newTokenSchema)
    const made = await makeToken(db, { ...asked, by: context.get('member').name, at: clock() })
    return context.json(made satisfies MadeTokenAnswer, 201)
  })

  routes.post('/tokens/:id/revoke', async context => {
    await readBody(context, z.object({}))
    await revokeToken(db, { id: context.req.param('id'), by: context.get('member').name, at: clock() })
    return context.json({ tokens: await listTokens(db) } satisfies TokensAnswer)
  })
  return routes
}
