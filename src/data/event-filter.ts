import { type Expression, type SqlBool, sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
import type { EventFacts } from '../record/event-facts.ts'
import { type EventSide, takesPart } from '../record/event-side.ts'

/** Which events somebody asks for: each named condition must hold. `actor` and `with` are slugs, days are ISO. */
export interface EventFilter {
  readonly type?: EventFacts['type'] | undefined
  readonly status?: EventFacts['status'] | undefined
  readonly country?: string | undefined
  readonly actor?: string | undefined
  /** Who takes part besides `actor`; of two states, what their people and bodies did counts, too. */
  readonly with?: string | undefined
  /** The name of a place, as the record has it. */
  readonly place?: string | undefined
  /** The slug of a process: some published article of it tells of the event. */
  readonly process?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** As the articles published until this day had it. */
  readonly as_of?: string | undefined
}

/**
 * Whether an event is asked for. `sides` are those who must take part. With `from` or `to` it must be dated, and may have been
 * on one of these days.
 */
export function isAskedFor(event: EventFacts, filter: EventFilter, sides: readonly EventSide[]): boolean {
  const { type, status, country, place, from, to } = filter
  if (type !== undefined && event.type !== type) return false
  if (status !== undefined && event.status !== status) return false
  if (place !== undefined && event.place?.name !== place) return false
  if (country !== undefined && event.place?.country !== country) return false
  if (!sides.every(side => takesPart(event, side))) return false
  if (from === undefined && to === undefined) return true
  const days = daysCovered(event.date)
  return days !== null && (from === undefined || days.last >= from) && (to === undefined || days.first <= to)
}

/** The same conditions on rows of event_view, that is, on the record with what is not published; null where there are none. */
export function rowsAskedFor(filter: EventFilter, today: string): Expression<SqlBool> | null {
  const { type, status, country, place, from, to } = filter
  const conditions: Expression<SqlBool>[] = []
  if (type !== undefined) conditions.push(sql<SqlBool>`type = ${type}`)
  if (status !== undefined) conditions.push(rowsOfStatus(status, today))
  if (country !== undefined) conditions.push(sql<SqlBool>`place_country = ${country}`)
  if (place !== undefined) conditions.push(sql<SqlBool>`place_name = ${place}`)
  if (from !== undefined) conditions.push(sql<SqlBool>`last_day >= ${from}::date`)
  if (to !== undefined) conditions.push(sql<SqlBool>`date_start <= ${to}::date`)
  return conditions.length === 0 ? null : sql<SqlBool>`(${sql.join(conditions, sql` AND `)})`
}

/** What is overdue was announced for days that are past. */
function rowsOfStatus(status: EventFacts['status'], today: string): Expression<SqlBool> {
  const isPast = sql`coalesce(last_day < ${today}::date, false)`
  if (status === 'overdue') return sql<SqlBool>`(status = 'announced' AND ${isPast})`
  if (status === 'announced') return sql<SqlBool>`(status = 'announced' AND NOT ${isPast})`
  return sql<SqlBool>`status = ${status}`
}
