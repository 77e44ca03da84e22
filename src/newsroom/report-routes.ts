import { Hono } from 'hono'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import type { Article } from '../desk/article.ts'
import { draftSchema } from '../desk/draft.ts'
import { checkLink } from '../desk/links/check-link.ts'
import { linksOfArticle } from '../desk/links/links-of-article.ts'
import { picturesOfBody } from '../desk/media/pictures-of-body.ts'
import { endReview } from '../desk/planning/ask-review.ts'
import { articleOfReport, articlesOfReport } from '../desk/read-articles.ts'
import { noticeSchema, noticesOf } from '../desk/reader-notices.ts'
import { refuseEmbargoed } from '../desk/schedule/set-schedule.ts'
import {
  markTranslated,
  sourceOf,
  startTranslation,
  translationsOf,
} from '../desk/translations/translations.ts'
import { carryDecisions } from '../desk/versions/carry-decisions.ts'
import { forgetWorkingCopy } from '../desk/versions/working-copy.ts'
import { publishArticle, receiveReport, saveArticle, withdrawArticle } from '../desk/write-article.ts'
import { factsOfReport } from '../record/facts-of-report.ts'
import { proposalsOf } from '../record/propose.ts'
import { refusalOf } from './answer-error.ts'
import type { CheckedLink, ReportAnswer, SaveConflict } from './answers.ts'
import { checkAddress, checkCategories } from './check-draft.ts'
import { settingsOf } from './desk-routes.ts'
import { notAllowed, requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { FieldProblem, readBody, readGiven } from './read-body.ts'
import { mayDo } from './rights.ts'

const placeSchema = z.object({
  id: z.string().regex(/^[0-9a-z]{1,40}$/, 'a report is named by letters and digits'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code, such as "en"'),
})
const versionSeen = z.number().int().min(1)
const saveSchema = z.object({
  versionSeen,
  draft: draftSchema,
  /** Whether the words are those of an earlier version. */
  isRestored: z.boolean().default(false),
  /** What readers are told of the change, where the article is published. */
  notice: noticeSchema.nullable().default(null),
})
const stateSchema = z.object({ versionSeen })
const translationSchema = z.object({ language: placeSchema.shape.language })
const withdrawSchema = stateSchema.extend({
  reason: z.string().trim().min(1, 'readers who follow a link are told why').max(1000),
})

/** Receiving, reading, saving, publishing and withdrawing reports. */
export function reportRoutes(parts: NewsroomParts): Hono<NewsroomEnv> {
  const { db, clock } = parts
  const routes = new Hono<NewsroomEnv>()

  routes.post('/reports', requireRight('write drafts'), async context => {
    const draft = await readBody(context, draftSchema)
    checkCategories(draft, await settingsOf(db))
    const { id, name } = context.get('member')
    const article = await receiveReport(parts, draft, name)
    await forgetWorkingCopy(db, { memberId: id, reportId: 'new', language: 'new' })
    return context.json(article, 201)
  })

  routes.get('/reports/:id/:language', requireRight('read the desk'), async context => {
    return context.json(await reportAnswer(parts, await articleAt(parts, context.req.param())))
  })

  routes.put('/reports/:id/:language', requireRight('write drafts'), async context => {
    const { versionSeen, draft, isRestored, notice } = await readBody(context, saveSchema)
    const article = await articleAt(parts, context.req.param())
    const { id, name, role } = context.get('member')
    if (article.state === 'published' && !mayDo(role, 'change what is published')) {
      throw notAllowed(role, 'change what is published')
    }
    checkCategories(draft, await settingsOf(db))
    await checkAddress(db, article, draft.slug)
    const { reportId, language } = article
    try {
      const act = isRestored ? 'restore' : 'write'
      const saved = await saveArticle(parts, reportId, language, versionSeen, draft, name, {
        act,
        notice: article.state === 'published' ? notice : null,
      })
      await carryDecisions(db, article.revisionHash, saved.revisionHash, name, clock())
      await forgetWorkingCopy(db, { memberId: id, reportId, language })
      return context.json(saved)
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
    return context.json(await publishArticle(db, reportId, language, clock(), context.get('member').name))
  })

  routes.post('/reports/:id/:language/withdraw', requireRight('publish and withdraw'), async context => {
    const { reason, ...seen } = await readBody(context, withdrawSchema)
    const { reportId, language, state } = await articleSeen(parts, context.req.param(), seen)
    if (state !== 'published') {
      throw new Problem('not-published', 'Only a published article can be withdrawn.', 409)
    }
    return context.json(
      await withdrawArticle(db, reportId, language, clock(), context.get('member').name, reason),
    )
  })

  routes.post('/reports/:id/:language/translations', requireRight('write drafts'), async context => {
    const { language } = await readBody(context, translationSchema)
    const source = await articleAt(parts, context.req.param())
    const { languages } = await settingsOf(db)
    if (!languages.includes(language)) {
      const known = languages.join(', ')
      throw new FieldProblem(
        'category-unknown',
        'language',
        `This desk has no language "${language}". It has: ${known}.`,
      )
    }
    return context.json(await startTranslation(parts, source, language, context.get('member').name), 201)
  })

  // The translation at this address gives its source as it stands now.
  routes.post('/reports/:id/:language/translated', requireRight('write drafts'), async context => {
    const article = await articleAt(parts, context.req.param())
    const translation = await sourceOf(db, article)
    if (translation !== null) await markTranslated(db, translation.source, article.language)
    return context.json({})
  })

  routes.post('/reports/:id/:language/links', requireRight('write drafts'), async context => {
    const links = linksOfArticle(await articleAt(parts, context.req.param())).slice(0, mostLinks)
    const states = await Promise.all(links.map(url => checkLink(url)))
    return context.json(links.map((url, place) => ({ url, ...states[place]! })) satisfies CheckedLink[])
  })

  return routes
}

/** Links of one article that are looked at; each waits six seconds at most, all at once. */
const mostLinks = 40

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
  const [articles, proposals, facts, notices, translation, translations, pictures] = await Promise.all([
    articlesOfReport(db, article.reportId),
    proposalsOf(db, article.revisionHash, today),
    factsOfReport(db, article.reportId, today),
    noticesOf(db, article.reportId, article.language),
    sourceOf(db, article),
    translationsOf(db, article),
    picturesOfBody(db, article.document, today),
  ])
  const events = facts.events.map(one => one.event)
  const own = new Set(proposals.map(one => (one.kind === 'event' ? one.eventId : null)))
  return {
    article,
    languages: articles.map(one => one.language),
    pictures,
    notices,
    translation,
    translations,
    proposals,
    events,
    confirmedEarlier: events.filter(event => !own.has(event.id)),
  }
}

async function saveConflict(parts: NewsroomParts, problem: Problem, seen: Article): Promise<SaveConflict> {
  const other = await articleOfReport(parts.db, seen.reportId, seen.language)
  return { ...refusalOf(problem), other: other ?? seen }
}
