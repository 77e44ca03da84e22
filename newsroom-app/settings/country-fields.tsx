import { slugOf } from '../../src/basics/slug.ts'
import { countryCodes } from '../../src/coder/country-codes.ts'
import type { PartValues } from '../../src/desk/setting-up/settings-parts.ts'
import { useSession } from '../shell/session.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { CategoryFields } from './category-fields.tsx'
import type { PartFields } from './part-form.tsx'

const say = sayer('settings', words)

/** The countries that the desk follows: one is added by its name, and named in each of the desk's languages. */
export function CountryFields({ given, put, errorOf }: PartFields<PartValues<'countries'>>) {
  const { settings } = useSession()
  const { countries } = given
  const add = (code: string) => {
    if (code === '') return
    const name = Object.fromEntries(settings.languages.map(one => [one, nameOf(code, one)]))
    put({ countries: [...countries, { slug: slugOf(nameOf(code, 'en')), code, name }] })
  }
  const known = new Set(countries.map(one => one.code))
  return (
    <>
      <CategoryFields
        list="countries"
        rows={countries}
        onChange={rows => put({ countries: rows })}
        errorOf={errorOf}
        empty={null}
      />
      <label>
        {say('addCountry')}
        <select value="" onChange={event => add(event.target.value)}>
          <option value="">{say('chooseCountry')}</option>
          {choices
            .filter(([code]) => !known.has(code))
            .map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </>
  )
}

function nameOf(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code
}

/** The European Union has a code of its own, and acts like a state. */
const choices = [...new Set([...countryCodes, 'EU'])]
  .map(code => [code, nameOf(code, 'en')] as const)
  .sort((a, b) => a[1].localeCompare(b[1]))
