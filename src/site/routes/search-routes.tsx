import { Hono } from 'hono'
import { Problem } from '../../basics/problem.ts'
import { ownRequestLimit } from '../../desk/request-limit.ts'
import { firstDay } from '../../record/as-of.ts'
import { readSearchText } from '../../search/read-search-text.ts'
import { readAsOf } from '../http/read-as-of.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { recordTags } from '../kept/tags.ts'
import { AsOfPage } from '../pages/as-of-page.tsx'
import { ErrorPage } from '../pages/error-page.tsx'
import { SearchPage } from '../pages/search-page.tsx'
import { readSearchData } from '../search/read-search-data.ts'
import { hasFilters, queryOfQuestion, questionNames, readQuestion } from '../search/search-question.ts'
import type { BuiltParts, SiteEnv } from '../site-parts.ts'

/** The search over articles and the record: a form and its answer, at one address. */
export function searchRoutes(parts: BuiltParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()
  // "Москва" and "Erivan" are found as the packs' towns are called in English.
  const places = parts.packs.flatMap(pack => pack.places)
  const alsoCalled = (name: string) =>
    places
      .filter(place => place.aliases.some(alias => alias.toLowerCase() === name.toLowerCase()))
      .map(place => place.name)
  const limit = ownRequestLimit(parts, { name: 'search', times: 60, seconds: 60 })

  routes.get('/search', async context => {
    const asked = context.var.page
    const asOf = readAsOf(context.req.query('as_of'), asked.today)
    if (asOf === 'wrong')
      return sendPage(context, <AsOfPage context={asked} first={await firstDay(parts.db)} />, { status: 400 })
    const question = readQuestion(name => context.req.query(name), asked.settings)
    // The way back to the present leads to the same question.
    const present = `/search?${queryOfQuestion({ ...question, asOf: null, after: null })}`
    const page = asOf === null ? asked : { ...asked, asOf, path: present }
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
      const data = await readSearchData(parts, question, terms, page, alsoCalled)
      keepUntilChanged(context, recordTags, questionNames)
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
