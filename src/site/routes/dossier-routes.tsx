import { type Context, Hono } from 'hono'
import { articlesOfPlace } from '../../desk/articles-of-place.ts'
import { latestArticles } from '../../desk/read-articles.ts'
import { firstDay } from '../../record/as-of.ts'
import { readPlace, readProcessEvents } from '../../record/dossiers/read-dossier.ts'
import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
import { readActor } from '../../record/read-actor.ts'
import { readPair } from '../../record/read-pair.ts'
import { contactsShown } from '../contact-nodes.ts'
import { dossierFile, isDossierFile } from '../dossier-file.ts'
import { readAsOf } from '../http/read-as-of.ts'
import { sendPage } from '../http/send-page.tsx'
import type { PageContext } from '../page-context.ts'
import { AsOfPage } from '../pages/as-of-page.tsx'
import { PlacePage, ProcessPage } from '../pages/dossier-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** How many of those who take part most, and of the newest articles, stand on a dossier. */
const [mostActors, mostArticles] = [10, 5]

/** Dossiers of processes and places, and what dossiers show as files. */
export function dossierRoutes({ db, publicUrl }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/processes/:slug', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const process = page.settings.processes.find(one => one.slug === context.req.param('slug'))
    if (process === undefined) return context.notFound()
    const found = await readProcessEvents(db, process.slug, page.today, page.asOf)
    const articles = await latestArticles(db, {
      ...{ language: page.language, process: process.slug, limit: mostArticles },
      // As of an earlier day, those that were out by then.
      before: page.asOf === null ? undefined : { publishedAt: `${page.asOf}T23:59:59.999Z`, reportId: 'z' },
    })
    const data = { ...(await dossierData(found.events, page)), isCut: found.isCut, articles }
    return sendPage(context, <ProcessPage context={page} process={process} data={data} />)
  })

  routes.get('/places/:slug', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const slug = context.req.param('slug')
    const found = await readPlace(db, slug, page.today, page.asOf)
    if (found === null && page.asOf !== null && (await readPlace(db, slug, page.today)) !== null)
      return sendPage(context, <AsOfPage context={page} first={await firstDay(db)} />, { status: 404 })
    if (found === null) return context.notFound()
    const newest = await articlesOfPlace(db, slug, page.language, mostArticles)
    const articles = newest.filter(one => page.asOf === null || (one.published ?? '9') <= page.asOf)
    const data = { ...(await dossierData(found.events, page)), isCut: found.isCut, articles }
    return sendPage(context, <PlacePage context={page} slug={slug} place={found.place} data={data} />)
  })

  routes.get('/processes/:slug/:file{(?:events|contacts)[.][a-z]+}', async context => {
    const slug = context.req.param('slug')
    const isKnown = context.var.page.settings.processes.some(one => one.slug === slug)
    return sendFile(context, async ({ today, asOf }) =>
      isKnown ? (await readProcessEvents(db, slug, today, asOf)).events : null,
    )
  })
  routes.get('/places/:slug/:file{(?:events|contacts)[.][a-z]+}', async context =>
    sendFile(
      context,
      async ({ today, asOf }) =>
        (await readPlace(db, context.req.param('slug'), today, asOf))?.events ?? null,
    ),
  )
  routes.get('/actors/:slug/:file{(?:events|contacts)[.][a-z]+}', async context =>
    sendFile(
      context,
      async ({ today, asOf }) =>
        (await readActor(db, context.req.param('slug'), today, asOf))?.events ?? null,
    ),
  )

  routes.get('/pair/:slug/:other/:file{(?:events|contacts)[.][a-z]+}', async context =>
    sendFile(context, async ({ today, asOf }) => {
      const slugs = [context.req.param('slug'), context.req.param('other')] as const
      const pair = await readPair(db, slugs, today, asOf)
      return pair === null ? null : [...pair.open, ...pair.contacts, ...pair.others]
    }),
  )

  function asAsked(context: Context<SiteEnv>): PageContext | null {
    const { page } = context.var
    const asOf = readAsOf(context.req.query('as_of'), page.today)
    return asOf === 'wrong' ? null : { ...page, asOf }
  }

  async function noSuchDay(context: Context<SiteEnv>): Promise<Response> {
    const refused = <AsOfPage context={context.var.page} first={await firstDay(db)} />
    return sendPage(context, refused, { status: 400 })
  }

  async function dossierData(events: readonly EventFacts[], page: PageContext) {
    return { events, contacts: await contactsShown(db, events, page), actors: mostNamed(events) }
  }

  async function sendFile(
    context: Context<SiteEnv>,
    eventsOf: (page: PageContext) => Promise<readonly EventFacts[] | null>,
  ): Promise<Response> {
    const file = context.req.param('file')!
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const events = isDossierFile(file) ? await eventsOf(page) : null
    if (events === null || !isDossierFile(file)) return context.notFound()
    const { body, type } = dossierFile(file, events, await contactsShown(db, events, page), publicUrl)
    const disposition = `attachment; filename="${context.req.param('slug')}-${file}"`
    const name = /^[\w.-]+$/.test(context.req.param('slug') ?? '')
      ? disposition
      : `attachment; filename="${file}"`
    return context.body(body, 200, {
      ...{ 'content-type': type, 'content-disposition': name, 'cache-control': 'no-cache' },
      'access-control-allow-origin': '*',
    })
  }

  return routes
}

function mostNamed(events: readonly EventFacts[]): { actor: ActorFacts; events: number }[] {
  const counts = new Map<string, { actor: ActorFacts; events: number }>()
  for (const { participants } of events)
    for (const actor of new Map(participants.map(one => [one.actor.id, one.actor])).values())
      counts.set(actor.id, { actor, events: (counts.get(actor.id)?.events ?? 0) + 1 })
  return [...counts.values()]
    .sort((a, b) => b.events - a.events || a.actor.id.localeCompare(b.actor.id))
    .slice(0, mostActors)
}
