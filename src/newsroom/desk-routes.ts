import { Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'
import { listReports } from '../desk/list-reports.ts'
import { readDesk } from '../desk/read-desk.ts'
import type { DeskSettings } from '../desk/settings.ts'
import type { DeskAnswer, ReportsAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import { isoDay, unlessEmpty } from './list-query.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readGiven } from './read-body.ts'

/** How many articles a page of the desk's list shows. */
const reportsShown = 100

const reportsQuery = z.object({
  view: z.enum(['all', 'drafts', 'open', 'published']).default('all'),
  words: z.string().max(200, 'a search has at most 200 characters').default(''),
  country: unlessEmpty(z.string().max(100)),
  author: unlessEmpty(z.string().max(100)),
  from: unlessEmpty(isoDay),
  to: unlessEmpty(isoDay),
  after: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z,[\w-]{1,40},[a-z]{2,3}$/, 'take it from "next" of the page before')
    .transform(text => {
      const [updatedAt = '', reportId = '', language = ''] = text.split(',')
      return { updatedAt, reportId, language }
    })
    .optional(),
})

/** What the desk is, and what lies on it. */
export function deskRoutes({ db, outboxFolder }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.get('/desk', requireRight('read the desk'), async context => {
    const settings = await settingsOf(db)
    return context.json({ settings, hasOutbox: outboxFolder !== null } satisfies DeskAnswer)
  })
  routes.get('/reports', requireRight('read the desk'), async context => {
    const { after = null, ...asked } = readGiven(context.req.query(), reportsQuery)
    const { rows, next } = await listReports(db, asked, after, reportsShown)
    const position = next === null ? null : `${next.updatedAt},${next.reportId},${next.language}`
    return context.json({ rows, next: position } satisfies ReportsAnswer)
  })
  return routes
}

/** The settings of the desk; a database without one is a Problem 'desk-missing'. */
export async function settingsOf(db: Database): Promise<DeskSettings> {
  const desk = await readDesk(db)
  if (desk !== null) return desk.settings
  throw new Problem('desk-missing', 'No desk stands in this database yet. Make one first.', 503)
}
