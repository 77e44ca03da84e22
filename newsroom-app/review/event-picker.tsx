import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import type { EventChoice } from './event-choices.ts'

const say = sayer('review', review)

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
      <legend>{say('choice.title')}</legend>
      {choices.map(({ eventId, stands, title, reasons }) => (
        <label key={eventId}>
          <input type="radio" name={name} checked={chosen === eventId} onChange={() => choose(eventId)} />
          <span>
            {say(`choice.${stands}`)} <strong>{title}</strong>
            {reasons.length === 0 ? null : <small>{reasons.join(' ')}</small>}
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked={chosen === null} onChange={() => choose(null)} />
        <span>{say('choice.new')}</span>
      </label>
    </fieldset>
  )
}
