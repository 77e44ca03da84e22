import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { getCookie, setCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import type pg from 'pg'
import { newIdentifier } from '../basics/identifier.ts'
import { readChoice } from '../desk/consent/consent-choice.ts'
import { consentCookie, visitorCookie } from '../desk/consent/cookie-registry.ts'
import { countVisitor, newVisitor, readVisitor } from '../desk/consent/count-visitor.ts'
import { readActorNames } from './actor-names.ts'
import { keepBeside } from './beside-article.ts'
import { splitLanguage } from './http/language-path.ts'
import { sendPage } from './http/send-page.tsx'
import { ChangeLog } from './kept/change-log.ts'
import { keepAnswers } from './kept/keep-answers.ts'
import { keepDesk } from './kept/keep-desk.ts'
import { KeptPages } from './kept/kept-pages.ts'
import { securityHeaders } from './kept/response-heads.ts'
import { wordsFor } from './messages/words.ts'
import { movedAddress } from './moved-address.ts'
import { nearbyPages, newestPages } from './nearby-pages.ts'
import { allows, type PageContext } from './page-context.ts'
import { ErrorPage } from './pages/error-page.tsx'
import { calendarRoutes } from './routes/calendar-routes.tsx'
import { changesRoutes } from './routes/changes-routes.tsx'
import { consentRoutes } from './routes/consent-routes.tsx'
import { dossierRoutes } from './routes/dossier-routes.tsx'
import { feedRoutes } from './routes/feed-routes.ts'
import { mediaRoutes } from './routes/media-routes.ts'
import { newsletterRoutes } from './routes/newsletter-routes.tsx'
import { pictureRoutes } from './routes/picture-routes.ts'
import { readingRoutes } from './routes/reading-routes.tsx'
import { recordRoutes } from './routes/record-routes.tsx'
import { searchRoutes } from './routes/search-routes.tsx'
import { sitemapRoutes } from './routes/sitemap-routes.ts'
import { subscriptionRoutes } from './routes/subscription-routes.tsx'
import { trustRoutes } from './routes/trust-routes.tsx'
import { twinRoutes } from './routes/twin-routes.ts'
import { writeRoutes } from './routes/write-routes.tsx'
import { foundArticles } from './search/found-articles.ts'
import { readSiteAssets } from './site-assets.ts'
import { siteIcon } from './site-icon.ts'
import type { SiteEnv, SiteParts } from './site-parts.ts'
import { wholeArticles } from './whole-article.ts'

/** The public site: pages that are a pure function of the record, the published revisions and the desk's settings. */
export function createSite(given: SiteParts & { readonly pool: pg.Pool }): Hono<SiteEnv> {
  const { assetAt, styleSheet } = readSiteAssets()
  const kept = given.kept ?? noPages
  const parts = {
    ...given,
    besideKept: keepBeside(kept.log, given.db),
    readWhole: wholeArticles(given.db, kept.log),
    readFound: foundArticles(given.db, kept.log),
  }
  const namesIn = readActorNames(parts.packs)
  const desk = keepDesk(parts.db, kept.log, parts.clock)
  // Routes do not name the language: "/de/about" is routed as "/about" and knows its language.
  const site = new Hono<SiteEnv>({ getPath: request => splitLanguage(new URL(request.url).pathname).path })

  // A page that has not changed may still have to set the cookie that its reader allowed.
  site.use(compress(), etag({ retainedHeaders: [...RETAINED_304_HEADERS, 'set-cookie'] }))
  site.use(async (context, next) => {
    await next()
    // `context.header` would make the whole answer anew for each.
    const { headers } = context.res
    for (const [name, value] of securityHeaders) if (!headers.has(name)) headers.set(name, value)
  })

  site.get('/healthz', async context => {
    await parts.db.selectFrom('desk').select('kind').executeTakeFirst()
    return context.text('ok')
  })
  site.get('/favicon.svg', context =>
    context.body(siteIcon(null), 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
    }),
  )
  site.get('/assets/:name', context => {
    const asset = assetAt(`/assets/${context.req.param('name')}`)
    if (asset === null) return context.text('There is no such file.', 404)
    const kept = { 'content-type': asset.mediaType, 'cache-control': 'public, max-age=31536000, immutable' }
    return context.body(asset.body, 200, kept)
  })

  site.route('/', mediaRoutes(parts))

  site.use(async (context, next) => {
    context.set('heardAt', kept.log.heard)
    const page = await pageContext(context)
    context.set('page', page)
    const { pathname } = new URL(context.req.url)
    const { prefix } = splitLanguage(pathname)
    // "/en/…" where English needs no prefix, and languages that the desk does not have, are no addresses. The sign of
    // the number 0 stands in none, and the database would not take it.
    const isStrange = prefix !== null && page.settings.languages.indexOf(prefix) < 1
    if (isStrange || pathname.includes('%00')) return context.notFound()
    await next()
    await countReader(context, page)
  })
  site.use(keepAnswers(kept, parts.clock))
  // Before forms must come from our own pages: a mail program's request comes from none.
  site.route('/', subscriptionRoutes(parts))
  site.use(csrf({ origin: parts.publicUrl }))

  site.route('/', twinRoutes(parts))
  site.route('/', feedRoutes(parts))
  site.route('/', sitemapRoutes(parts))
  site.route('/', pictureRoutes(parts))
  site.route('/', readingRoutes(parts))
  site.route('/', recordRoutes(parts))
  site.route('/', dossierRoutes(parts))
  site.route('/', calendarRoutes(parts))
  site.route('/', searchRoutes(parts))
  site.route('/', changesRoutes(parts))
  site.route('/', trustRoutes(parts))
  site.route('/', consentRoutes(parts))
  site.route('/', newsletterRoutes(parts))
  site.route('/', writeRoutes(parts))

  site.notFound(async context => {
    const page = context.var.page
    const moved = await movedAddress(parts.db, page)
    if (moved !== null) return context.redirect(moved + new URL(context.req.url).search, 301)
    const [nearby, newest] = await Promise.all([nearbyPages(parts.db, page), newestPages(parts.db, page)])
    const found = <ErrorPage context={page} status={404} nearby={nearby} newest={newest} />
    return sendPage(context, found, { status: 404 })
  })
  site.onError(async (error, context) => {
    const page = context.var.page ?? (await pageContext(context).catch(() => null))
    // Without the database there is neither a desk nor its look: a sentence must do.
    if (page === null) return unreachable(error, context)
    if ('status' in error && error.status === 403) {
      return sendPage(context, <ErrorPage context={page} status={403} />, { status: 403 })
    }
    const report = parts.onError ?? logError
    const reference = newIdentifier()
    report(error, `${context.req.method} ${new URL(context.req.url).pathname} (${reference})`)
    // What failed may be the database: then the newest articles are left out.
    const newest = await newestPages(parts.db, page).catch(() => [])
    const told = <ErrorPage context={page} status={500} newest={newest} reference={reference} />
    return sendPage(context, told, { status: 500 })
  })

  async function pageContext(context: Context<SiteEnv>): Promise<PageContext> {
    const present = await desk()
    if (present === null) throw new Error('the site is served before a desk was made')
    const { settings, kind, logo } = present
    kept.purposes = settings.consent.purposes
    const { prefix, path } = splitLanguage(new URL(context.req.url).pathname)
    const language =
      prefix !== null && settings.languages.indexOf(prefix) > 0 ? prefix : settings.languages[0]!
    return {
      settings,
      deskKind: kind,
      language,
      words: wordsFor(language),
      nameOf: namesIn(language),
      path,
      today: parts.clock().toISOString().slice(0, 10),
      asOf: null,
      publicUrl: parts.publicUrl,
      styleSheet: styleSheet(settings.look?.accent ?? null),
      logo,
      consent: readChoice(getCookie(context, consentCookie.name), settings.consent.purposes),
    }
  }

  function unreachable(error: Error, context: Context<SiteEnv>): Response {
    const report = parts.onError ?? logError
    report(error, `${context.req.method} ${new URL(context.req.url).pathname}`)
    context.header('retry-after', '30')
    return context.text(
      'This site cannot reach its database at the moment. Please try again in a minute.',
      503,
    )
  }

  /** A page that was read is counted; a reader who allowed it is, once a day. */
  async function countReader(context: Context<SiteEnv>, page: PageContext): Promise<void> {
    const isPage =
      context.req.method === 'GET' && context.res.headers.get('content-type')?.startsWith('text/html')
    // What may be stored nowhere is one reader's page, whose address is a secret.
    const isPrivate = context.res.headers.get('cache-control') === 'no-store'
    if (!isPage || isPrivate || context.res.status !== 200) return
    const header = (name: string) => context.req.header(name)
    parts.views?.count({
      path: page.path,
      language: page.language,
      userAgent: header('user-agent'),
      doNotTrack: header('dnt'),
      privacyControl: header('sec-gpc'),
      purpose: header('sec-purpose'),
    })
    if (!allows(page, 'measurement')) return
    const known = readVisitor(getCookie(context, visitorCookie.name))
    const visitor = known ?? newVisitor()
    await countVisitor(parts.db, visitor, page.today, parts.secret)
    if (known !== null) return
    setCookie(context, visitorCookie.name, visitor, {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      secure: parts.publicUrl.startsWith('https://'),
      maxAge: visitorCookie.maxAgeSeconds,
    })
  }

  return site
}

/** Without anybody who tells of changes, nothing is kept. */
const noPages = new KeptPages(new ChangeLog({ areHeard: false, subscribe: () => () => {} }), 1)

function logError(error: unknown, doing: string): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${new Date().toISOString()} ${doing}\n${trace}\n`)
}
