import { Hono } from 'hono'
import { latestCorrections } from '../../desk/corrections.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { articlesTag, correctionsTag } from '../kept/tags.ts'
import { ContactPage, CorrectionsPage, PrivacyPage } from '../pages/trust-pages.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** How many corrections the page of all shows. */
const mostCorrections = 200

/** What a reader may rely on: corrections, contact, privacy. */
export function trustRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/corrections', async context => {
    const page = context.var.page
    const corrections = await latestCorrections(db, page.language, mostCorrections)
    keepUntilChanged(context, [correctionsTag, articlesTag(page.language)])
    return sendPage(context, <CorrectionsPage context={page} corrections={corrections} />)
  })

  routes.get('/contact', context => {
    keepUntilChanged(context, [])
    return sendPage(context, <ContactPage context={context.var.page} />)
  })

  routes.get('/privacy', context => {
    keepUntilChanged(context, [])
    return sendPage(context, <PrivacyPage context={context.var.page} />)
  })

  return routes
}
