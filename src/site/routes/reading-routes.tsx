import { Hono } from 'hono'
import { addressIn, categoryPath } from '../../desk/address.ts'
import { articlesForReaders, readingLanguages } from '../../desk/articles-for-readers.ts'
import { whyWithdrawn } from '../../desk/reader-notices.ts'
import { announcedEvents } from '../../record/announced-events.ts'
import { mostConnected } from '../../record/most-connected.ts'
import { articleTags, readArticleData } from '../article-data.ts'
import { readCategory } from '../category.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { readingTags } from '../kept/reading-tags.ts'
import { actorsTag, articlesTag, authorTag, categoryTag, eventsTag } from '../kept/tags.ts'
import { allows } from '../page-context.ts'
import { ArticlePage } from '../pages/article-page.tsx'
import { CategoryPage } from '../pages/category-page.tsx'
import { AboutPage, AuthorPage } from '../pages/desk-pages.tsx'
import { ErrorPage } from '../pages/error-page.tsx'
import { FeedsPage } from '../pages/feeds-page.tsx'
import { FrontPage } from '../pages/front-page.tsx'
import type { BuiltParts, SiteEnv } from '../site-parts.ts'

/** How many articles the front page, a page of a category, and one country on the front page show. */
const [onFront, onPage, perCountry] = [13, 20, 3]

/** What there is to read: front page, articles, categories, authors, how to follow them, About. */
export function readingRoutes(parts: BuiltParts): Hono<SiteEnv> {
  const { db, readWhole } = parts
  const routes = new Hono<SiteEnv>()

  routes.get('/', async context => {
    const page = context.var.page
    const { settings, today } = page
    const reading = await readingLanguages(db, settings.languages, page.language)
    const [latest, announced, connected, ...countries] = await Promise.all([
      articlesForReaders(db, reading, { limit: onFront }),
      announcedEvents(db, today, 6),
      mostConnected(db, today, 8),
      ...settings.countries.map(one =>
        articlesForReaders(db, reading, { country: one.slug, limit: perCountry }),
      ),
    ])
    const byCountry = settings.countries
      .map(({ slug }, index) => ({ slug, articles: countries[index] ?? [] }))
      .filter(country => country.articles.length > 0)
    keepUntilChanged(context, [...readingTags(reading, articlesTag), eventsTag, actorsTag])
    const data = { latest, announced, connected, byCountry, filledFrom: reading.filledFrom }
    return sendPage(context, <FrontPage context={page} data={data} />)
  })

  routes.get('/articles/:slug', async context => {
    const page = context.var.page
    const whole = await readWhole({ language: page.language, slug: context.req.param('slug') })
    if (whole === null || whole.article.state === 'draft') return context.notFound()
    const { article } = whole
    if (article.state === 'withdrawn') {
      const reason = (await whyWithdrawn(db, article.reportId, article.language)) ?? undefined
      return sendPage(context, <ErrorPage context={page} status={410} reason={reason} />, { status: 410 })
    }
    const isEmbedLoaded =
      article.embed !== null && (allows(page, 'embeds') || context.req.query('embed') === 'load')
    const data = { ...(await readArticleData(parts, whole, page)), isEmbedLoaded }
    keepUntilChanged(context, articleTags(data), ['embed'])
    const frame = isEmbedLoaded ? article.embed?.url : undefined
    return sendPage(context, <ArticlePage context={page} data={data} />, { frame })
  })

  routes.get('/category/:rest{.+}', async context => {
    const page = context.var.page
    const parts = context.req.param('rest').split('/')
    const category = readCategory(parts, page.settings)
    if (category === null) return context.notFound()
    const canonical = categoryPath(category)
    if (canonical !== `/category/${parts.join('/')}`) {
      return context.redirect(addressIn(page.settings.languages, page.language, canonical), 301)
    }
    const before = readKey(context.req.query('before'))
    const reading = await readingLanguages(db, page.settings.languages, page.language)
    const found = await articlesForReaders(db, reading, { ...category, before, limit: onPage + 1 })
    const articles = found.slice(0, onPage)
    const last = articles.at(-1)
    const older =
      found.length > onPage && last?.publishedAt != null
        ? new URLSearchParams({ before: `${last.publishedAt}_${last.reportId}` }).toString()
        : null
    keepUntilChanged(
      context,
      readingTags(reading, one => categoryTag(one, category)),
      ['before'],
    )
    const data = { category, articles, older, isFirst: before === undefined }
    return sendPage(context, <CategoryPage context={page} data={data} />)
  })

  routes.get('/authors/:slug', async context => {
    const page = context.var.page
    const author = page.settings.authors.find(one => one.slug === context.req.param('slug'))
    if (author === undefined) return context.notFound()
    const reading = await readingLanguages(db, page.settings.languages, page.language)
    const articles = await articlesForReaders(db, reading, { author: author.slug, limit: 50 })
    keepUntilChanged(
      context,
      readingTags(reading, one => authorTag(one, author.slug)),
    )
    return sendPage(context, <AuthorPage context={page} author={author} articles={articles} />)
  })

  routes.get('/feeds', context => {
    keepUntilChanged(context, [])
    return sendPage(context, <FeedsPage context={context.var.page} />)
  })

  routes.get('/about', context => {
    keepUntilChanged(context, [])
    return sendPage(context, <AboutPage context={context.var.page} />)
  })

  return routes
}

/** The place in a list where a page goes on, as its address carries it; a damaged one starts at the beginning. */
function readKey(text: string | undefined): { publishedAt: string; reportId: string } | undefined {
  const [, publishedAt = '', reportId = ''] =
    /^([1-9]\d{3}-[\d:.TZ-]{19})_([0-9a-z]{1,40})$/.exec(text ?? '') ?? []
  const at = new Date(publishedAt)
  // A moment that does not exist, such as 30 February, is read as another one.
  if (Number.isNaN(at.getTime()) || at.toISOString() !== publishedAt) return undefined
  return { publishedAt, reportId }
}
