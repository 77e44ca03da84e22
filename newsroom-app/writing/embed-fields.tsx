import type { Embed } from '../../src/desk/article.ts'
import { Field } from './field.tsx'

interface EmbedFieldsProps {
  readonly embed: Embed | null
  readonly change: (embed: Embed | null) => void
  readonly error: string | null
}

const kinds: Readonly<Record<Embed['kind'], string>> = { map: 'Map', video: 'Video', post: 'Post' }

/** Something from another site that readers may load by a click. */
export function EmbedFields({ embed, change, error }: EmbedFieldsProps) {
  if (embed === null) {
    const start = () => change({ kind: 'video', provider: '', url: '', title: '' })
    return (
      <p>
        <button type="button" className="quiet" onClick={start}>
          Add a map, video or post from another site
        </button>
      </p>
    )
  }
  const put = (part: Partial<Embed>) => change({ ...embed, ...part })
  return (
    <fieldset>
      <legend>From another site</legend>
      <p className="hint">Readers see its title; it loads only when they ask for it or allowed it.</p>
      <div className="row">
        <Field label="Kind">
          {given => (
            <select
              {...given}
              value={embed.kind}
              onChange={event => put({ kind: event.target.value as Embed['kind'] })}
            >
              {Object.entries(kinds).map(([kind, word]) => (
                <option key={kind} value={kind}>
                  {word}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Provider">
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
      <Field label="Its title">
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
      <Field label="Its address" hint="https only" error={error}>
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
        Remove it
      </button>
    </fieldset>
  )
}
