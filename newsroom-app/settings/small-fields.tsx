import type { PartValues } from '../../src/desk/setting-up/settings-parts.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import type { PartFields } from './part-form.tsx'

const say = sayer('settings', words)

const purposes = ['embeds', 'measurement'] as const

/** What readers are asked about. */
export function ConsentFields({ given, put }: PartFields<PartValues<'consent'>>) {
  const chosen = given.consent.purposes
  return (
    <>
      <p className="hint">{say('consentHint')}</p>
      {purposes.map(purpose => (
        <label key={purpose} className="tick">
          <input
            type="checkbox"
            checked={chosen.includes(purpose)}
            onChange={event => {
              const kept = purposes.filter(one =>
                one === purpose ? event.target.checked : chosen.includes(one),
              )
              put({ consent: { purposes: kept } })
            }}
          />
          {say(`purpose.${purpose}`)}
        </label>
      ))}
    </>
  )
}

/** How long feeds are. */
export function FeedFields({ given, put, errorOf }: PartFields<PartValues<'feeds'>>) {
  return (
    <Field label={say('feedItems')} hint={say('feedItemsHint')} error={errorOf('feeds.items')}>
      {field => (
        <input
          {...field}
          type="number"
          min={10}
          max={100}
          value={given.feeds.items}
          onChange={event => put({ feeds: { items: event.target.valueAsNumber || 0 } })}
        />
      )}
    </Field>
  )
}
