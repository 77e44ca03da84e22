import { Hono } from 'hono'
import { z } from 'zod'
import { tellMembers } from '../desk/notices/tell-members.ts'
import { askReview, endReview, readReview } from '../desk/planning/ask-review.ts'
import { readSchedule } from '../desk/schedule/read-schedule.ts'
import { scheduleSchema, setSchedule } from '../desk/schedule/set-schedule.ts'
import type { ScheduleAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const placeSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/),
  language: z.string().regex(/^[a-z]{2,3}$/),
})

/** Asking for a review of an article, and when it goes out and comes off by itself. */
export function scheduleRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, clock, sendJob } = parts
  const routes = new Hono<NewsroomEnv>()
  const answer = async (id: string, language: string): Promise<ScheduleAnswer> => ({
    schedule: await readSchedule(db, id, language),
    review: await readReview(db, id, language),
  })

  routes.get('/reports/:id/:language/schedule', requireRight('read the desk'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    return context.json(await answer(id, language))
  })

  routes.put('/reports/:id/:language/schedule', requireRight('publish and withdraw'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    const draft = await readBody(context, scheduleSchema)
    await setSchedule(db, id, language, draft, context.get('member').name, clock())
    return context.json(await answer(id, language))
  })

  routes.post('/reports/:id/:language/review', requireRight('write drafts'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    const { id: own, name } = context.get('member')
    const { title, isNew } = await askReview(db, id, language, name, clock())
    if (isNew) {
      const editors = await db.selectFrom('user').select('id').where('role', '!=', 'contributor').execute()
      await tellMembers(db, sendJob, {
        kind: 'review',
        words: `${name} asks for a review of “${title}”.`,
        path: `/reports/${id}/${language}`,
        once: `review ${id} ${language} ${clock().toISOString()}`,
        memberIds: editors.map(editor => editor.id).filter(editor => editor !== own),
        at: clock(),
      })
    }
    return context.json(await answer(id, language))
  })

  routes.post('/reports/:id/:language/review/end', requireRight('write drafts'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    await endReview(db, id, language)
    return context.json(await answer(id, language))
  })

  return routes
}
