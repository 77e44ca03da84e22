import { Hono } from 'hono'
import { isIsoDay } from '../../basics/partial-date.ts'
import { readChanges } from '../../record/read-changes.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { recordTags } from '../kept/tags.ts'
import { ChangesPage } from '../pages/changes-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** Without days, the changes of so many days are shown. */
const usualDays = 30

/** What became known between two days. */
export function changesRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/changes', async context => {
    const page = context.var.page
    const until = context.req.query('until') || page.today
    const since = context.req.query('since') || daysBefore(isIsoDay(until) ? until : page.today, usualDays)
    const areDays = [since, until].every(day => isIsoDay(day) && day >= '0001-01-01')
    if (!areDays || since >= until || until > page.today) {
      const period = areDays ? { since, until } : { since: '', until: '' }
      const refused = <ChangesPage context={page} data={{ period, changes: null, isCut: false }} />
      return sendPage(context, refused, { status: 400 })
    }
    const period = { since, until }
    const found = await readChanges(db, period, page.today)
    // Each event is shown, and linked, as it was known at the end of the time.
    const then = until === page.today ? page : { ...page, asOf: until }
    keepUntilChanged(context, recordTags, ['since', 'until'])
    return sendPage(context, <ChangesPage context={then} data={{ period, ...found }} />)
  })

  return routes
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
