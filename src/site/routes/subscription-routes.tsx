import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  changeWishes,
  confirmSignUp,
  signUpOf,
  subscriptionOf,
  unsubscribe,
} from '../../desk/newsletter/keep-subscription.ts'
import { refuseAddress } from '../../desk/newsletter/subscribe.ts'
import type { Subscription } from '../../desk/newsletter/subscription.ts'
import { readForm } from '../http/read-form.ts'
import { sendPage } from '../http/send-page.tsx'
import { namedActors } from '../newsletter/known-topics.ts'
import { ErrorPage } from '../pages/error-page.tsx'
import { ConfirmPage, ManagePage, NewsletterNote, UnsubscribePage } from '../pages/subscription-pages.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'
import { mostFormBytes, readWishes } from './newsletter-routes.tsx'

/**
 * What the links in our letters lead to. Their token is what allows it: no cookie and no page of ours need stand behind a
 * request, as mail programs unsubscribe by a bare POST (RFC 8058).
 */
export function subscriptionRoutes(parts: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  const { db, secret, clock } = parts

  routes.use('/newsletter/:deed{confirm|manage|unsubscribe}/:token', async (context, next) => {
    await next()
    // The address is the key to it: it goes to no other site and into no cache.
    context.header('referrer-policy', 'no-referrer')
    context.header('cache-control', 'no-store')
  })
  routes.use(
    '/newsletter/:deed{confirm|manage|unsubscribe}/:token',
    bodyLimit({
      maxSize: mostFormBytes,
      onError: context =>
        sendPage(context, <ErrorPage context={context.var.page} status={413} />, { status: 413 }),
    }),
  )

  routes.get('/newsletter/confirm/:token', async context => {
    const token = context.req.param('token')
    const subscription = await signUpOf(db, secret, token, clock())
    if (subscription === null) return gone(context)
    if (subscription.state !== 'unconfirmed') return confirmed(context, subscription)
    return sendPage(context, <ConfirmPage context={context.var.page} {...{ subscription, token }} />)
  })

  routes.post('/newsletter/confirm/:token', async context => {
    const subscription = await signUpOf(db, secret, context.req.param('token'), clock())
    if (subscription === null) return gone(context)
    const form = await readForm(context)
    if (form?.get('answer') === 'never') {
      await refuseAddress(parts, subscription.id)
      return note(context, 'newsletter.never.title', 'newsletter.never')
    }
    await confirmSignUp(db, subscription.id, clock())
    return confirmed(context, subscription)
  })

  routes.get('/newsletter/manage/:token', async context => {
    const token = context.req.param('token')
    const subscription = await subscriptionOf(db, secret, token)
    if (!subscription) return gone(context)
    return manage(context, subscription, null, context.req.query('saved') !== undefined)
  })

  routes.post('/newsletter/manage/:token', async context => {
    const page = context.var.page
    const token = context.req.param('token')
    const subscription = await subscriptionOf(db, secret, token)
    if (!subscription) return gone(context)
    const form = await readForm(context)
    const wishes = form === null ? null : await readWishes(db, form, page)
    if (wishes === null)
      return manage(context, subscription, page.words.say('newsletter.problem.wishes'), false)
    await changeWishes(db, subscription.id, wishes)
    return context.redirect(`${new URL(context.req.url).pathname}?saved`, 303)
  })

  routes.get('/newsletter/unsubscribe/:token', async context => {
    const token = context.req.param('token')
    const subscription = await subscriptionOf(db, secret, token)
    if (subscription === false) return gone(context)
    if (subscription === null)
      return note(context, 'newsletter.unsubscribed.title', 'newsletter.unsubscribed')
    return sendPage(context, <UnsubscribePage context={context.var.page} token={token} />)
  })

  routes.post('/newsletter/unsubscribe/:token', async context => {
    const subscription = await subscriptionOf(db, secret, context.req.param('token'))
    if (subscription === false) return gone(context)
    if (subscription !== null) await unsubscribe(db, subscription.id)
    return note(context, 'newsletter.unsubscribed.title', 'newsletter.unsubscribed')
  })

  async function manage(
    context: Context<SiteEnv>,
    subscription: Subscription,
    problem: string | null,
    isSaved: boolean,
  ): Promise<Response> {
    const page = context.var.page
    const { rhythm, language, topics } = subscription
    const actors = await namedActors(db, topics, page)
    const data = { rhythm, language, topics, actors, problem }
    const token = context.req.param('token')!
    return sendPage(context, <ManagePage context={page} {...{ subscription, token, data, isSaved }} />, {
      status: problem === null ? 200 : 422,
    })
  }

  return routes
}

function confirmed(context: Context<SiteEnv>, { email }: Subscription): Response {
  return note(context, 'newsletter.confirmed.title', 'newsletter.confirmed', { email })
}

function note(
  context: Context<SiteEnv>,
  title: Parameters<typeof NewsletterNote>[0]['title'],
  text: Parameters<typeof NewsletterNote>[0]['text'],
  values: Readonly<Record<string, string>> = {},
): Response {
  return sendPage(context, <NewsletterNote context={context.var.page} {...{ title, text, values }} />)
}

/** A link that is forged, damaged, void or of a subscription that ended. */
function gone(context: Context<SiteEnv>): Response {
  const page = context.var.page
  return sendPage(
    context,
    <NewsletterNote context={page} title="newsletter.gone.title" text="newsletter.gone" />,
    { status: 404 },
  )
}
