import { Hono } from 'hono'
import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'
import { deskList } from '../desk/read-articles.ts'
import { readDesk } from '../desk/read-desk.ts'
import type { DeskSettings } from '../desk/settings.ts'
import type { DeskAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'

/** How many articles the desk's list shows. */
const longestList = 500

/** What the desk is, and what lies on it. */
export function deskRoutes({ db, outboxFolder }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.get('/desk', requireRight('read the desk'), async context => {
    const settings = await settingsOf(db)
    return context.json({ settings, hasOutbox: outboxFolder !== null } satisfies DeskAnswer)
  })
  routes.get('/reports', requireRight('read the desk'), async context => {
    return context.json(await deskList(db, longestList))
  })
  return routes
}

/** The settings of the desk; a database without one is a Problem 'desk-missing'. */
export async function settingsOf(db: Database): Promise<DeskSettings> {
  const desk = await readDesk(db)
  if (desk !== null) return desk.settings
  throw new Problem('desk-missing', 'No desk stands in this database yet. Make one first.', 503)
}
