import { Link } from 'wouter'
import type { EventFacts } from '../../src/record/event-facts.ts'
import { placeInWords, statusInWords } from '../review/claim-words.ts'
import { dateInWords } from '../review/place-and-date-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { eventInWords } from './event-in-words.ts'

const say = sayer('record', record)

interface EventTableProps {
  readonly events: readonly EventFacts[]
  /** Those that are ticked, and what ticking does; without it none can be. */
  readonly chosen?: readonly string[]
  readonly choose?: (id: string, isChosen: boolean) => void
}

/** Events, one a row: what and who, how it stands, when and where. */
export function EventTable({ events, chosen = [], choose }: EventTableProps) {
  return (
    <table className="reports record-table">
      <thead>
        <tr>
          {choose === undefined ? null : (
            <th scope="col">
              <span className="unseen">{say('choose')}</span>
            </th>
          )}
          <th scope="col">{say('event')}</th>
          <th scope="col">{say('filter.status')}</th>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('where')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(event => (
          <tr key={event.id}>
            {choose === undefined ? null : (
              <td className="tick">
                <input
                  type="checkbox"
                  aria-label={say('choose.one', { what: eventInWords(event) })}
                  checked={chosen.includes(event.id)}
                  onChange={changed => choose(event.id, changed.target.checked)}
                />
              </td>
            )}
            <th scope="row">
              <Link href={`/record/events/${event.id}`}>{eventInWords(event)}</Link>
              {event.topics.length === 0 ? null : <small>{event.topics.slice(0, 2).join('; ')}</small>}
            </th>
            <td>
              <span className={`state state-${event.status}`}>{statusInWords(event.status)}</span>
            </td>
            <td>{dateInWords(event.date)}</td>
            <td>{event.place === null ? '' : placeInWords(event.place)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
