import { type Context, Hono } from 'hono'
import {
  actorPath,
  addressIn,
  articlePath,
  calendarPath,
  categoryPath,
  eventPath,
  processPath,
} from '../../desk/address.ts'
import {
  countPublished,
  listPublished,
  type PublishedArticle,
  publishedSince,
} from '../../desk/list-published.ts'
import { countSubjects, listActorSlugs, listEventIds } from '../../record/list-subjects.ts'
import { calendarMonths } from '../../record/read-calendar.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { actorsTag, articlesTag, eventsTag } from '../kept/tags.ts'
import type { PageContext } from '../page-context.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'
import {
  entriesInEachLanguage,
  type MapEntry,
  perMap,
  sitemapIndexOf,
  sitemapOf,
} from '../sitemaps/sitemap.ts'
import { xmlElement } from '../xml-text.ts'

/** News are what search engines take as such: of the last 48 hours, a thousand at most. */
const [newsMs, mostNews] = [48 * 3_600_000, 1000]

/** Maps of the site for robots, and what they may read. */
export function sitemapRoutes({ db, clock, publicUrl }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/sitemap.xml', async context => {
    const { settings } = context.var.page
    const [published, subjects] = await Promise.all([countPublished(db), countSubjects(db)])
    const numbered = (name: string, entries: number, each = perMap) =>
      Array.from(
        { length: Math.ceil(entries / each) },
        (_none, index) => `/sitemaps/${name}/${index + 1}.xml`,
      )
    const each = subjectsPerMap(context.var.page)
    const maps = [
      '/sitemaps/pages.xml',
      '/sitemaps/news.xml',
      ...settings.languages.flatMap(one => numbered(`articles-${one}`, published.get(one) ?? 0)),
      ...numbered('actors', subjects.actors, each),
      ...numbered('events', subjects.events, each),
    ]
    keepUntilChanged(context, [articlesTag(), eventsTag, actorsTag])
    return sendXml(context, sitemapIndexOf(maps.map(path => publicUrl + path)))
  })

  routes.get('/sitemaps/pages.xml', async context => {
    const page = context.var.page
    const { settings } = page
    const months = await calendarMonths(db)
    const paths = [
      ...[
        '/',
        '/about',
        '/contact',
        '/corrections',
        '/privacy',
        '/actors',
        calendarPath(),
        '/write-for-us',
        '/newsletter',
        '/cookie-policy',
      ],
      ...settings.formats.map(one => categoryPath({ format: one.slug })),
      ...settings.countries.map(one => categoryPath({ country: one.slug })),
      ...settings.processes.map(one => categoryPath({ process: one.slug })),
      ...settings.processes.map(one => processPath(one.slug)),
      ...settings.authors.map(one => `/authors/${one.slug}`),
      ...months.map(one => calendarPath(one.month)),
    ]
    keepUntilChanged(context, [eventsTag])
    return sendXml(context, sitemapOf(paths.flatMap(path => entriesInEachLanguage(path, page))))
  })

  routes.get('/sitemaps/news.xml', async context => {
    const page = context.var.page
    const since = new Date(clock().getTime() - newsMs)
    const news = await publishedSince(db, page.settings.languages, since, mostNews)
    const entries = news.map(article => ({ ...entryOf(article, page), more: newsTag(article, page) }))
    return sendXml(context, sitemapOf(entries))
  })

  routes.get('/sitemaps/:list/:file{[1-9][0-9]{0,5}[.]xml}', async context => {
    const page = context.var.page
    const list = context.req.param('list')
    const number = Number.parseInt(context.req.param('file'), 10) - 1
    const entries = await entriesIn(list, number, page)
    keepUntilChanged(context, [articlesTag(), eventsTag, actorsTag])
    return entries.length === 0 ? context.notFound() : sendXml(context, sitemapOf(entries))
  })

  routes.get('/robots.txt', context => {
    const { settings } = context.var.page
    const inEach = (path: string) => settings.languages.map(one => addressIn(settings.languages, one, path))
    // A category of one kind is enough to find everything: combinations show the same articles once more.
    const kept = [
      '/newsroom',
      ...inEach('/consent'),
      ...inEach('/search?'),
      ...inEach('/category/*/'),
      '/*?before=',
      '/*?embed=',
      '/*?as_of=',
      '/*?since=',
    ]
    keepUntilChanged(context, [])
    const rules = kept.map(path => `Disallow: ${path}\n`).join('')
    return context.text(`User-agent: *\n${rules}\nSitemap: ${publicUrl}/sitemap.xml\n`)
  })

  async function entriesIn(list: string, number: number, page: PageContext): Promise<MapEntry[]> {
    const { settings } = page
    const language = settings.languages.find(one => list === `articles-${one}`)
    if (language !== undefined) {
      const articles = await listPublished(db, { language, offset: number * perMap, limit: perMap })
      return articles.map(article => entryOf(article, page))
    }
    const limit = subjectsPerMap(page)
    const at = { offset: number * limit, limit }
    const paths =
      list === 'actors'
        ? (await listActorSlugs(db, at)).map(actorPath)
        : list === 'events'
          ? (await listEventIds(db, at)).map(eventPath)
          : []
    return paths.flatMap(path => entriesInEachLanguage(path, page))
  }

  return routes
}

/** A subject of the record has an address in every language. */
function subjectsPerMap({ settings }: PageContext): number {
  return Math.floor(perMap / settings.languages.length)
}

function entryOf(article: PublishedArticle, { settings, publicUrl }: PageContext): MapEntry {
  const whole = (one: { readonly language: string; readonly slug: string }) =>
    publicUrl + addressIn(settings.languages, one.language, articlePath(one.slug))
  // An edition in a language that the desk gave up has no address.
  const editions = article.editions.filter(one => settings.languages.includes(one.language))
  return {
    address: whole(article),
    changedAt: article.updatedAt,
    alternates: editions.map(one => ({ language: one.language, address: whole(one) })),
  }
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function newsTag(article: PublishedArticle, { settings }: PageContext): string {
  const publication = `${xmlElement('news:name', settings.title)}${xmlElement('news:language', article.language)}`
  return (
    `<news:news><news:publication>${publication}</news:publication>` +
    `${xmlElement('news:publication_date', article.publishedAt)}${xmlElement('news:title', article.title)}</news:news>`
  )
}

function sendXml(context: Context<SiteEnv>, xml: string): Response {
  return context.body(xml, 200, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': 'no-cache',
  })
}
