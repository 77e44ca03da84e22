import { Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { answerApplication, answerSchema } from '../desk/applications/answer-application.ts'
import { filePurposes } from '../desk/applications/application-form.ts'
import { listApplications, readApplication } from '../desk/applications/read-applications.ts'
import { applicationFile, applicationText } from '../desk/applications/read-file.ts'
import { attachmentHeaders } from './attachment-headers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const fileSchema = z.object({ id: z.string().max(40), purpose: z.enum(filePurposes) })

/** Reading applications with their files, and answering them. */
export function applicationRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db } = parts
  const routes = new Hono<NewsroomEnv>()
  routes.use('/applications', requireRight('read applications'))
  routes.use('/applications/*', requireRight('read applications'))

  routes.get('/applications', async context => context.json(await listApplications(db)))

  routes.get('/applications/:id', async context => {
    return context.json(await applicationOf(parts, context.req.param('id')))
  })

  routes.get('/applications/:id/files/:purpose', async context => {
    const { id, purpose } = readGiven(context.req.param(), fileSchema)
    const file = await applicationFile(parts, id, purpose)
    return context.body(new Uint8Array(file.bytes), 200, attachmentHeaders(file))
  })

  routes.get('/applications/:id/files/:purpose/text', async context => {
    const { id, purpose } = readGiven(context.req.param(), fileSchema)
    return context.json(await applicationText(parts, id, purpose))
  })

  routes.post('/applications/:id/answers', requireRight('answer applications'), async context => {
    const id = context.req.param('id')
    const answer = await readBody(context, answerSchema)
    await answerApplication(parts, id, answer, context.get('member').name)
    return context.json(await applicationOf(parts, id), 201)
  })

  return routes
}

async function applicationOf({ db }: NewsroomParts, id: string) {
  const application = await readApplication(db, id)
  if (application !== null) return application
  throw new Problem(
    'application-unknown',
    `There is no application "${id}". The list shows those there are.`,
    404,
  )
}
