import { Hono } from 'hono'
import { z } from 'zod'
import { countJobs, troubledJobs } from '../queue/list-jobs.ts'
import { retryJob } from '../queue/retry-job.ts'
import type { JobsAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const mostTroubled = 100

/** What is done apart from requests, for administrators: how much of each kind waits, and what went wrong. */
export function jobRoutes({ db, jobKinds = [] }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  routes.use('/jobs', requireRight('see to jobs'))
  routes.use('/jobs/*', requireRight('see to jobs'))
  const jobs = async () => {
    const [counts, troubled] = await Promise.all([countJobs(db), troubledJobs(db, mostTroubled)])
    const whatOf = new Map(jobKinds.map(({ name, what }) => [name, what]))
    const kinds = counts.map(count => ({ ...count, what: whatOf.get(count.name) ?? null }))
    return { kinds, troubled } satisfies JobsAnswer
  }
  routes.get('/jobs', async context => context.json(await jobs()))
  routes.post('/jobs/:name/:id/retry', async context => {
    await readBody(context, z.object({}))
    await retryJob(db, context.req.param('name'), context.req.param('id'))
    return context.json(await jobs())
  })
  return routes
}
