import type { ReactNode } from 'react'
import type { PartialDate } from '../../basics/partial-date.ts'
import { addressIn, calendarPath } from '../../desk/address.ts'
import type { EventFacts } from '../../record/event-facts.ts'
import type { CalendarEntry } from '../../record/read-calendar.ts'
import { type Agenda, agendaOf, neighbours } from '../calendar-month.ts'
import { AsOfForm } from '../components/as-of-note.tsx'
import { CalendarMonths, type CountedMonth } from '../components/calendar-months.tsx'
import { DataNote } from '../components/data-note.tsx'
import { EventLink, EventList, StatusBadge } from '../components/event-line.tsx'
import { Layout } from '../components/layout.tsx'
import { asOfQuery, type PageContext } from '../page-context.ts'

export interface CalendarData {
  /** Such as "2026-11". */
  readonly month: string
  readonly entries: readonly CalendarEntry[]
  /** There are more entries than are shown. */
  readonly isCut: boolean
  /** The months with entries, earliest first. */
  readonly months: readonly CountedMonth[]
  /** What stands beside the present month at /calendar; null on a month's own page. */
  readonly open: {
    readonly ahead: readonly EventFacts[]
    readonly overdue: readonly EventFacts[]
    readonly undated: readonly EventFacts[]
  } | null
}

/** A month of what was announced and what became of it; at /calendar the present month, and all that is still open. */
export function CalendarPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: CalendarData
}): ReactNode {
  const { words } = context
  const { month, entries, months, open } = data
  const title = words.say('calendar.title')
  const monthName = words.date(wholeMonth(month))
  return (
    <Layout
      context={context}
      title={open === null ? words.say('term.value', { term: title, value: monthName }) : title}
      description={words.say('calendar.intro')}
      isUnlisted={open === null && entries.length === 0}
    >
      {open === null ? (
        <>
          <p className="kicker-line">
            <a
              href={
                addressIn(context.settings.languages, context.language, calendarPath()) + asOfQuery(context)
              }
            >
              {title}
            </a>
          </p>
          <h1>{monthName}</h1>
        </>
      ) : (
        <h1>{title}</h1>
      )}
      <p className="standfirst">{words.say('calendar.intro')}</p>
      {open !== null && (
        <p className="note">
          <a href={addressIn(context.settings.languages, context.language, '/changes')}>
            {words.say('changes.title')}
          </a>
        </p>
      )}
      {open !== null && <DataNote context={context} />}
      <div className="dossier">
        <div>
          <section aria-label={monthName}>
            {open !== null && <h2 className="section">{monthName}</h2>}
            {entries.length === 0 && <p>{words.say('calendar.empty')}</p>}
            <MonthAgenda
              agenda={agendaOf(month, entries)}
              month={month}
              level={open === null ? 2 : 3}
              context={context}
            />
            {data.isCut && <p className="note">{words.say('calendar.cut', { count: entries.length })}</p>}
            <MonthSteps month={month} months={months} context={context} />
          </section>
          {open !== null && (
            <>
              <OpenEvents title={words.say('calendar.ahead')} events={open.ahead} context={context} />
              <OpenEvents title={words.say('status.overdue')} events={open.overdue} context={context} />
              <OpenEvents
                title={words.say('calendar.undated')}
                note={words.say('calendar.undatedNote')}
                events={open.undated}
                context={context}
              />
            </>
          )}
        </div>
        <CalendarMonths months={months} shown={month} context={context} />
      </div>
      <AsOfForm context={context} />
    </Layout>
  )
}

function MonthAgenda({
  agenda,
  month,
  level,
  context,
}: {
  readonly agenda: Agenda
  readonly month: string
  /** That of the days' headings. */
  readonly level: 2 | 3
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const Heading = `h${level}` as const
  const year: PartialDate = { start: `${month.slice(0, 4)}-01-01`, end: null, precision: 'year' }
  const wide = [
    { period: words.date(wholeMonth(month)), entries: agenda.inMonth },
    { period: words.date(year), entries: agenda.inYear },
  ].filter(({ entries }) => entries.length > 0)
  return (
    <div className="agenda">
      {agenda.days.map(({ day, entries }) => (
        <section key={day}>
          <Heading>
            <time dateTime={day}>{words.weekday(day)}</time>
          </Heading>
          <Entries entries={entries} context={context} />
        </section>
      ))}
      {wide.map(({ period, entries }) => (
        <section key={period}>
          <Heading>{words.say('calendar.sometime', { period })}</Heading>
          <Entries entries={entries} context={context} />
        </section>
      ))}
    </div>
  )
}

function Entries({
  entries,
  context,
}: {
  readonly entries: readonly CalendarEntry[]
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  return (
    <ol className="events">
      {entries.map(({ event, trail }) => (
        <li key={event.id}>
          <p className="when">
            <StatusBadge status={event.status} context={context} />{' '}
            {event.date.end !== null && words.date(event.date)}
          </p>
          <p>
            <EventLink event={event} context={context} />
          </p>
          <ol className="trail" aria-label={words.say('calendar.trail')}>
            {trail.map(({ status, on }) => (
              <li key={`${status} ${on}`}>
                {words.say('calendar.step', { status: words.say(`status.${status}`), date: words.day(on) })}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function MonthSteps({
  month,
  months,
  context,
}: {
  readonly month: string
  readonly months: readonly CountedMonth[]
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  const { earlier, later } = neighbours(month, [...months.map(one => one.month), context.today.slice(0, 7)])
  const to = (one: string) => addressIn(settings.languages, language, calendarPath(one)) + asOfQuery(context)
  if (earlier === null && later === null) return null
  return (
    <nav className="pages" aria-label={words.say('calendar.steps')}>
      {earlier !== null && (
        <a href={to(earlier)} rel="prev">
          {words.say('calendar.earlier', { month: words.date(wholeMonth(earlier)) })}
        </a>
      )}
      {later !== null && (
        <a href={to(later)} rel="next">
          {words.say('calendar.later', { month: words.date(wholeMonth(later)) })}
        </a>
      )}
    </nav>
  )
}

function OpenEvents({
  title,
  note,
  events,
  context,
}: {
  readonly title: string
  readonly note?: string
  readonly events: readonly EventFacts[]
  readonly context: PageContext
}): ReactNode {
  if (events.length === 0) return null
  return (
    <section>
      <h2 className="section">{title}</h2>
      {note !== undefined && <p className="note">{note}</p>}
      <EventList events={events} context={context} />
    </section>
  )
}

function wholeMonth(month: string): PartialDate {
  return { start: `${month}-01`, end: null, precision: 'month' }
}
