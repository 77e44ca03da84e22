import type { PartialDate } from '../basics/partial-date.ts'

/** An ISO day moved by whole days. */
export function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A day as ISO writes it; null where the calendar has none, as on 30 February. */
export function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}

/** Monday to Sunday of the week so many weeks away. */
export function weekOf(published: string | null, weeks: number): PartialDate {
  if (published === null) return open
  const back = (new Date(`${published}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = shift(published, -back + 7 * weeks)
  return { start: monday, end: shift(monday, 6), precision: 'day' }
}

/** The month so many months away from the one of publication. */
export function monthOf(published: string | null, months: number): PartialDate {
  if (published === null) return open
  const [year, month] = published.split('-').map(Number) as [number, number]
  return {
    start: new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10),
    end: null,
    precision: 'month',
  }
}

/** What the text leaves open. */
export const open: PartialDate = { start: null, end: null, precision: 'unknown' }
