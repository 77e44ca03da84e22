import type { DatePrecision, PartialDate } from '../../src/basics/partial-date.ts'
import { inLocale } from '../shell/words.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'

const say = sayer('review', review)

const precisions = ['day', 'month', 'year', 'unknown'] as const satisfies readonly DatePrecision[]
const months = inLocale(tag => {
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2020, index, 1))))
})

interface DateFieldsProps {
  readonly date: PartialDate
  readonly change: (date: PartialDate) => void
}

/** A partial date: how exactly it is known first, then as much of it as that takes. */
export function DateFields({ date, change }: DateFieldsProps) {
  const year = date.start?.slice(0, 4) ?? ''
  const month = date.start?.slice(5, 7) ?? '01'
  const setPrecision = (precision: DatePrecision) => change(withPrecision(date, precision))
  const setMonth = (wanted: string, wantedYear: string) =>
    change({ start: `${wantedYear.padStart(4, '0')}-${wanted}-01`, end: null, precision: date.precision })
  return (
    <div className="row">
      <Field label={say('field.when')}>
        {given => (
          <select
            {...given}
            value={date.precision}
            onChange={event => setPrecision(event.target.value as DatePrecision)}
          >
            {precisions.map(precision => (
              <option key={precision} value={precision}>
                {say(`precision.${precision}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {date.precision === 'day' ? (
        <>
          <Field label={say('date.day')}>
            {given => (
              <input
                {...given}
                type="date"
                required
                value={date.start ?? ''}
                onChange={event => change({ ...date, start: orNull(event.target.value) })}
              />
            )}
          </Field>
          <Field label={say('date.until')}>
            {given => (
              <input
                {...given}
                type="date"
                min={date.start ?? undefined}
                value={date.end ?? ''}
                onChange={event => change({ ...date, end: orNull(event.target.value) })}
              />
            )}
          </Field>
        </>
      ) : null}
      {date.precision === 'month' ? (
        <Field label={say('date.month')}>
          {given => (
            <select {...given} value={month} onChange={event => setMonth(event.target.value, year)}>
              {months().map((name, index) => (
                <option key={name} value={String(index + 1).padStart(2, '0')}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {date.precision === 'month' || date.precision === 'year' ? (
        <Field label={say('date.year')}>
          {given => (
            <input
              {...given}
              type="number"
              min={1800}
              max={2200}
              required
              value={year}
              onChange={event => setMonth(date.precision === 'year' ? '01' : month, event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </div>
  )
}

const orNull = (text: string) => (text === '' ? null : text)

function withPrecision(date: PartialDate, precision: DatePrecision): PartialDate {
  const start = date.start ?? new Date().toISOString().slice(0, 10)
  switch (precision) {
    case 'day':
      return { start, end: null, precision }
    case 'month':
      return { start: `${start.slice(0, 7)}-01`, end: null, precision }
    case 'year':
      return { start: `${start.slice(0, 4)}-01-01`, end: null, precision }
    case 'unknown':
      return { start: null, end: null, precision }
  }
}
