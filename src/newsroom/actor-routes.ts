import { Hono } from 'hono'
import { z } from 'zod'
import { findActors } from '../record/find-actors.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readGiven } from './read-body.ts'

const querySchema = z.object({ query: z.string().max(200, 'a name has at most 200 characters').default('') })

/** Finding an actor of the record by any of its spellings. */
export function actorRoutes({ db }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.get('/actors', requireRight('read the desk'), async context => {
    const { query } = readGiven(context.req.query(), querySchema)
    return context.json(await findActors(db, query, 8))
  })
  return routes
}
