import { Hono } from 'hono'
import { z } from 'zod'
import { findReports } from '../desk/find-reports.ts'
import { browseEvents } from '../record/browse/browse-events.ts'
import { findActors } from '../record/find-actors.ts'
import type { FoundAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readGiven } from './read-body.ts'

const querySchema = z.object({
  words: z.string().max(200, 'a search has at most 200 characters').default(''),
})
/** So many of each kind. */
const most = 6

/** What the command palette finds as somebody types: reports by their titles, actors by any spelling, events by their words. */
export function findRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.get('/find', requireRight('read the desk'), async context => {
    const { words } = readGiven(context.req.query(), querySchema)
    if ((words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 2) return context.json(nothing satisfies FoundAnswer)
    const today = clock().toISOString().slice(0, 10)
    const asked = {
      type: null,
      status: null,
      actorId: null,
      place: null,
      process: null,
      from: null,
      to: null,
    }
    const [reports, actors, events] = await Promise.all([
      findReports(db, words, most),
      findActors(db, words, most),
      browseEvents(db, { ...asked, words }, today, null, most),
    ])
    return context.json({ reports, actors, events: events.found } satisfies FoundAnswer)
  })
  return routes
}

const nothing = { reports: [], actors: [], events: [] }
