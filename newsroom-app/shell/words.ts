import { locale } from '../words/say.ts'

const dayParts = { day: 'numeric', month: 'short', year: 'numeric' } as const
const timeParts = { hour: '2-digit', minute: '2-digit' } as const

const day = inLocale(tag => new Intl.DateTimeFormat(tag, { ...dayParts, timeZone: 'UTC' }))
const moment = inLocale(tag => new Intl.DateTimeFormat(tag, { ...dayParts, ...timeParts }))
const time = inLocale(tag => new Intl.DateTimeFormat(tag, { ...timeParts, second: '2-digit' }))
const languages = inLocale(tag => new Intl.DisplayNames(tag, { type: 'language' }))
const numbers = inLocale(tag => new Intl.NumberFormat(tag))
const list = inLocale(tag => new Intl.ListFormat(tag, { type: 'unit', style: 'long' }))

/** "26 Aug 2020" for an ISO day. */
export function dayInWords(isoDay: string): string {
  return day().format(new Date(`${isoDay}T00:00:00Z`))
}

/** "26 Aug 2020, 14:05" in the reader's time zone for an ISO instant. */
export function momentInWords(instant: string): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? '' : moment().format(date)
}

/** "14:05:09" in the reader's time zone for an ISO instant. */
export function timeInWords(instant: string | number): string {
  return time().format(new Date(instant))
}

/** "German" for "de". */
export function languageInWords(code: string): string {
  return languages().of(code) ?? code
}

/** "1,100" for 1100. */
export function numberInWords(number: number): string {
  return numbers().format(number)
}

/** "Armenia, Azerbaijan, Georgia". */
export function listed(names: readonly string[]): string {
  return list().format(names)
}

/** One of the desk's texts in the newsroom's language, else in English, else in the first language that it has. */
export function inEnglish(text: Readonly<Record<string, string>>): string {
  return text[locale()] ?? text.en ?? Object.values(text)[0] ?? ''
}

/** Something that formats by the newsroom's language: made when it is first needed, and again should the language change. */
export function inLocale<Format>(make: (locale: string) => Format): () => Format {
  let made: { readonly locale: string; readonly format: Format } | null = null
  return () => {
    if (made?.locale !== locale()) made = { locale: locale(), format: make(locale()) }
    return made.format
  }
}
