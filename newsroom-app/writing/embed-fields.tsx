import type { Embed } from '../../src/desk/article.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { Field } from './field.tsx'

const say = sayer('writing', writing)

interface EmbedFieldsProps {
  readonly embed: Embed | null
  readonly change: (embed: Embed | null) => void
  readonly error: string | null
}

const kinds = ['map', 'video', 'post'] as const

/** Something from another site that readers may load by a click. */
export function EmbedFields({ embed, change, error }: EmbedFieldsProps) {
  if (embed === null) {
    const start = () => change({ kind: 'video', provider: '', url: '', title: '' })
    return (
      <p>
        <button type="button" className="quiet" onClick={start}>
          {say('embed.add')}
        </button>
      </p>
    )
  }
  const put = (part: Partial<Embed>) => change({ ...embed, ...part })
  return (
    <fieldset>
      <legend>{say('field.embed')}</legend>
      <p className="hint">{say('embed.means')}</p>
      <div className="row">
        <Field label={say('embed.kind')}>
          {given => (
            <select
              {...given}
              value={embed.kind}
              onChange={event => put({ kind: event.target.value as Embed['kind'] })}
            >
              {kinds.map(kind => (
                <option key={kind} value={kind}>
                  {say(`embed.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('embed.provider')}>
          {given => (
            <input
              {...given}
              required
              maxLength={80}
              value={embed.provider}
              onChange={event => put({ provider: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={say('embed.title')}>
        {given => (
          <input
            {...given}
            required
            maxLength={200}
            value={embed.title}
            onChange={event => put({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={say('embed.url')} hint={say('embed.https')} error={error}>
        {given => (
          <input
            {...given}
            type="url"
            required
            pattern="https://.*"
            value={embed.url}
            onChange={event => put({ url: event.target.value })}
          />
        )}
      </Field>
      <button type="button" className="quiet" onClick={() => change(null)}>
        {say('embed.remove')}
      </button>
    </fieldset>
  )
}
