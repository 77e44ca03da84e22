import { Hono } from 'hono'
import { z } from 'zod'
import { eraseApplication } from '../desk/applications/erase-application.ts'
import { eraseActor } from '../record/erasing/erase-actor.ts'
import { listErasures } from '../record/erasing/erasure.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const erasureSchema = z.object({
  what: z.enum(['actor', 'application']),
  id: z.string().min(1).max(40),
  ground: z.string().trim().min(1, 'an erasure needs its legal ground').max(500),
  words: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
})

/** Erasing on a legal ground, past recall: `POST /erasures` `{what, id, ground, words?}`, and the markers that stay. */
export function erasureRoutes({ db, files, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const mayErase = requireRight('erase on a legal ground')
  routes.get('/erasures', mayErase, async context => context.json(await listErasures(db)))
  routes.post('/erasures', mayErase, async context => {
    const { what, id, ground, words } = await readBody(context, erasureSchema)
    const erased = { ground, by: context.get('member').name, at: clock() }
    const done =
      what === 'actor'
        ? await eraseActor(db, { actorId: id, words, ...erased })
        : await eraseApplication({ db, files }, { applicationId: id, ...erased })
    return context.json(done, 201)
  })
  return routes
}
