/** How exactly a date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown'

/**
 * A date as far as a text gives it. `start` and `end` are ISO days (`2020-08-26`) or null; a month or a year alone is
 * its first day with that precision and no end; a range has both ends at precision `day`.
 */
export interface PartialDate {
  readonly start: string | null
  readonly end: string | null
  readonly precision: DatePrecision
}

export const unknownDate: PartialDate = { start: null, end: null, precision: 'unknown' }

/** Whether `text` is a day that exists, written as YYYY-MM-DD (30 February is not). */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

/** The first and last ISO day that a partial date may mean, or null when it is unknown. */
export function daysCovered(date: PartialDate): { first: string; last: string } | null {
  if (date.start === null) return null
  switch (date.precision) {
    case 'day':
      return { first: date.start, last: date.end ?? date.start }
    case 'month': {
      const [year, month] = date.start.split('-').map(Number) as [number, number]
      return { first: date.start, last: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
    }
    case 'year':
      return { first: date.start, last: `${date.start.slice(0, 4)}-12-31` }
    case 'unknown':
      return null
  }
}
