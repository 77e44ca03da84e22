import { type SqlBool, sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
import type { Database } from '../database/open-database.ts'
import { readEventsAt } from './as-of.ts'
import { isOpen } from './contact.ts'
import { deriveEvent, type StatusStep } from './derive.ts'
import type { EventFacts } from './event-facts.ts'
import { heldAboutEach } from './held-assertions.ts'
import { toldBy } from './read-actor.ts'
import type { CalendarEntry } from './read-calendar.ts'

/** How far from the days that are asked for, in days, an event may stand today: put off since, or given another day. */
const reach = 400
/** So many announced events are looked at, of the days nearest to those asked for. */
const most = 600

/** The calendar as the reports until a day had it. */
export interface CalendarThen {
  /** What was announced for the days that are asked for, earliest first, with what reports said by then. */
  readonly entries: readonly CalendarEntry[]
  /** What was still to come after those days, soonest first. */
  readonly ahead: readonly EventFacts[]
  /** What was overdue on the day, latest first. */
  readonly overdue: readonly EventFacts[]
  readonly undated: readonly EventFacts[]
}

/** What had been announced by the end of `asOf` for days from `first` to `last`, and what else was open then. */
export async function readCalendarAsOf(
  db: Database,
  { first, last }: { readonly first: string; readonly last: string },
  asOf: string,
): Promise<CalendarThen> {
  const rows = await db
    .selectFrom('event_view')
    .select(['event_id', 'told_until', 'status_trail'])
    .where('was_announced', '=', true)
    .where(
      sql<SqlBool>`(date_start IS NULL
        OR date_start BETWEEN ${first}::date - ${reach}::integer AND ${last}::date + ${reach}::integer)`,
    )
    .where(toldBy(asOf))
    .orderBy(sql`abs(date_start - ${first}::date) NULLS FIRST`)
    .orderBy('event_id')
    .limit(most)
    .execute()
  const ids = rows.map(row => row.event_id)
  const trails = new Map<string, readonly StatusStep[]>(
    rows.filter(row => row.told_until <= asOf).map(row => [row.event_id, row.status_trail as StatusStep[]]),
  )
  const later = ids.filter(id => !trails.has(id))
  const known = await heldAboutEach(db, 'event', later, asOf)
  for (const id of later) {
    const then = deriveEvent(known.get(id) ?? [])
    if (then?.wasAnnounced === true) trails.set(id, then.trail)
  }
  const announced = ids.filter(id => trails.has(id))
  const events = (await readEventsAt(db, announced, asOf, asOf)).sort((a, b) =>
    (a.date.start ?? '').localeCompare(b.date.start ?? ''),
  )
  const daysOf = (event: EventFacts) => daysCovered(event.date)
  return {
    entries: events
      .filter(event => {
        const days = daysOf(event)
        return days !== null && days.first <= last && days.last >= first
      })
      .map(event => ({ event, trail: trails.get(event.id) ?? [] })),
    ahead: events.filter(event => isOpen(event) && (daysOf(event)?.first ?? '') > last),
    overdue: events.filter(event => event.status === 'overdue').reverse(),
    undated: events.filter(event => isOpen(event) && daysOf(event) === null),
  }
}
