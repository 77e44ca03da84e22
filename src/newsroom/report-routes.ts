import { Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import type { Article } from '../desk/article.ts'
import { draftSchema } from '../desk/draft.ts'
import { endReview } from '../desk/planning/ask-review.ts'
import { articleOfReport, articlesOfReport } from '../desk/read-articles.ts'
import { refuseEmbargoed } from '../desk/schedule/set-schedule.ts'
import { publishArticle, receiveReport, saveArticle, withdrawArticle } from '../desk/write-article.ts'
import { factsOfReport } from '../record/facts-of-report.ts'
import { proposalsOf } from '../record/propose.ts'
import { refusalOf } from './answer-error.ts'
import type { ReportAnswer, SaveConflict } from './answers.ts'
import { checkAddress, checkCategories } from './check-draft.ts'
import { settingsOf } from './desk-routes.ts'
import { notAllowed, requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readBody, readGiven } from './read-body.ts'
import { mayDo } from './rights.ts'

const placeSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/, 'a report is named by letters and digits'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
})
const versionSeen = z.number().int().min(1)
const saveSchema = z.object({ versionSeen, draft: draftSchema })
const stateSchema = z.object({ versionSeen })

/** Receiving, reading, saving, publishing and withdrawing reports. */
export function reportRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, clock } = parts
  const routes = new Hono<NewsroomEnv>()

  routes.post('/reports', requireRight('write drafts'), async context => {
    const draft = await readBody(context, draftSchema)
    checkCategories(draft, await settingsOf(db))
    return context.json(await receiveReport(parts, draft, context.get('member').name), 201)
  })

  routes.get('/reports/:id/:language', requireRight('read the desk'), async context => {
    return context.json(await reportAnswer(parts, await articleAt(parts, context.req.param())))
  })

  routes.put('/reports/:id/:language', requireRight('write drafts'), async context => {
    const { versionSeen, draft } = await readBody(context, saveSchema)
    const article = await articleAt(parts, context.req.param())
    const { name, role } = context.get('member')
    if (article.state === 'published' && !mayDo(role, 'change what is published')) {
      throw notAllowed(role, 'change what is published')
    }
    checkCategories(draft, await settingsOf(db))
    await checkAddress(db, article, draft.slug)
    const { reportId, language } = article
    try {
      return context.json(await saveArticle(parts, reportId, language, versionSeen, draft, name))
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'saved-meanwhile')) throw error
      return context.json(await saveConflict(parts, error, article), 409)
    }
  })

  routes.post('/reports/:id/:language/publish', requireRight('publish and withdraw'), async context => {
    const seen = await readBody(context, stateSchema)
    const { reportId, language } = await articleSeen(parts, context.req.param(), seen)
    await refuseEmbargoed(db, reportId, language, clock())
    await endReview(db, reportId, language)
    return context.json(await publishArticle(db, reportId, language, clock()))
  })

  routes.post('/reports/:id/:language/withdraw', requireRight('publish and withdraw'), async context => {
    const seen = await readBody(context, stateSchema)
    const { reportId, language, state } = await articleSeen(parts, context.req.param(), seen)
    if (state !== 'published') {
      throw new Problem('not-published', 'Only a published article can be withdrawn.', 409)
    }
    return context.json(await withdrawArticle(db, reportId, language, clock()))
  })

  return routes
}

async function articleAt({ db }: NewsroomParts, params: unknown): Promise<Article> {
  const { id, language } = readGiven(params, placeSchema)
  const article = await articleOfReport(db, id, language)
  if (article !== null) return article
  throw new Problem(
    'article-unknown',
    `There is no article ${id} in ${language}. The desk lists those there are.`,
    404,
  )
}

/** Nobody publishes or withdraws words that they have not seen. */
async function articleSeen(
  parts: NewsroomParts,
  params: unknown,
  seen: z.output<typeof stateSchema>,
): Promise<Article> {
  const article = await articleAt(parts, params)
  if (article.version === seen.versionSeen) return article
  throw new Problem(
    'saved-meanwhile',
    `Somebody changed this article meanwhile (version ${article.version}). Load it again and look at it first.`,
    409,
  )
}

async function reportAnswer({ db, clock }: NewsroomParts, article: Article): Promise<ReportAnswer> {
  const today = clock().toISOString().slice(0, 10)
  const [articles, proposals, facts] = await Promise.all([
    articlesOfReport(db, article.reportId),
    proposalsOf(db, article.revisionHash, today),
    factsOfReport(db, article.reportId, today),
  ])
  const events = facts.events.map(one => one.event)
  const own = new Set(proposals.map(one => (one.kind === 'event' ? one.eventId : null)))
  return {
    article,
    languages: articles.map(one => one.language),
    proposals,
    events,
    confirmedEarlier: events.filter(event => !own.has(event.id)),
  }
}

async function saveConflict(parts: NewsroomParts, problem: Problem, seen: Article): Promise<SaveConflict> {
  const other = await articleOfReport(parts.db, seen.reportId, seen.language)
  return { ...refusalOf(problem), other: other ?? seen }
}
