import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { addComment, commentSchema, commentThreads, setResolved } from '../desk/comments/comments.ts'
import { tellMembers } from '../desk/notices/tell-members.ts'
import { articleOfReport } from '../desk/read-articles.ts'
import type { CommentsAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const placeSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/, 'a report is named by letters and digits'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
})
const resolveSchema = z.object({ thread: z.string().max(40), isResolved: z.boolean() })

/** Talk about the words of a draft; each answer gives all threads as they stand, and who can be named. */
export function commentRoutes({ db, clock, sendJob }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const placeOf = async (context: Context<NewsroomEnv>) => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    const article = await articleOfReport(db, id, language)
    if (article === null) {
      throw new Problem('article-unknown', `There is no article ${id} in ${language}.`, 404)
    }
    return { reportId: id, language, title: article.title }
  }
  const answer = async (place: { reportId: string; language: string }): Promise<CommentsAnswer> => {
    const [threads, members] = await Promise.all([
      commentThreads(db, place),
      db.selectFrom('user').select('name').orderBy('name').execute(),
    ])
    return { threads, members: members.map(member => member.name) }
  }

  routes.get('/reports/:id/:language/comments', requireRight('write drafts'), async context =>
    context.json(await answer(await placeOf(context))),
  )
  routes.post('/reports/:id/:language/comments', requireRight('write drafts'), async context => {
    const comment = await readBody(context, commentSchema)
    const place = await placeOf(context)
    const { id: own, name } = context.get('member')
    const at = clock()
    const mentioned = await addComment(db, place, comment, name, at)
    await tellMembers(db, sendJob, {
      kind: 'mention',
      words: `${name} mentions you in “${place.title}”: ${comment.body}`,
      path: `/reports/${place.reportId}/${place.language}/edit`,
      once: `comment ${comment.thread} ${at.toISOString()}`,
      memberIds: mentioned.map(member => member.id).filter(id => id !== own),
      at,
    })
    return context.json(await answer(place), 201)
  })
  routes.post('/reports/:id/:language/comments/resolve', requireRight('write drafts'), async context => {
    const { thread, isResolved } = await readBody(context, resolveSchema)
    const place = await placeOf(context)
    await setResolved(db, place, thread, isResolved ? context.get('member').name : null)
    return context.json(await answer(place))
  })
  return routes
}
