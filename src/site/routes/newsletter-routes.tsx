import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type pg from 'pg'
import { Problem } from '../../basics/problem.ts'
import { subscribe } from '../../desk/newsletter/subscribe.ts'
import { topicOf, type Wishes, wishesSchema } from '../../desk/newsletter/subscription.ts'
import { requestLimit } from '../../desk/request-limit.ts'
import { readForm } from '../http/read-form.ts'
import { sendPage } from '../http/send-page.tsx'
import { actorsBySlug, type FollowedActor, knownTopics, namedActors } from '../newsletter/known-topics.ts'
import { ErrorPage } from '../pages/error-page.tsx'
import { type NewsletterData, NewsletterPage } from '../pages/newsletter-page.tsx'
import { NewsletterNote } from '../pages/subscription-pages.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** An address and fifty topics take a few kilobytes. */
export const mostFormBytes = 16 * 1024

/** Signing up for the newsletter: the page, and the form that it or any page's foot sends. */
export function newsletterRoutes(parts: SiteParts & { readonly pool: pg.Pool }): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  const { db } = parts
  const limit = requestLimit(parts, { name: 'newsletter', times: 10, seconds: 3600 })

  routes.get('/newsletter', async context => {
    const page = context.var.page
    const asked = (context.req.queries('actor') ?? []).slice(0, 20)
    const actors = await actorsBySlug(db, asked, page)
    const wished = (context.req.queries('topic') ?? []).slice(0, 20)
    const topics = [...actors.map(({ id }) => topicOf('actor', id)), ...(await knownTopics(db, wished, page))]
    return form(context, { email: '', rhythm: 'weekly', topics, actors }, null, 200)
  })

  const refuseTooMuch = (context: Context<SiteEnv>) =>
    sendPage(context, <ErrorPage context={context.var.page} status={413} />, { status: 413 })

  routes.post('/newsletter', bodyLimit({ maxSize: mostFormBytes, onError: refuseTooMuch }), async context => {
    const page = context.var.page
    const wait = await limit(context)
    if (wait !== null) {
      context.header('retry-after', String(wait * 60))
      return sendPage(context, <ErrorPage context={page} status={429} minutes={wait} />, { status: 429 })
    }
    const given = await readForm(context)
    if (given === null) return sendPage(context, <ErrorPage context={page} status={400} />, { status: 400 })
    const { say } = page.words
    const email = textOf(given, 'email')
    const wishes = await readWishes(db, given, page)
    const typed = {
      email: email.slice(0, 320),
      rhythm: textOf(given, 'rhythm'),
      topics: wishes?.topics ?? [],
      actors: await namedActors(db, wishes?.topics ?? [], page),
    }
    // Only programs fill what nobody sees.
    if (textOf(given, 'website') !== '') return form(context, typed, say('write.problem.honeypot'), 422)
    if (wishes === null) return form(context, typed, say('newsletter.problem.wishes'), 422)
    try {
      await subscribe(parts, email, wishes)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      if (error.code === 'mail-address') return form(context, typed, say('newsletter.problem.email'), 422)
      return form(context, typed, say('newsletter.problem.flood'), 429)
    }
    // The same words for every address: who is subscribed is nobody else's business.
    return sendPage(
      context,
      <NewsletterNote context={page} title="newsletter.asked.title" text="newsletter.asked" />,
    )
  })

  function form(
    context: Context<SiteEnv>,
    data: Omit<NewsletterData, 'problem' | 'language' | 'actors'> & { readonly actors: FollowedActor[] },
    problem: string | null,
    status: 200 | 422 | 429,
  ): Response {
    const page = context.var.page
    const filled = { ...data, language: page.language, problem }
    return sendPage(context, <NewsletterPage context={page} data={filled} />, { status })
  }

  return routes
}

/** What a form wishes, of what there is to wish; null where it cannot be kept. What it leaves out is weekly, everything, here. */
export async function readWishes(
  db: SiteParts['db'],
  form: FormData,
  page: SiteEnv['Variables']['page'],
): Promise<Wishes | null> {
  const language = textOf(form, 'language') || page.language
  if (!page.settings.languages.includes(language)) return null
  const read = wishesSchema.safeParse({
    language,
    rhythm: textOf(form, 'rhythm') || 'weekly',
    topics: form.getAll('topic'),
  })
  if (!read.success) return null
  const known = await knownTopics(db, read.data.topics, page)
  return known.length === read.data.topics.length ? read.data : null
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
