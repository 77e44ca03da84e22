import { countryCodes } from '../../coder/country-codes.ts'
import { officeNames } from './office-names.ts'
import { placeNames } from './place-names.ts'

/** A place as a language writes it: countries by Unicode's data, others by a table, else as the record has it. */
export function placeIn(place: { readonly name: string }, language: string): string {
  return placeNames(place.name, language) ?? countryIn(place.name, language) ?? place.name
}

/** An office as a language calls it, with a capital as it stands alone; as the record has it where no table knows it. */
export function officeIn(office: string, language: string): string {
  const known = officeNames(office, language)
  // Georgian writes no capital at the beginning of words.
  if (known === null || language === 'ka') return known ?? office
  return known.charAt(0).toLocaleUpperCase(language) + known.slice(1)
}

function countryIn(name: string, language: string): string | null {
  if (language === 'en') return null
  const code = codes.get(name)
  return code === undefined ? null : (regionsIn(language).of(code) ?? null)
}

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const codes = new Map([...countryCodes].map(code => [english.of(code) ?? code, code] as const))

const made = new Map<string, Intl.DisplayNames>()

function regionsIn(language: string): Intl.DisplayNames {
  const known = made.get(language) ?? new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  made.set(language, known)
  return known
}
