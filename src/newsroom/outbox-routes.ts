import { Hono } from 'hono'
import { listOutbox } from '../desk/mail/list-outbox.ts'
import type { OutboxAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'

/** Letters that wait for a mail server. */
export function outboxRoutes({ outboxFolder }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.get('/outbox', requireRight('read the outbox'), async context => {
    const letters = outboxFolder === null ? [] : await listOutbox(outboxFolder)
    return context.json({ isUsed: outboxFolder !== null, letters } satisfies OutboxAnswer)
  })
  return routes
}
