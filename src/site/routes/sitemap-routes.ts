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
  listPublished,
  type PublishedArticle,
  type PublishedPlace,
  publishedPieces,
  publishedSince,
} from '../../desk/list-published.ts'
import { listActorSlugs, listEventIds, subjectPieces } from '../../record/list-subjects.ts'
import { calendarMonths } from '../../record/read-calendar.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { actorsTag, articlesTag, eventsTag } from '../kept/tags.ts'
import type { PageContext } from '../page-context.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'
import {
  entriesInEachLanguage,
  type MapEntry,
  mostPerMap,
  sitemapIndexOf,
  sitemapOf,
} from '../sitemaps/sitemap.ts'
import { xmlElement } from '../xml-text.ts'

/** News are what search engines take as such: of the last 48 hours, a thousand at most. */
const [newsMs, mostNews] = [48 * 3_600_000, 1000]

/** Maps of the site for robots, and what they may read. */
export function sitemapRoutes({ db, clock, publicUrl, perMap = mostPerMap }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/sitemap.xml', async context => {
    const { settings } = context.var.page
    const each = subjectsPerMap(context.var.page)
    const [published, actors, events] = await Promise.all([
      publishedPieces(db, perMap),
      subjectPieces(db, 'actor', each),
      subjectPieces(db, 'event', each),
    ])
    // The first of a list has the number 1, the others the place after which they begin.
    const named = (name: string, places: readonly string[] | null | undefined) =>
      places == null
        ? []
        : ['1', ...places.map(place => `after-${place}`)].map(one => `/sitemaps/${name}/${one}.xml`)
    const maps = [
      '/sitemaps/pages.xml',
      '/sitemaps/news.xml',
      ...settings.languages.flatMap(one => named(`articles-${one}`, published.get(one)?.map(placeInAddress))),
      ...named('actors', actors),
      ...named('events', events),
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
        '/feeds',
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

  routes.get('/sitemaps/:list/:file{[0-9A-Za-z_:.-]{1,90}[.]xml}', async context => {
    const page = context.var.page
    const file = context.req.param('file')
    const [, after = null] = /^after-(.+)[.]xml$/.exec(file) ?? []
    if (after === null && file !== '1.xml') return context.notFound()
    const entries = await entriesIn(context.req.param('list'), after, page)
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

  async function entriesIn(list: string, after: string | null, page: PageContext): Promise<MapEntry[]> {
    const { settings } = page
    const language = settings.languages.find(one => list === `articles-${one}`)
    if (language !== undefined) {
      const place = after === null ? null : readPlace(after)
      if (place === undefined) return []
      const articles = await listPublished(db, { language, after: place, limit: perMap })
      return articles.map(article => entryOf(article, page))
    }
    const piece = { after, limit: subjectsPerMap(page) }
    const paths =
      list === 'actors'
        ? (await listActorSlugs(db, piece)).map(actorPath)
        : list === 'events'
          ? (await listEventIds(db, piece)).map(eventPath)
          : []
    return paths.flatMap(path => entriesInEachLanguage(path, page))
  }

  /** A subject of the record has an address in every language. */
  function subjectsPerMap({ settings }: PageContext): number {
    return Math.max(1, Math.floor(perMap / settings.languages.length))
  }

  return routes
}

/** An article's place in its list, as an address carries it. */
function placeInAddress({ publishedAt, reportId }: PublishedPlace): string {
  return `${publishedAt}_${reportId}`
}

/** The place that an address names; undefined where it is none. */
function readPlace(text: string): PublishedPlace | undefined {
  const [, publishedAt = '', reportId = ''] = /^([1-9]\d{3}-[\d:.TZ-]{19})_([0-9a-z]{1,40})$/.exec(text) ?? []
  const at = new Date(publishedAt)
  if (Number.isNaN(at.getTime()) || at.toISOString() !== publishedAt) return undefined
  return { publishedAt, reportId }
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
