import { eventStatuses, eventTypes } from '../../src/coder/coding.ts'
import type { Asked } from '../requests/page-address.ts'
import { statusInWords, typeInWords } from '../review/claim-words.ts'
import { useSession } from '../shell/session.ts'
import { TypedField } from '../shell/typed-field.tsx'
import { inEnglish } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ActorChoice } from './actor-choice.tsx'

const say = sayer('record', record)

export const eventFields = [
  ...['words', 'type', 'status', 'actor', 'place', 'process', 'from', 'to'],
] as const

interface EventFiltersProps {
  readonly asked: Asked
  readonly ask: (change: Asked) => void
}

/** What the list of events is narrowed by. */
export function EventFilters({ asked, ask }: EventFiltersProps) {
  const { settings } = useSession()
  const isNarrow = Object.values(asked).some(value => value !== '')
  return (
    <fieldset className="board-filters">
      <legend className="unseen">{say('filters')}</legend>
      <TypedField
        type="search"
        label={say('filter.words')}
        value={asked.words ?? ''}
        change={words => ask({ words })}
      />
      <ActorChoice actorId={asked.actor ?? ''} choose={actor => ask({ actor })} />
      <label>
        {say('filter.type')}
        <select value={asked.type} onChange={event => ask({ type: event.target.value })}>
          <option value="">{say('filter.all')}</option>
          {eventTypes.map(type => (
            <option key={type} value={type}>
              {typeInWords(type)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('filter.status')}
        <select value={asked.status} onChange={event => ask({ status: event.target.value })}>
          <option value="">{say('filter.all')}</option>
          <option value="overdue">{statusInWords('overdue')}</option>
          {eventStatuses.map(status => (
            <option key={status} value={status}>
              {statusInWords(status)}
            </option>
          ))}
        </select>
      </label>
      <TypedField label={say('filter.place')} value={asked.place ?? ''} change={place => ask({ place })} />
      {settings.processes.length === 0 ? null : (
        <label>
          {say('filter.process')}
          <select value={asked.process} onChange={event => ask({ process: event.target.value })}>
            <option value="">{say('filter.all')}</option>
            {settings.processes.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {inEnglish(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {say('filter.from')}
        <input type="date" value={asked.from} onChange={event => ask({ from: event.target.value })} />
      </label>
      <label>
        {say('filter.to')}
        <input type="date" value={asked.to} onChange={event => ask({ to: event.target.value })} />
      </label>
      {isNarrow ? (
        <button type="button" onClick={() => ask(Object.fromEntries(eventFields.map(field => [field, ''])))}>
          {say('filter.none')}
        </button>
      ) : null}
    </fieldset>
  )
}
