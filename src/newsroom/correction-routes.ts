import { Hono } from 'hono'
import { z } from 'zod'
import { addCorrection, correctionSchema, correctionsOf } from '../desk/corrections.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const placeSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/, 'a report is named by letters and digits'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
})

/** What readers of a published article are told of its corrections: the list, oldest first, and one more. */
export function correctionRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const path = '/reports/:id/:language/corrections'

  routes.get(path, requireRight('read the desk'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    return context.json(await correctionsOf(db, id, language))
  })

  routes.post(path, requireRight('change what is published'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    const given = await readBody(context, correctionSchema)
    const { name } = context.get('member')
    return context.json(await addCorrection(db, { reportId: id, language }, given, name, clock()), 201)
  })

  return routes
}
