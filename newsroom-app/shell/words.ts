const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const languages = new Intl.DisplayNames('en', { type: 'language' })

/** "26 Aug 2020" for an ISO day. */
export function dayInWords(isoDay: string): string {
  return day.format(new Date(`${isoDay}T00:00:00Z`))
}

/** "26 Aug 2020, 14:05" in the reader's time zone for an ISO instant. */
export function momentInWords(instant: string): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? '' : moment.format(date)
}

/** "German" for "de". */
export function languageInWords(code: string): string {
  return languages.of(code) ?? code
}

/** "1 proposal", "2 proposals". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** One of the desk's texts in English, the newsroom's language, or in the first language that it has. */
export function inEnglish(text: Readonly<Record<string, string>>): string {
  return text.en ?? Object.values(text)[0] ?? ''
}
