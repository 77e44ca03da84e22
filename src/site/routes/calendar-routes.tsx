import { type Context, Hono } from 'hono'
import { addressIn, calendarPath } from '../../desk/address.ts'
import { comingEvents, overdueEvents, undatedEvents } from '../../record/announced-events.ts'
import { firstDay } from '../../record/as-of.ts'
import { readCalendarAsOf } from '../../record/calendar-as-of.ts'
import { calendarMonths, readCalendar } from '../../record/read-calendar.ts'
import { daysOfMonth, readMonth } from '../calendar-month.ts'
import { readAsOf } from '../http/read-as-of.ts'
import { sendPage } from '../http/send-page.tsx'
import { keepUntilChanged } from '../kept/keep-until-changed.ts'
import { actorsTag, eventsTag } from '../kept/tags.ts'
import type { PageContext } from '../page-context.ts'
import { AsOfPage } from '../pages/as-of-page.tsx'
import { CalendarPage } from '../pages/calendar-page.tsx'
import { ErrorPage } from '../pages/error-page.tsx'
import type { SiteEnv, SiteParts } from '../site-parts.ts'

/** How many entries a month shows, and how many events each list of what is open. */
const [inMonth, inList] = [300, 10]

/** What was announced, month by month. */
export function calendarRoutes({ db }: SiteParts): Hono<SiteEnv> {
  const routes = new Hono<SiteEnv>()

  routes.get('/calendar', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const { today, asOf } = page
    const month = (asOf ?? today).slice(0, 7)
    if (asOf !== null) {
      const { shown, then } = await monthThen(month, asOf)
      const [ahead, overdue, undated] = [then.ahead, then.overdue, then.undated].map(one =>
        one.slice(0, inList),
      )
      const data = { ...shown, open: { ahead: ahead!, overdue: overdue!, undated: undated! } }
      return sendPage(context, <CalendarPage context={page} data={data} />)
    }
    const after = new Date(Date.parse(daysOfMonth(month).last) + 86_400_000).toISOString().slice(0, 10)
    const [shown, ahead, overdue, undated] = await Promise.all([
      monthData(month, today),
      comingEvents(db, after, inList),
      overdueEvents(db, today, inList),
      undatedEvents(db, today, inList),
    ])
    keepUntilChanged(context, [eventsTag, actorsTag], ['as_of'])
    const data = { ...shown, open: { ahead, overdue, undated } }
    return sendPage(context, <CalendarPage context={context.var.page} data={data} />)
  })

  routes.get('/calendar/:month', async context => {
    const page = asAsked(context)
    if (page === null) return noSuchDay(context)
    const { today, asOf } = page
    const month = readMonth(context.req.param('month'))
    if (month === null) return noMonth(context)
    if (asOf !== null) {
      const { shown } = await monthThen(month, asOf)
      return sendPage(context, <CalendarPage context={page} data={{ ...shown, open: null }} />)
    }
    const data = await monthData(month, today)
    // Beyond its first and last entry the calendar has no pages: robots would turn them for ever.
    const known = [...data.months.map(one => one.month), today.slice(0, 7)].sort()
    if (month < known[0]! || month > known.at(-1)!) return noMonth(context)
    keepUntilChanged(context, [eventsTag, actorsTag], ['as_of'])
    return sendPage(context, <CalendarPage context={context.var.page} data={{ ...data, open: null }} />)
  })

  function asAsked(context: Context<SiteEnv>): PageContext | null {
    const { page } = context.var
    const asOf = readAsOf(context.req.query('as_of'), page.today)
    return asOf === 'wrong' ? null : { ...page, asOf }
  }

  async function noSuchDay(context: Context<SiteEnv>): Promise<Response> {
    const refused = <AsOfPage context={context.var.page} first={await firstDay(db)} />
    return sendPage(context, refused, { status: 400 })
  }

  /** A month as the reports until a day had it; the months to turn to are those of today. */
  async function monthThen(month: string, asOf: string) {
    const [then, months] = await Promise.all([
      readCalendarAsOf(db, daysOfMonth(month), asOf),
      calendarMonths(db),
    ])
    const isCut = then.entries.length > inMonth
    return { shown: { month, entries: then.entries.slice(0, inMonth), isCut, months }, then }
  }

  async function monthData(month: string, today: string) {
    const [found, months] = await Promise.all([
      readCalendar(db, daysOfMonth(month), today, inMonth + 1),
      calendarMonths(db),
    ])
    return { month, entries: found.slice(0, inMonth), isCut: found.length > inMonth, months }
  }

  /** There is no such month: the first and the last that there are lead on. */
  async function noMonth(context: Context<SiteEnv>): Promise<Response> {
    const page = context.var.page
    const { settings, language, words } = page
    const months = [...(await calendarMonths(db)).map(one => one.month), page.today.slice(0, 7)].sort()
    const nearby = [...new Set([months.at(-1)!, months[0]!])].map(month => ({
      address: addressIn(settings.languages, language, calendarPath(month)),
      text: words.say('term.value', {
        term: words.say('calendar.title'),
        value: words.date({ start: `${month}-01`, end: null, precision: 'month' }),
      }),
    }))
    return sendPage(context, <ErrorPage context={page} status={404} nearby={nearby} />, { status: 404 })
  }

  return routes
}
