import { Link } from 'wouter'
import { actorKinds } from '../../src/coder/coding.ts'
import type { ActorRow } from '../../src/record/browse/browse-actors.ts'
import type { Asked } from '../requests/page-address.ts'
import { listActors } from '../requests/record-api.ts'
import { usePages } from '../requests/use-pages.ts'
import { kindInWords } from '../review/claim-words.ts'
import { countryName } from '../review/place-and-date-words.ts'
import { ListEnd } from '../shell/list-end.tsx'
import { TypedField } from '../shell/typed-field.tsx'
import { useAsked } from '../shell/use-asked.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { CountryChoice } from './country-choice.tsx'
import { RecordFrame } from './record-frame.tsx'
import { useTwoChosen } from './two-chosen.tsx'

const say = sayer('record', record)
const fields = ['words', 'kind', 'state', 'unlinked'] as const

/** Everybody and everything that the record names as an actor; two of them can be taken for one. */
export function ActorsScreen() {
  const { asked, ask } = useAsked(fields)
  const list = usePages<ActorRow>(JSON.stringify(asked), async after => {
    const { actors, next } = await listActors(asked, after)
    return { rows: actors, next }
  })
  const { chosen, choose, actions } = useTwoChosen('actors')
  const isNarrow = Object.values(asked).some(value => value !== '')
  return (
    <RecordFrame title={say('actors.title')} here="actors" actions={actions}>
      <ActorFilters asked={asked} ask={ask} />
      {list.rows.length > 0 ? <ActorTable rows={list.rows} chosen={chosen} choose={choose} /> : null}
      <ListEnd list={list} empty={say(isNarrow ? 'actors.noneSuch' : 'actors.none')} />
    </RecordFrame>
  )
}

function ActorFilters({ asked, ask }: { asked: Asked; ask: (change: Asked) => void }) {
  const isNarrow = Object.values(asked).some(value => value !== '')
  return (
    <fieldset className="board-filters">
      <legend className="unseen">{say('filters')}</legend>
      <TypedField
        type="search"
        label={say('filter.name')}
        value={asked.words ?? ''}
        change={words => ask({ words })}
      />
      <label>
        {say('filter.kind')}
        <select value={asked.kind} onChange={event => ask({ kind: event.target.value })}>
          <option value="">{say('filter.all')}</option>
          {actorKinds.map(kind => (
            <option key={kind} value={kind}>
              {kindInWords(kind)}
            </option>
          ))}
        </select>
      </label>
      <CountryChoice
        label={say('filter.country')}
        value={asked.state ?? ''}
        choose={state => ask({ state })}
        none={say('filter.all')}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={asked.unlinked === 'yes'}
          onChange={event => ask({ unlinked: event.target.checked ? 'yes' : '' })}
        />
        {say('filter.unlinked')}
      </label>
      {isNarrow ? (
        <button type="button" onClick={() => ask(Object.fromEntries(fields.map(field => [field, ''])))}>
          {say('filter.none')}
        </button>
      ) : null}
    </fieldset>
  )
}

interface ActorTableProps {
  readonly rows: readonly ActorRow[]
  readonly chosen: readonly string[]
  readonly choose: (id: string, isChosen: boolean) => void
}

function ActorTable({ rows, chosen, choose }: ActorTableProps) {
  return (
    <table className="reports record-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{say('choose')}</span>
          </th>
          <th scope="col">{say('filter.name')}</th>
          <th scope="col">{say('filter.kind')}</th>
          <th scope="col">{say('filter.country')}</th>
          <th scope="col">{say('tab.events')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actor, events }) => (
          <tr key={actor.id}>
            <td className="tick">
              <input
                type="checkbox"
                aria-label={say('choose.one', { what: actor.name })}
                checked={chosen.includes(actor.id)}
                onChange={changed => choose(actor.id, changed.target.checked)}
              />
            </td>
            <th scope="row">
              <Link href={`/record/actors/${actor.id}`}>{actor.name}</Link>
              {actor.office === null ? null : <small>{actor.office}</small>}
            </th>
            <td>{kindInWords(actor.kind)}</td>
            <td>{actor.state === null ? '' : countryName(actor.state)}</td>
            <td>{say('count.events', { count: events })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
