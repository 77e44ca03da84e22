import type { ArticleSource } from '../../src/desk/article.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

interface SourceFieldsProps {
  readonly sources: readonly ArticleSource[]
  readonly change: (sources: ArticleSource[]) => void
  readonly error: string | null
}

const orNull = (text: string) => (text === '' ? null : text)

/** What the report rests on, as readers will see it under the article. */
export function SourceFields({ sources, change, error }: SourceFieldsProps) {
  const put = (place: number, part: Partial<ArticleSource>) =>
    change(sources.map((source, index) => (index === place ? { ...source, ...part } : source)))
  return (
    <fieldset className="sources">
      <legend>{say('field.sources')}</legend>
      {sources.map((source, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no name of their own while they are typed
        <div className="source" key={place}>
          <input
            aria-label={say('source.nameOf', { number: place + 1 })}
            placeholder={say('source.name')}
            required
            maxLength={200}
            value={source.name}
            onChange={event => put(place, { name: event.target.value })}
          />
          <input
            aria-label={say('source.urlOf', { number: place + 1 })}
            placeholder="https://"
            type="url"
            value={source.url ?? ''}
            onChange={event => put(place, { url: orNull(event.target.value) })}
          />
          <input
            aria-label={say('source.noteOf', { number: place + 1 })}
            placeholder={say('source.note')}
            maxLength={300}
            value={source.note ?? ''}
            onChange={event => put(place, { note: orNull(event.target.value) })}
          />
          <button
            type="button"
            className="quiet"
            aria-label={say('source.removeOf', { number: place + 1 })}
            onClick={() => change(sources.filter((_, index) => index !== place))}
          >
            {say('remove')}
          </button>
        </div>
      ))}
      {error === null ? null : <p className="field-error">{error}</p>}
      <button
        type="button"
        className="quiet"
        onClick={() => change([...sources, { name: '', url: null, note: null }])}
      >
        {say('source.add')}
      </button>
    </fieldset>
  )
}
