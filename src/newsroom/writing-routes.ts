import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { articleOfReport } from '../desk/read-articles.ts'
import { notePresence } from '../desk/versions/presence.ts'
import { listVersions, readVersion } from '../desk/versions/read-versions.ts'
import {
  forgetWorkingCopy,
  keepWorkingCopy,
  keptSchema,
  readWorkingCopy,
} from '../desk/versions/working-copy.ts'
import { countProposals } from '../record/count-proposals.ts'
import { refusalOf } from './answer-error.ts'
import type { CopyConflict, PresenceAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'

const placeSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/, 'a report is named by letters and digits, or "new"'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
})
const versionSchema = placeSchema.extend({ version: z.coerce.number().int().min(1) })
const copySchema = keptSchema.extend({ sequenceSeen: z.number().int().min(0) })
const presenceSchema = z.object({ isWriting: z.boolean() })

/** What surrounds the writing of a report: unsaved words, who else is there, and what it said before. */
export function writingRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const copyPlace = (context: Context<NewsroomEnv>) => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    return { memberId: context.get('member').id, reportId: id, language }
  }

  routes.get('/working-copies/:id/:language', requireRight('write drafts'), async context =>
    context.json(await readWorkingCopy(db, copyPlace(context))),
  )

  routes.put('/working-copies/:id/:language', requireRight('write drafts'), async context => {
    const { sequenceSeen, ...kept } = await readBody(context, copySchema)
    const place = copyPlace(context)
    try {
      return context.json(await keepWorkingCopy(db, place, sequenceSeen, kept, clock()))
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'kept-meanwhile')) throw error
      const copy = await readWorkingCopy(db, place)
      return context.json({ ...refusalOf(error), copy } satisfies CopyConflict, 409)
    }
  })

  routes.post('/working-copies/:id/:language/forget', requireRight('write drafts'), async context => {
    await forgetWorkingCopy(db, copyPlace(context))
    return context.json({})
  })

  routes.post('/reports/:id/:language/presence', requireRight('read the desk'), async context => {
    const { isWriting } = await readBody(context, presenceSchema)
    const place = copyPlace(context)
    const article = await articleOfReport(db, place.reportId, place.language)
    if (article === null)
      throw new Problem('article-unknown', 'This article is gone. Go back to the desk.', 404)
    const others = await notePresence(db, place, isWriting, clock())
    const count = await countProposals(db, article.revisionHash)
    return context.json({ others, version: article.version, ...count } satisfies PresenceAnswer)
  })

  routes.get('/reports/:id/:language/versions', requireRight('read the desk'), async context => {
    const { id, language } = readGiven(context.req.param(), placeSchema)
    return context.json(await listVersions(db, id, language))
  })

  routes.get('/reports/:id/:language/versions/:version', requireRight('read the desk'), async context => {
    const { id, language, version } = readGiven(context.req.param(), versionSchema)
    return context.json(await readVersion(db, id, language, version))
  })

  return routes
}
