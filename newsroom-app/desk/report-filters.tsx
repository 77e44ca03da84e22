import type { Asked } from '../requests/page-address.ts'
import { useSession } from '../shell/session.ts'
import { TypedField } from '../shell/typed-field.tsx'
import { inEnglish } from '../shell/words.ts'
import { desk } from '../words/en/desk.ts'
import { sayer } from '../words/say.ts'

const say = sayer('desk', desk)

export const reportFields = ['view', 'words', 'country', 'author', 'from', 'to'] as const

interface ReportFiltersProps {
  readonly asked: Asked
  readonly ask: (change: Asked) => void
}

/** What the desk's list is narrowed by: state, words of the title, country, author and days. */
export function ReportFilters({ asked, ask }: ReportFiltersProps) {
  const { settings } = useSession()
  const isNarrow = Object.values(asked).some(value => value !== '')
  return (
    <>
      <fieldset className="switch">
        <legend className="unseen">{say('which')}</legend>
        {(['', 'drafts', 'open', 'published'] as const).map(view => (
          <label key={view}>
            <input type="radio" name="view" checked={asked.view === view} onChange={() => ask({ view })} />
            <span>{say(`view.${view === '' ? 'all' : view}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="board-filters">
        <legend className="unseen">{say('filters')}</legend>
        <TypedField
          type="search"
          label={say('words')}
          value={asked.words ?? ''}
          change={words => ask({ words })}
        />
        <label>
          {say('country')}
          <select value={asked.country} onChange={event => ask({ country: event.target.value })}>
            <option value="">{say('every')}</option>
            {settings.countries.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {inEnglish(name)}
              </option>
            ))}
          </select>
        </label>
        {settings.authors.length === 0 ? null : (
          <label>
            {say('author')}
            <select value={asked.author} onChange={event => ask({ author: event.target.value })}>
              <option value="">{say('everybody')}</option>
              {settings.authors.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {say('from')}
          <input type="date" value={asked.from} onChange={event => ask({ from: event.target.value })} />
        </label>
        <label>
          {say('to')}
          <input type="date" value={asked.to} onChange={event => ask({ to: event.target.value })} />
        </label>
        {isNarrow ? (
          <button
            type="button"
            onClick={() => ask(Object.fromEntries(reportFields.map(field => [field, ''])))}
          >
            {say('reset')}
          </button>
        ) : null}
      </fieldset>
    </>
  )
}
