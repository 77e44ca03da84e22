import { type Context, Hono } from 'hono'
import type { Article } from '../../desk/article.ts'
import { articlesForReaders, readingLanguages } from '../../desk/articles-for-readers.ts'
import { readArticle } from '../../desk/read-articles.ts'
import { articleTags, readArticleData } from '../article-data.ts'
import { splitLanguage } from '../http/language-path.ts'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { readingTags } from '../kept/reading-tags.ts'
import { articlesTag } from '../kept/tags.ts'
import { wordsFor } from '../messages/words.ts'
import type { PageContext } from '../page-context.ts'
import type { BuiltParts, SiteEnv } from '../site-parts.ts'
import { articleAddress, twinEndings } from '../twins/article-address.ts'
import { articleMarkdown } from '../twins/article-markdown.ts'
import { articleNinjs } from '../twins/article-ninjs.ts'
import { deskGuide } from '../twins/desk-guide.ts'
import { oembedOf } from '../twins/oembed.ts'
import type { WholeArticle } from '../whole-article.ts'

/** The same articles for machines: Markdown, ninjs, oEmbed, and a guide to the site. */
export function twinRoutes(parts: BuiltParts): Hono<SiteEnv> {
  const { db, publicUrl, readWhole } = parts
  const routes = new Hono<SiteEnv>()

  routes.get('/articles/:file{[a-z0-9-]+[.]md}', context =>
    sendTwin(context, twinEndings.markdown, async whole => {
      const data = await readArticleData(parts, whole, context.var.page)
      keepUntilChanged(context, articleTags(data))
      return new Response(articleMarkdown(data, context.var.page), {
        headers: { 'content-type': 'text/markdown; charset=utf-8' },
      })
    }),
  )

  routes.get('/articles/:file{[a-z0-9-]+[.]ninjs[.]json}', context =>
    sendTwin(context, twinEndings.ninjs, async whole => {
      const data = await readArticleData(parts, whole, context.var.page)
      keepUntilChanged(context, articleTags(data))
      return Response.json(articleNinjs(data, context.var.page), {
        headers: { 'access-control-allow-origin': '*' },
      })
    }),
  )

  routes.get('/llms.txt', async context => {
    const page = context.var.page
    const reading = await readingLanguages(db, page.settings.languages, page.language)
    const latest = await articlesForReaders(db, reading, { limit: 30 })
    keepUntilChanged(context, readingTags(reading, articlesTag))
    return context.text(deskGuide(latest, page), 200, { 'cache-control': 'no-cache' })
  })

  routes.get('/oembed', async context => {
    context.header('access-control-allow-origin', '*')
    const asked = context.req.query('url')
    const format = context.req.query('format') ?? 'json'
    if (asked === undefined) {
      return context.json({ error: 'Name the article: /oembed?url= and its whole address.' }, 400)
    }
    if (format !== 'json')
      return context.json({ error: 'This site gives oEmbed as JSON alone: format=json.' }, 501)
    const article = await articleAt(asked, context.var.page)
    if (article === null)
      return context.json({ error: 'No published article of this site has that address.' }, 404)
    const width = Number(context.req.query('maxwidth') ?? Number.NaN)
    const page = { ...context.var.page, language: article.language, words: wordsFor(article.language) }
    return context.json(oembedOf(article, page, Number.isInteger(width) && width > 0 ? width : null))
  })

  async function sendTwin(
    context: Context<SiteEnv>,
    ending: string,
    make: (whole: WholeArticle) => Promise<Response>,
  ): Promise<Response> {
    const page = context.var.page
    const slug = context.req.param('file')!.slice(0, -ending.length)
    const whole = await readWhole({ language: page.language, slug })
    if (whole === null || whole.article.state === 'draft') return context.notFound()
    const { article } = whole
    if (article.state === 'withdrawn') return context.text(`${page.words.say('error.410.title')}\n`, 410)
    const response = await make(whole)
    // The page is the one that search engines should show.
    response.headers.set('link', `<${articleAddress(article, page)}>; rel="canonical"`)
    response.headers.set('cache-control', 'no-cache')
    return response
  }

  /** The published article at a whole address of this site, in whichever language. */
  async function articleAt(address: string, { settings }: PageContext): Promise<Article | null> {
    const site = new URL(publicUrl)
    if (!URL.canParse(address)) return null
    const url = new URL(address)
    if (url.host !== site.host) return null
    const { prefix, path } = splitLanguage(url.pathname)
    const [, slug] = /^\/articles\/([a-z0-9-]+)$/.exec(path) ?? []
    if (slug === undefined) return null
    const article = await readArticle(db, prefix ?? settings.languages[0]!, slug)
    return article?.state === 'published' ? article : null
  }

  return routes
}
