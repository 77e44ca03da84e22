import { Hono } from 'hono'
import { z } from 'zod'
import { noticeKinds } from '../desk/notices/notice.ts'
import { markRead, readNotices, setMailed } from '../desk/notices/read-notices.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody } from './read-body.ts'

const readSchema = z.object({ upTo: z.number().int().min(0) })
const mailSchema = z.object({ byMail: z.array(z.enum(noticeKinds)) })
const longestList = 50

/** What a member is told, and what of it comes by mail. */
export function noticeRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const notices = (memberId: string) => readNotices(db, memberId, longestList)

  routes.get('/notices', async context => context.json(await notices(context.get('member').id)))

  routes.post('/notices/read', async context => {
    const { id } = context.get('member')
    await markRead(db, id, (await readBody(context, readSchema)).upTo, clock())
    return context.json(await notices(id))
  })

  routes.put('/notices/mail', async context => {
    const { id } = context.get('member')
    await setMailed(db, id, (await readBody(context, mailSchema)).byMail)
    return context.json(await notices(id))
  })

  return routes
}
