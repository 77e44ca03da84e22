import type { EventChoice } from './event-choices.ts'

interface EventPickerProps {
  readonly name: string
  readonly choices: readonly EventChoice[]
  readonly chosen: string | null
  readonly choose: (eventId: string | null) => void
  readonly isReadOnly: boolean
}

/** Whether this report tells again of an event that the record holds, or of a new one. */
export function EventPicker({ name, choices, chosen, choose, isReadOnly }: EventPickerProps) {
  return (
    <fieldset className="event-picker" disabled={isReadOnly}>
      <legend>In the record</legend>
      {choices.map(({ eventId, lead, title, reasons }) => (
        <label key={eventId}>
          <input type="radio" name={name} checked={chosen === eventId} onChange={() => choose(eventId)} />
          <span>
            {lead} <strong>{title}</strong>
            {reasons.length === 0 ? null : <small>{reasons.join(' ')}</small>}
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={chosen === null} onChange={() => choose(null)} />
        <span>A new event</span>
      </label>
    </fieldset>
  )
}
