import { IntlMessageFormat } from 'intl-messageformat'
import { daysCovered, type PartialDate } from '../../basics/partial-date.ts'
import { type InterfaceLanguage, interfaceLanguageOf } from '../../desk/interface-languages.ts'
import { az } from './az.ts'
import { de } from './de.ts'
import { en, type MessageKey } from './en.ts'
import { hy } from './hy.ts'
import { ka } from './ka.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'

type Catalog = Readonly<Record<MessageKey, string>>

/** What each interface language says; a desk's other languages are shown with the English interface. */
export const catalogs: Readonly<Record<InterfaceLanguage, Catalog>> = { en, de, ru, az, hy, ka, tr }

/** What a page says in one language: messages, dates, lists and names of languages. */
export interface Words {
  /** The language of the interface, for `lang` where it differs from the page's. */
  readonly language: InterfaceLanguage
  say(key: MessageKey, values?: Values): string
  /** "26 August 2020" for the ISO day 2020-08-26. */
  day(isoDay: string): string
  /** The same with its weekday: "Wednesday 26 August 2020". */
  weekday(isoDay: string): string
  /** "August" for the month 2020-08. */
  monthName(month: string): string
  /** "Aug 20" for the month 2020-08, where there is little room. */
  shortMonth(month: string): string
  /** As exactly as the date is known: a day, a range, a month, a year, or the words for an unknown date. */
  date(date: PartialDate): string
  /** "Baku, Moscow and Yerevan". */
  list(items: readonly string[]): string
  /** A language's name in this language: "German" or "Deutsch". */
  languageName(code: string): string
  /** A country's name by its ISO code: "Russia" for RU; what is no such code is told as it is. */
  countryName(code: string): string
}

const known = new Map<InterfaceLanguage, Words>()

/** The words of a page in `language`. */
export function wordsFor(language: string): Words {
  const interfaceLanguage = interfaceLanguageOf(language)
  let words = known.get(interfaceLanguage)
  if (words === undefined) {
    words = createWords(interfaceLanguage, catalogs[interfaceLanguage])
    known.set(interfaceLanguage, words)
  }
  return words
}

/** A language's name in itself, as the language switch shows it: "Deutsch", "ქართული". */
export function ownName(language: string): string {
  const catalog: Catalog | undefined = Object.entries(catalogs).find(([code]) => code === language)?.[1]
  return (
    catalog?.['language.name'] ??
    new Intl.DisplayNames(language, { type: 'language' }).of(language) ??
    language
  )
}

type Values = Readonly<Record<string, string | number>>
type Format = (values: Values | undefined) => string

/** A message that only names what is put into it is joined; what counts or chooses is formatted by the library each time. */
function formatOf(message: string, locale: string): Format {
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
  const parts = message.split(/\{(\w+)\}/)
  const isPlain = !parts.some(part => /[{}'#]/.test(part))
  if (!isPlain) return values => String(format.format(values))
  return values => {
    const isText = parts.every((name, index) => index % 2 === 0 || typeof values?.[name] === 'string')
    // Numbers are written as the language has them, and what is missing is told by the library.
    if (!isText) return String(format.format(values))
    return parts.map((part, index) => (index % 2 === 0 ? part : values![part])).join('')
  }
}

function createWords(language: InterfaceLanguage, catalog: Catalog): Words {
  // British order of day and month: the desk writes "26 August 2020".
  const locale = language === 'en' ? 'en-GB' : language
  const formats = new Map<MessageKey, Format>()
  const written = new Map<string, string>()
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const weekdays = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const monthNames = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const countries = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' })

  function say(key: MessageKey, values?: Values): string {
    // Most messages are plain words, which need no formatting.
    const message = catalog[key]
    if (!/[{'#]/.test(message)) return message
    let format = formats.get(key)
    if (format === undefined) {
      format = formatOf(message, locale)
      formats.set(key, format)
    }
    return format(values)
  }

  /** A page writes the same few days again and again, and Intl takes its time. */
  function remembered(key: string, write: () => string): string {
    const known = written.get(key)
    if (known !== undefined) return known
    if (written.size > 5000) written.clear()
    const words = write()
    written.set(key, words)
    return words
  }

  function range(covered: { readonly first: string; readonly last: string }): string {
    const [first, last] = [covered.first, covered.last].map(one => new Date(`${one}T00:00:00Z`)) as [
      Date,
      Date,
    ]
    // The pattern that Intl has for Georgian ranges over two months puts full stops after whole words.
    if (language === 'ka' && covered.first.slice(0, 7) !== covered.last.slice(0, 7)) {
      return `${days.format(first)} – ${days.format(last)}`
    }
    return days.formatRange(first, last)
  }

  function date(partial: PartialDate): string {
    const covered = daysCovered(partial)
    if (covered === null) return say('date.unknown')
    const first = new Date(`${covered.first}T00:00:00Z`)
    switch (partial.precision) {
      case 'day':
        return covered.first === covered.last ? days.format(first) : range(covered)
      case 'month':
        return months.format(first)
      case 'year':
        return covered.first.slice(0, 4)
      case 'unknown':
        return say('date.unknown')
    }
  }

  return {
    language,
    say,
    date: partial => remembered(`${partial.start} ${partial.end} ${partial.precision}`, () => date(partial)),
    day: isoDay =>
      remembered(isoDay.slice(0, 10), () => days.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`))),
    weekday: isoDay => weekdays.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    monthName: month => monthNames.format(new Date(`${month}-01T00:00:00Z`)),
    shortMonth: month => shortMonths.format(new Date(`${month}-01T00:00:00Z`)),
    list: items => lists.format(items),
    languageName: code => remembered(`language ${code}`, () => languages.of(code) ?? code),
    countryName: code => (/^[A-Z]{2}$/.test(code) ? countries.of(code) : undefined) ?? code,
  }
}
