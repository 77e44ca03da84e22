import { IntlMessageFormat } from 'intl-messageformat'

/** What a part of the newsroom says in one language, by key: messages in ICU's MessageFormat. */
export type Catalogue = Readonly<Record<string, string>>
type Values = Readonly<Record<string, string | number>>
/** Says a message of a catalogue with its values. */
export type Say<Key extends string> = (key: Key, values?: Values) => string

let language = 'en'
const translated = new Map<string, Catalogue>()

/**
 * How a screen gets its words: `const say = sayer('board', board)`, where the English catalogue names the keys. A screen
 * brings its own catalogue, so that words load with the screens that say them.
 */
export function sayer<English extends Catalogue>(
  name: string,
  english: English,
): Say<keyof English & string> {
  const formats = new Map<string, { readonly message: string; readonly format: IntlMessageFormat }>()
  return (key, values) => {
    const own = translated.get(name)?.[key]
    const message = own ?? english[key]!
    // Most messages are plain words, which need no formatting.
    if (!/[{'#]/.test(message)) return message
    let known = formats.get(key)
    if (known?.message !== message) {
      const locale = own === undefined ? 'en-GB' : language
      known = { message, format: new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }) }
      formats.set(key, known)
    }
    return String(known.format.format(values))
  }
}

/** The language that dates, numbers and lists are written in: a BCP 47 tag. */
export function locale(): string {
  return language === 'en' ? 'en-GB' : language
}

/**
 * Lets the newsroom speak another language: its catalogues by the names that `sayer` was given. What they lack is said in
 * English. To be called before anything is drawn.
 */
export function speak(other: string, catalogues: Readonly<Record<string, Catalogue>>): void {
  language = other
  translated.clear()
  for (const [name, catalogue] of Object.entries(catalogues)) translated.set(name, catalogue)
}
