import type { CalendarEntry } from '../record/read-calendar.ts'

/** A month by its address, such as "2026-11"; null for what is none. Years have four digits, from 1000 on. */
export function readMonth(text: string): string | null {
  return /^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : null
}

/** The first and last ISO day of a month such as "2026-11". */
export function daysOfMonth(month: string): { first: string; last: string } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return { first: `${month}-01`, last: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) }
}

/** A month's entries as its page shows them. */
export interface Agenda {
  readonly days: readonly { readonly day: string; readonly entries: readonly CalendarEntry[] }[]
  /** Of which only the month is known. */
  readonly inMonth: readonly CalendarEntry[]
  /** Of which only the year is known. */
  readonly inYear: readonly CalendarEntry[]
}

/** Sorts a month's entries by day; what began before the month stands on its first day. */
export function agendaOf(month: string, entries: readonly CalendarEntry[]): Agenda {
  const { first } = daysOfMonth(month)
  const exact = entries.filter(({ event }) => event.date.precision === 'day' && event.date.start !== null)
  const days = Map.groupBy(exact, ({ event }) => (event.date.start! < first ? first : event.date.start!))
  return {
    days: [...days].map(([day, ofDay]) => ({ day, entries: ofDay })),
    inMonth: entries.filter(({ event }) => event.date.precision === 'month'),
    inYear: entries.filter(({ event }) => event.date.precision === 'year'),
  }
}

/** What surrounds a month: the nearest months with entries on either side, today's counted as one of them. */
export function neighbours(
  month: string,
  months: readonly string[],
): { readonly earlier: string | null; readonly later: string | null } {
  const sorted = months.toSorted()
  return {
    earlier: sorted.findLast(one => one < month) ?? null,
    later: sorted.find(one => one > month) ?? null,
  }
}
