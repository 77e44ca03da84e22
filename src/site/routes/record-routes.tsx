import { Hono } from 'hono'
import { addressIn, categoryPath, pairPath } from '../../desk/address.ts'
import type { ActorFacts } from '../../record/event-facts.ts'
import { listActors, readActor } from '../../record/read-actor.ts'
import { readEvent } from '../../record/read-event.ts'
import { readPair } from '../../record/read-pair.ts'
import { contactsOfState, membersOfState } from '../../record/read-state.ts'
import { sendPage } from '../http/send-page.tsx'
import type { PageContext } from '../page-context.ts'
import { ActorPage, ActorsPage } from '../pages/actor-page.tsx'
import { EventPage } from '../pages/event-page.tsx'
import { PairPage } from '../pages/pair-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** What the record gives back: events with their evidence, dossiers of actors. */
export function recordRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/events/:id', async context => {
    const page = context.var.page
    const data = await readEvent(db, context.req.param('id'), page.today)
    if (data === null) return context.notFound()
    return sendPage(context, <EventPage context={page} data={data} />)
  })

  routes.get('/actors', async context => {
    const actors = await listActors(db, 300)
    return sendPage(context, <ActorsPage context={context.var.page} actors={actors} />)
  })

  routes.get('/actors/:slug', async context => {
    const page = context.var.page
    const data = await readActor(db, context.req.param('slug'), page.today)
    if (data === null) return context.notFound()
    const state = data.actor.kind === 'state' ? await stateData(data.actor, page) : null
    return sendPage(context, <ActorPage context={page} data={{ ...data, state }} />)
  })

  routes.get('/pair/:slug/:other', async context => {
    const page = context.var.page
    const slugs = [context.req.param('slug'), context.req.param('other')] as const
    const data = await readPair(db, slugs, page.today)
    if (data === null) return context.notFound()
    const path = pairPath(...slugs)
    if (path !== `/pair/${slugs.join('/')}`) {
      return context.redirect(addressIn(page.settings.languages, page.language, path), 301)
    }
    return sendPage(context, <PairPage context={page} data={data} />)
  })

  async function stateData(state: ActorFacts, { settings }: PageContext) {
    const [partners, members] = await Promise.all([
      contactsOfState(db, state, 20),
      membersOfState(db, state, 20),
    ])
    const country = settings.countries.find(one => one.code === state.state)
    return {
      partners,
      members,
      articles: country === undefined ? null : categoryPath({ country: country.slug }),
    }
  }

  return routes
}
