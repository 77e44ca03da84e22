import { type Context, Hono } from 'hono'
import { actorPath, addressIn, categoryPath, eventPath, pairPath } from '../../desk/address.ts'
import { firstDay } from '../../record/as-of.ts'
import { slugNow, whereItWent } from '../../record/editing/where-it-went.ts'
import type { ActorFacts } from '../../record/event-facts.ts'
import { listActors, readActor, readActorFacts } from '../../record/read-actor.ts'
import { readEvent } from '../../record/read-event.ts'
import { readEvents } from '../../record/read-events.ts'
import { readHistory } from '../../record/read-history.ts'
import { readPair } from '../../record/read-pair.ts'
import { contactsOfState, membersOfState, stateAsOf } from '../../record/read-state.ts'
import { eventName } from '../components/event-line.tsx'
import { contactsShown } from '../contact-nodes.ts'
import { readAsOf } from '../http/read-as-of.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { actorsTag, actorTag, eventsTag, eventTag, recordTags, reportTag } from '../kept/tags.ts'
import type { PageContext } from '../page-context.ts'
import { ActorPage, ActorsPage } from '../pages/actor-page.tsx'
import { AsOfPage } from '../pages/as-of-page.tsx'
import { EventPage } from '../pages/event-page.tsx'
import { HistoryPage } from '../pages/history-page.tsx'
import { PairPage } from '../pages/pair-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** How many of a state's partners, and of its people and bodies, stand on its page. */
const mostOfState = 20

/** What the record gives back: events with their evidence, dossiers of actors. */
export function recordRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/events/:id', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const id = context.req.param('id')
    const data = await readEvent(db, id, page.today, page.asOf)
    if (data === null && page.asOf !== null && (await readEvent(db, id, page.today)) !== null)
      return notKnownThen(context, page)
    if (data === null) return movedTo(context, eventPath, await whereItWent(db, 'event', id))
    keepUntilChanged(context, tagsOf(data), ['as_of'])
    return sendPage(context, <EventPage context={page} data={data} />)
  })

  routes.get('/actors', async context => {
    const actors = await listActors(db, 300)
    keepUntilChanged(context, [eventsTag, actorsTag])
    return sendPage(context, <ActorsPage context={context.var.page} actors={actors} />)
  })

  routes.get('/actors/:slug', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const slug = context.req.param('slug')
    const data = await readActor(db, slug, page.today, page.asOf)
    if (data === null) return movedTo(context, actorPath, await slugNow(db, slug))
    if (page.asOf !== null && data.history.length + data.events.length === 0)
      return notKnownThen(context, page)
    const state = data.actor.kind === 'state' ? await stateData(data.actor, page) : null
    const { people } = await contactsShown(db, data.events, page)
    keepUntilChanged(context, recordTags, ['as_of'])
    return sendPage(context, <ActorPage context={page} data={{ ...data, state, people }} />)
  })

  routes.get('/events/:id/history', async context => {
    const page = context.var.page
    const id = context.req.param('id')
    const history = await readHistory(db, 'event', id)
    const now = (await whereItWent(db, 'event', id)) ?? id
    const [event] = await readEvents(db, [now], page.today)
    if (history.length === 0 || event === undefined) return context.notFound()
    const address = addressIn(page.settings.languages, page.language, eventPath(now))
    const shown = { name: eventName(event, page), address, isMoved: now !== id, history }
    return sendPage(context, <HistoryPage context={page} {...shown} />)
  })

  routes.get('/actors/:slug/history', async context => {
    const page = context.var.page
    const slug = context.req.param('slug')
    const row = await db.selectFrom('actor').select('id').where('slug', '=', slug).executeTakeFirst()
    const history = row === undefined ? [] : await readHistory(db, 'actor', row.id)
    const now = (await slugNow(db, slug)) ?? slug
    const actor = await readActorFacts(db, now)
    if (history.length === 0 || actor === null) return context.notFound()
    const address = addressIn(page.settings.languages, page.language, actorPath(now))
    const shown = { name: page.nameOf(actor), address, isMoved: now !== slug, history }
    return sendPage(context, <HistoryPage context={page} {...shown} />)
  })

  routes.get('/pair/:slug/:other', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const slugs = [context.req.param('slug'), context.req.param('other')] as const
    const data = await readPair(db, slugs, page.today, page.asOf)
    if (data === null) {
      const [one, other] = await Promise.all(slugs.map(async slug => (await slugNow(db, slug)) ?? slug))
      const isMoved = one !== slugs[0] || other !== slugs[1]
      return movedTo(context, path => path, isMoved && one !== other ? pairPath(one!, other!) : null)
    }
    const path = pairPath(...slugs)
    if (path !== `/pair/${slugs.join('/')}`) {
      return context.redirect(addressIn(page.settings.languages, page.language, path), 301)
    }
    keepUntilChanged(context, recordTags, ['as_of'])
    return sendPage(context, <PairPage context={page} data={data} />)
  })

  /** To the address of what holds now what stood here; not found where nothing does. */
  function movedTo(context: Context<SiteEnv>, pathOf: (name: string) => string, name: string | null) {
    if (name === null) return context.notFound()
    const { settings, language } = context.var.page
    const query = new URL(context.req.url).search
    return context.redirect(addressIn(settings.languages, language, pathOf(name)) + query, 301)
  }

  /** What an event's page is built from: the event, its reports, and everybody named there. */
  function tagsOf({
    event,
    readouts,
    history,
  }: NonNullable<Awaited<ReturnType<typeof readEvent>>>): string[] {
    const named = [
      ...event.participants.map(one => one.actor),
      ...readouts.flatMap(one => [...one.participants, ...one.sources]),
    ]
    return [
      eventTag(event.id),
      ...named.map(actor => actorTag(actor.id)),
      ...readouts.map(readout => reportTag(readout.reportId)),
      // The history may name people who take part no more.
      ...(history.some(line => line.isPast) ? [actorsTag] : []),
    ]
  }

  /** The page as of the day that is asked for; null where that is no day to look back to. */
  function asAsked(context: Context<SiteEnv>): PageContext | null {
    const { page } = context.var
    const asOf = readAsOf(context.req.query('as_of'), page.today)
    return asOf === 'wrong' ? null : { ...page, asOf }
  }

  async function noSuchDay(context: Context<SiteEnv>): Promise<Response> {
    const refused = <AsOfPage context={context.var.page} first={await firstDay(db)} />
    return sendPage(context, refused, { status: 400 })
  }

  async function notKnownThen(context: Context<SiteEnv>, page: PageContext): Promise<Response> {
    return sendPage(context, <AsOfPage context={page} first={await firstDay(db)} />, { status: 404 })
  }

  async function stateData(state: ActorFacts, { settings, asOf }: PageContext) {
    const acting =
      asOf === null
        ? {
            partners: await contactsOfState(db, state, mostOfState),
            members: await membersOfState(db, state, mostOfState),
          }
        : await stateAsOf(db, state, mostOfState, asOf)
    const country = settings.countries.find(one => one.code === state.state)
    return {
      ...acting,
      articles: country === undefined ? null : categoryPath({ country: country.slug }),
    }
  }

  return routes
}
