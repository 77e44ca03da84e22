import { Hono } from 'hono'
import type pg from 'pg'
import { Problem } from '../../basics/problem.ts'
import { requestLimit } from '../../desk/request-limit.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { sendPage } from '../http/send-page.tsx'
import { ErrorPage } from '../pages/error-page.tsx'
import { SearchPage } from '../pages/search-page.tsx'
import { readSearchData } from '../search/read-search-data.ts'
import { hasFilters, readQuestion } from '../search/search-question.ts'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** The search over articles and the record: a form and its answer, at one address. */
export function searchRoutes(parts: SiteParts & { readonly pool: pg.Pool }): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  // "Москва" and "Erivan" are found as the packs' towns are called in English.
  const places = parts.packs.flatMap(pack => pack.places)
  const alsoCalled = (name: string) =>
    places
      .filter(place => place.aliases.some(alias => alias.toLowerCase() === name.toLowerCase()))
      .map(place => place.name)
  const limit = requestLimit(parts, { name: 'search', times: 60, seconds: 60 })

  routes.get('/search', async context => {
    const page = context.var.page
    const question = readQuestion(name => context.req.query(name), page.settings)
    if (question.q === '' && !hasFilters(question) && question.kind === 'article') {
      return sendPage(context, <SearchPage context={page} question={question} data={null} />)
    }
    const wait = await limit(context)
    if (wait !== null) {
      context.header('retry-after', String(wait * 60))
      return sendPage(context, <ErrorPage context={page} status={429} minutes={wait} />, { status: 429 })
    }
    try {
      const terms = readSearchText(question.q)
      const data = await readSearchData(parts.db, question, terms, page, alsoCalled)
      return sendPage(context, <SearchPage context={page} question={question} data={data} />)
    } catch (error) {
      if (!(error instanceof Problem && error.code === 'search-too-long')) throw error
      const problem = page.words.say('search.tooLong')
      const refused = <SearchPage context={page} question={question} data={null} problem={problem} />
      return sendPage(context, refused, { status: 400 })
    }
  })

  return routes
}
