import type { EventClaim } from '../../src/record/claim.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { countryName } from './place-and-date-words.ts'

const say = sayer('review', review)

type Place = EventClaim['place']

interface PlaceFieldsProps {
  readonly place: Place
  readonly change: (place: Place) => void
}

/** Where it was: a name as the record shall have it, and its country's code. */
export function PlaceFields({ place, change }: PlaceFieldsProps) {
  const setName = (name: string) => change(name === '' ? null : { name, country: place?.country ?? null })
  const setCountry = (code: string) =>
    change(place === null ? null : { ...place, country: code === '' ? null : code.toUpperCase() })
  const country = place?.country ?? ''
  return (
    <div className="row">
      <Field label={say('field.where')} hint={say('whereHint')}>
        {given => (
          <input
            {...given}
            maxLength={200}
            value={place?.name ?? ''}
            onChange={event => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={say('countryCode')}
        hint={country.length === 2 ? countryName(country) : say('countryHint')}
      >
        {given => (
          <input
            {...given}
            maxLength={2}
            pattern="[A-Za-z]{2}"
            disabled={place === null}
            value={country}
            onChange={event => setCountry(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
}
