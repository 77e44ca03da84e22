import { type Context, Hono } from 'hono'
import { actorPath, addressIn, articlePath, categoryPath, placePath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { articlesAboutActor } from '../../desk/articles-about-actor.ts'
import { articlesOfPlace } from '../../desk/articles-of-place.ts'
import { latestArticles } from '../../desk/read-articles.ts'
import { itemsInFeeds } from '../../desk/setting-up/settings-parts.ts'
import { inLanguage } from '../../desk/settings.ts'
import { readPlace } from '../../record/dossiers/read-dossier.ts'
import { slugNow } from '../../record/editing/where-it-went.ts'
import { readActorFacts } from '../../record/read-actor.ts'
import { categoryName, readCategory } from '../category.ts'
import { feedTitle } from '../feed-title.ts'
import { atomOf } from '../feeds/atom.ts'
import type { Feed } from '../feeds/feed.ts'
import { type FeedForm, feedForms, feedPath, isFeedForm } from '../feeds/feed-address.ts'
import { jsonFeedOf } from '../feeds/json-feed.ts'
import { rssOf } from '../feeds/rss.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { actorTag, articlesTag, categoryTag } from '../kept/tags.ts'
import type { PageContext } from '../page-context.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** Feeds of the front page, of each category and of each actor, as RSS, Atom and JSON Feed. */
export function feedRoutes({ db, hub = null }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  async function sendFront(context: Context<SiteEnv>, form: FeedForm): Promise<Response> {
    const page = context.var.page
    const articles = await latestArticles(db, { language: page.language, limit: inFeed(page) })
    keepUntilChanged(context, [articlesTag(page.language)])
    return send(context, form, { hub, path: '/', name: null, articles })
  }
  routes.get('/feed.xml', context => sendFront(context, 'feed.xml'))
  routes.get('/feed.atom', context => sendFront(context, 'feed.atom'))
  routes.get('/feed.json', context => sendFront(context, 'feed.json'))

  routes.get('/category/:rest{.+/feed[.][a-z]+}', async context => {
    const page = context.var.page
    const { settings, language } = page
    const parts = context.req.param('rest').split('/')
    const form = parts.pop()!
    const category = readCategory(parts, settings)
    if (category === null || !isFeedForm(form)) return context.notFound()
    const path = categoryPath(category)
    if (path !== `/category/${parts.join('/')}`) {
      return context.redirect(addressIn(settings.languages, language, feedPath(path, form)), 301)
    }
    const articles = await latestArticles(db, { language, ...category, limit: inFeed(page) })
    keepUntilChanged(context, [categoryTag(language, category)])
    return send(context, form, { hub, path, name: categoryName(category, settings, language), articles })
  })

  routes.get('/actors/:slug/:file{feed[.][a-z]+}', async context => {
    const page = context.var.page
    const form = context.req.param('file')
    const slug = context.req.param('slug')
    const actor = isFeedForm(form) ? await readActorFacts(db, slug) : null
    const moved = actor === null && isFeedForm(form) ? await slugNow(db, slug) : null
    if (moved !== null && isFeedForm(form)) {
      const path = feedPath(actorPath(moved), form)
      return context.redirect(addressIn(page.settings.languages, page.language, path), 301)
    }
    if (actor === null || !isFeedForm(form)) return context.notFound()
    const articles = await articlesAboutActor(db, actor.id, page.language, inFeed(page))
    keepUntilChanged(context, [actorTag(actor.id)])
    return send(context, form, { hub, path: actorPath(actor.slug), name: page.nameOf(actor), articles })
  })

  routes.get('/places/:slug/:file{feed[.][a-z]+}', async context => {
    const page = context.var.page
    const [slug, form] = [context.req.param('slug'), context.req.param('file')]
    const found = isFeedForm(form) ? await readPlace(db, slug, page.today) : null
    if (found === null || !isFeedForm(form)) return context.notFound()
    const articles = await articlesOfPlace(db, slug, page.language, inFeed(page))
    return send(context, form, { hub, path: placePath(slug), name: found.place.name, articles })
  })

  return routes
}

/** What a feed holds: the articles of a page, its name where that is not the desk's. */
interface FeedContent {
  readonly hub: string | null
  readonly path: string
  readonly name: string | null
  readonly articles: readonly ArticleTeaser[]
}

function send(context: Context<SiteEnv>, form: FeedForm, of: FeedContent): Response {
  const feed = feedOf(context.var.page, form, of)
  const headers: Record<string, string> = {
    'content-type': `${feedForms[form]}; charset=utf-8`,
    'cache-control': 'no-cache',
    ...(of.hub === null ? {} : { link: `<${of.hub}>; rel="hub", <${feed.self}>; rel="self"` }),
  }
  switch (form) {
    case 'feed.xml':
      return context.body(rssOf(feed), 200, headers)
    case 'feed.atom':
      return context.body(atomOf(feed), 200, headers)
    case 'feed.json':
      return context.body(JSON.stringify(jsonFeedOf(feed)), 200, headers)
  }
}

function feedOf(
  { settings, language, publicUrl }: PageContext,
  form: FeedForm,
  { hub, path, name, articles }: FeedContent,
): Feed {
  const whole = (one: string) => publicUrl + addressIn(settings.languages, language, one)
  const desk = feedTitle(settings, language)
  return {
    title: name === null ? desk : `${name} · ${desk}`,
    description: inLanguage(settings.tagline, language),
    language,
    page: whole(path),
    self: whole(feedPath(path, form)),
    hub,
    items: articles.map(article => ({
      address: whole(articlePath(article.slug)),
      title: article.title,
      summary: article.standfirst,
      publishedAt: article.publishedAt ?? article.updatedAt,
      updatedAt: article.updatedAt,
      author: settings.authors.find(one => one.slug === article.author)?.name ?? null,
      categories: [
        ...settings.formats.filter(one => one.slug === article.format),
        ...settings.countries.filter(one => article.countries.includes(one.slug)),
        ...settings.processes.filter(one => article.processes.includes(one.slug)),
      ].map(one => inLanguage(one.name, language)),
    })),
  }
}

/** How many articles a feed holds. */
function inFeed({ settings }: PageContext): number {
  return settings.feeds?.items ?? itemsInFeeds
}
