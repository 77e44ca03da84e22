import { countryCodes } from '../../src/coder/country-codes.ts'
import { countryName } from '../review/place-and-date-words.ts'

/** Every country by its name; the value is its two letters, or ''. */
export function CountryChoice({
  label,
  value,
  choose,
  none,
}: {
  label: string
  value: string
  choose: (code: string) => void
  /** What the choice of no country is called. */
  none: string
}) {
  return (
    <label>
      {label}
      <select value={value} onChange={event => choose(event.target.value)}>
        <option value="">{none}</option>
        {countries.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const countries = [...countryCodes]
  .map(code => [code, countryName(code)] as const)
  .sort((a, b) => a[1].localeCompare(b[1]))
