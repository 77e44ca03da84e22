import { Hono } from 'hono'
import { addressIn, articlePath } from '../../desk/address.ts'
import { latestArticles } from '../../desk/read-articles.ts'
import { inLanguage } from '../../desk/settings.ts'
import { feedTitle } from '../feed-title.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** For programs: the feed, the map of the site, what robots may read. */
export function feedRoutes({ db, publicUrl }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/feed.xml', async context => {
    const { language, settings } = context.var.page
    const articles = await latestArticles(db, { language, limit: 30 })
    const address = (path: string) => publicUrl + addressIn(settings.languages, language, path)
    const items = articles.map(
      article =>
        `<item><title>${escaped(article.title)}</title><link>${escaped(address(articlePath(article.slug)))}</link>` +
        `<guid>${escaped(address(articlePath(article.slug)))}</guid>` +
        `<pubDate>${new Date(article.publishedAt ?? 0).toUTCString()}</pubDate>` +
        `<description>${escaped(article.standfirst)}</description></item>`,
    )
    const tagline = escaped(inLanguage(settings.tagline, language))
    return context.body(
      `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${escaped(feedTitle(settings, language))}</title>` +
        `<link>${escaped(address('/'))}</link><description>${tagline}</description><language>${language}</language>` +
        `${items.join('')}</channel></rss>`,
      200,
      { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'no-cache' },
    )
  })

  routes.get('/sitemap.xml', async context => {
    const { settings } = context.var.page
    const pages = settings.languages.flatMap(language =>
      ['/', '/about', '/actors', '/write-for-us', '/cookie-policy'].map(path =>
        addressIn(settings.languages, language, path),
      ),
    )
    const lists = await Promise.all(
      settings.languages.map(language => latestArticles(db, { language, limit: 20_000 })),
    )
    const articles = lists
      .flat()
      .map(one => addressIn(settings.languages, one.language, articlePath(one.slug)))
    const urls = [...pages, ...articles].map(path => `<url><loc>${escaped(publicUrl + path)}</loc></url>`)
    return context.body(
      `<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
      200,
      { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
    )
  })

  routes.get('/robots.txt', context =>
    context.text(
      `User-agent: *\nDisallow: /newsroom\nDisallow: /consent\nSitemap: ${publicUrl}/sitemap.xml\n`,
    ),
  )

  return routes
}

/** A text as XML may hold it: signs that mean something are written as numbers, those that no XML may hold as spaces. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ').replace(/[<>&"']/g, sign => `&#${sign.charCodeAt(0)};`)
}
