import { type Context, Hono } from 'hono'
import { isIsoDay } from '../../basics/partial-date.ts'
import { addressIn, eventPath } from '../../desk/address.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { ActorFacts } from '../../record/event-facts.ts'
import { readActorFacts } from '../../record/read-actor.ts'
import { type ChangeSubject, type EventChange, readChanges } from '../../record/read-changes.ts'
import { actorIdsOfState } from '../../record/read-state.ts'
import { eventName } from '../components/event-line.tsx'
import { feedTitle } from '../feed-title.ts'
import { atomOf } from '../feeds/atom.ts'
import type { Feed } from '../feeds/feed.ts'
import { feedForms, isFeedForm } from '../feeds/feed-address.ts'
import { jsonFeedOf } from '../feeds/json-feed.ts'
import { rssOf } from '../feeds/rss.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { recordTags } from '../kept/tags.ts'
import type { PageContext } from '../page-context.ts'
import { ChangesPage, type SubjectOfChanges } from '../pages/changes-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** Without days, the changes of so many days are shown. */
const usualDays = 30
/** How many of the newest changes a feed holds. */
const inFeed = 50

/** What became known between two days: of everything, or of an actor, two actors together, or a process. */
export function changesRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/changes', async context => {
    const page = context.var.page
    const asked = await subjectOf(context)
    if (asked === null) return context.notFound()
    const { subject, shown } = asked
    const until = context.req.query('until') || page.today
    const since = context.req.query('since') || daysBefore(isIsoDay(until) ? until : page.today, usualDays)
    const areDays = [since, until].every(day => isIsoDay(day) && day >= '0001-01-01')
    if (!areDays || since >= until || until > page.today) {
      const period = areDays ? { since, until } : { since: '', until: '' }
      const data = { period, changes: null, isCut: false, subject: shown }
      return sendPage(context, <ChangesPage context={page} data={data} />, { status: 400 })
    }
    const period = { since, until }
    const found = await readChanges(db, period, page.today, subject)
    // Each event is shown, and linked, as it was known at the end of the time.
    const then = until === page.today ? page : { ...page, asOf: until }
    keepUntilChanged(context, recordTags, ['since', 'until', 'actor', 'with', 'process'])
    return sendPage(context, <ChangesPage context={then} data={{ period, ...found, subject: shown }} />)
  })

  routes.get('/changes/:file{feed[.][a-z]+}', async context => {
    const page = context.var.page
    const form = context.req.param('file')
    const asked = isFeedForm(form) ? await subjectOf(context) : null
    if (asked === null || !isFeedForm(form)) return context.notFound()
    const period = { since: daysBefore(page.today, usualDays), until: page.today }
    const { changes } = await readChanges(db, period, page.today, asked.subject)
    const feed = feedOfChanges(changes.slice(0, inFeed), asked.shown, form, page)
    const headers = { 'content-type': `${feedForms[form]}; charset=utf-8`, 'cache-control': 'no-cache' }
    switch (form) {
      case 'feed.xml':
        return context.body(rssOf(feed), 200, headers)
      case 'feed.atom':
        return context.body(atomOf(feed), 200, headers)
      case 'feed.json':
        return context.body(JSON.stringify(jsonFeedOf(feed)), 200, headers)
    }
  })

  /** What is asked for; null where there is no such actor or process. */
  async function subjectOf(
    context: Context<SiteEnv>,
  ): Promise<{ subject: ChangeSubject; shown: SubjectOfChanges } | null> {
    const page = context.var.page
    const slugs = [context.req.query('actor'), context.req.query('with')].filter(one => one !== undefined)
    const actors: ActorFacts[] = []
    for (const slug of slugs) {
      const actor = await readActorFacts(db, slug)
      if (actor === null) return null
      actors.push(actor)
    }
    const asked = context.req.query('process')
    const process = page.settings.processes.find(one => one.slug === asked)
    if (asked !== undefined && process === undefined) return null
    const names = [
      ...actors.map(page.nameOf),
      ...(process === undefined ? [] : [inLanguage(process.name, page.language)]),
    ]
    const ids = await Promise.all(
      actors.map(actor => (actor.kind === 'state' ? actorIdsOfState(db, actor) : [actor.id])),
    )
    const query = Object.entries({ actor: slugs[0], with: slugs[1], process: process?.slug }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    )
    return { subject: { actors: ids, process: process?.slug ?? null }, shown: { names, query } }
  }

  return routes
}

function feedOfChanges(
  changes: readonly EventChange[],
  { names, query }: SubjectOfChanges,
  form: string,
  page: PageContext,
): Feed {
  const { settings, language, publicUrl, words } = page
  const whole = (path: string) => publicUrl + addressIn(settings.languages, language, path)
  const search = query.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(query))}`
  const title = words.say('changes.title')
  return {
    title: [...names, title, feedTitle(settings, language)].join(' · '),
    description: words.say('changes.intro'),
    language,
    page: whole(`/changes${search}`),
    self: whole(`/changes/${form}${search}`),
    // The hub is told of articles alone.
    hub: null,
    items: changes.map(({ now, was, day }) => {
      const at = `${day}T00:00:00.000Z`
      const status = words.say(`status.${now.status}`)
      return {
        // One event may change on several days: each is an entry of its own.
        address: whole(`${eventPath(now.id)}?as_of=${day}`),
        title: words.say('term.value', { term: status, value: eventName(now, page) }),
        summary: was === null ? words.say('changes.new') : words.date(now.date),
        publishedAt: at,
        updatedAt: at,
        author: null,
        categories: [words.say(`type.${now.type}`)],
      }
    }),
  }
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
