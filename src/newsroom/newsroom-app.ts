import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { Problem } from '../basics/problem.ts'
import { accountRoutes } from './account-routes.ts'
import { actorRoutes } from './actor-routes.ts'
import { answerError } from './answer-error.ts'
import { applicationRoutes } from './application-routes.ts'
import { auditRoutes } from './audit-routes.ts'
import { browseRoutes } from './browse-routes.ts'
import { codingRoutes } from './coding-routes.ts'
import { commentRoutes } from './comment-routes.ts'
import { correctionRoutes } from './correction-routes.ts'
import { deskRoutes } from './desk-routes.ts'
import { doorRoutes } from './door-routes.ts'
import { erasureRoutes } from './erasure-routes.ts'
import { findRoutes } from './find-routes.ts'
import { limitBody, requireMember, requireOwnPage } from './guards.ts'
import { invitationRoutes } from './invitation-routes.ts'
import { jobRoutes } from './job-routes.ts'
import { keepAudit } from './keep-audit.ts'
import { mediaRoutes } from './media-routes.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { noticeRoutes } from './notice-routes.ts'
import { outboxRoutes } from './outbox-routes.ts'
import { peopleRoutes } from './people-routes.ts'
import { planningRoutes } from './planning-routes.ts'
import { proposalRoutes } from './proposal-routes.ts'
import { readerRoutes } from './reader-routes.ts'
import { readingRoutes } from './reading-routes.ts'
import { recordRoutes } from './record-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { scheduleRoutes } from './schedule-routes.ts'
import { serveClient } from './serve-client.ts'
import { settingsRoutes } from './settings-routes.ts'
import { tokenRoutes } from './token-routes.ts'
import { writingRoutes } from './writing-routes.ts'

/** The newsroom, to be mounted at /newsroom: the door, the API for those who are signed in, and the built client. */
export function createNewsroom(parts: NewsroomParts): Hono {
  const app = new Hono()
  app.onError(answerError(parts))
  app.route('/', doorRoutes(parts))
  app.route('/api', createApi(parts))
  app.route('/', serveClient(parts.clientFolder))
  return app
}

/** Whoever asks is known before anything is read; only who holds an invitation is not yet. */
export function createApi(parts: NewsroomParts): Hono<NewsroomEnv> {
  const api = new Hono<NewsroomEnv>()
  api.use(compress())
  api.use(async (context, next) => {
    await next()
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
  })
  api.use(requireOwnPage(parts), limitBody)
  api.route('/', invitationRoutes(parts))
  api.use(requireMember(parts), keepAudit(parts))
  api.route('/', deskRoutes(parts))
  api.route('/', reportRoutes(parts))
  api.route('/', correctionRoutes(parts))
  api.route('/', writingRoutes(parts))
  api.route('/', commentRoutes(parts))
  api.route('/', codingRoutes(parts))
  api.route('/', proposalRoutes(parts))
  api.route('/', actorRoutes(parts))
  api.route('/', findRoutes(parts))
  api.route('/', browseRoutes(parts))
  api.route('/', readingRoutes(parts))
  api.route('/', recordRoutes(parts))
  api.route('/', erasureRoutes(parts))
  api.route('/', applicationRoutes(parts))
  api.route('/', mediaRoutes(parts))
  api.route('/', outboxRoutes(parts))
  api.route('/', readerRoutes(parts))
  api.route('/', peopleRoutes(parts))
  api.route('/', planningRoutes(parts))
  api.route('/', scheduleRoutes(parts))
  api.route('/', noticeRoutes(parts))
  api.route('/', accountRoutes(parts))
  api.route('/', auditRoutes(parts))
  api.route('/', settingsRoutes(parts))
  api.route('/', tokenRoutes(parts))
  api.route('/', jobRoutes(parts))
  api.all('*', context => {
    throw new Problem('route-unknown', `The newsroom has no ${context.req.method} ${context.req.path}.`, 404)
  })
  return api
}
