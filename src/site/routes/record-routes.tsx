import { Hono } from 'hono'
import { listActors, readActor } from '../../record/read-actor.ts'
import { readEvent } from '../../record/read-event.ts'
import { sendPage } from '../http/send-page.tsx'
import { ActorPage, ActorsPage } from '../pages/actor-page.tsx'
import { EventPage } from '../pages/event-page.tsx'
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
    return sendPage(context, <ActorPage context={page} data={data} />)
  })

  return routes
}
