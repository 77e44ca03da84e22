import type { PartialDate } from '../../src/basics/partial-date.ts'
import { inLocale } from '../shell/words.ts'
import { claims } from '../words/en/claims.ts'
import { sayer } from '../words/say.ts'

const say = sayer('claims', claims)

const regions = inLocale(tag => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }))
const format = (options: Intl.DateTimeFormatOptions) =>
  inLocale(tag => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }))
const day = format({ day: 'numeric', month: 'long', year: 'numeric' })
const month = format({ month: 'long', year: 'numeric' })

/** "Russia" for "RU"; an organisation's acronym as it is. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code
}

/** A partial date as exactly as it is known: "26 August 2020", "17 – 19 July 2020", "August 2020", "2020", "not given". */
export function dateInWords(date: PartialDate): string {
  if (date.start === null) return say('notGiven')
  const start = new Date(`${date.start}T00:00:00Z`)
  switch (date.precision) {
    case 'day':
      return date.end === null
        ? day().format(start)
        : day().formatRange(start, new Date(`${date.end}T00:00:00Z`))
    case 'month':
      return month().format(start)
    case 'year':
      return date.start.slice(0, 4)
    case 'unknown':
      return say('notGiven')
  }
}
