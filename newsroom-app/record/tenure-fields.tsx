import type { HeldOffice, Tenure } from '../../src/record/derive-offices.ts'
import { dayInWords } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

interface TenureFieldsProps {
  readonly tenures: readonly Tenure[]
  /** Offices that reports name and nobody gave a time. */
  readonly reported: readonly HeldOffice[]
  readonly change: (tenures: readonly Tenure[]) => void
}

/** "2020", "2020-07" or "2020-07-16", as far as the form can check it. */
const partialDay = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?'

/** The offices that a person held, each with its time as exactly as it is known. */
export function TenureFields({ tenures, reported, change }: TenureFieldsProps) {
  const put = (place: number, part: Partial<Tenure>) =>
    change(tenures.with(place, { ...tenures[place]!, ...part }))
  const day = (place: number, which: 'from' | 'to', label: string) => (
    <label>
      {label}
      <input
        pattern={partialDay}
        title={say('tenure.form')}
        placeholder={which === 'to' ? say('tenure.lasting') : '2020-07-16'}
        value={tenures[place]![which] ?? ''}
        onChange={event => put(place, { [which]: event.target.value.trim() || null })}
      />
    </label>
  )
  return (
    <fieldset>
      <legend>{say('offices')}</legend>
      <p className="hint">{say('tenure.form')}</p>
      {tenures.map((tenure, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place while it is typed
        <div className="tenure" key={place}>
          <label>
            {say('office')}
            <input
              required
              maxLength={200}
              value={tenure.office}
              onChange={event => put(place, { office: event.target.value })}
            />
          </label>
          {day(place, 'from', say('tenure.from'))}
          {day(place, 'to', say('tenure.to'))}
          <button
            type="button"
            className="quiet"
            aria-label={say('tenure.remove', { office: tenure.office || String(place + 1) })}
            onClick={() => change(tenures.toSpliced(place, 1))}
          >
            {say('remove')}
          </button>
        </div>
      ))}
      {reported
        .filter(one => !tenures.some(tenure => tenure.office === one.office))
        .map(one => (
          <p className="reported" key={one.office}>
            <span>
              {one.office} <small>{say('tenure.reported', { day: dayInWords(one.reportedFrom!) })}</small>
            </span>
            <button
              type="button"
              onClick={() => change([...tenures, { office: one.office, from: null, to: null }])}
            >
              {say('tenure.giveTime')}
            </button>
          </p>
        ))}
      <button type="button" onClick={() => change([...tenures, { office: '', from: null, to: null }])}>
        {say('tenure.add')}
      </button>
    </fieldset>
  )
}
