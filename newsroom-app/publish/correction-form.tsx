import { type FormEvent, useState } from 'react'
import type { CorrectionKind } from '../../src/desk/corrections.ts'
import { AskError } from '../requests/ask.ts'
import { type ArticlePlace, addCorrection } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'

const say = sayer('publish', publish)

const kinds = ['correction', 'update'] as const satisfies readonly CorrectionKind[]

/** Tells readers of a change that is already in the text: it stands under the article with its day, and is never taken back. */
export function CorrectionForm({ place, onTold }: { place: ArticlePlace; onTold: () => void }) {
  const [kind, setKind] = useState<CorrectionKind>('correction')
  const [note, setNote] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      await addCorrection(place, { kind, note: note.trim() })
      setNote('')
      onTold()
    } catch (refusal) {
      if (!(refusal instanceof AskError)) throw refusal
      setError(refusal.message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <details className="correction-form">
      <summary>{say('tell.title')}</summary>
      <form onSubmit={submit}>
        {error === null ? null : <Notice tone="bad">{error}</Notice>}
        <fieldset className="notice-fields">
          <legend>{say('tell.kind')}</legend>
          {kinds.map(value => (
            <label key={value} className="choice">
              <input
                type="radio"
                name="correction-kind"
                checked={kind === value}
                onChange={() => setKind(value)}
              />
              <span>{say(`tell.${value}`)}</span>
            </label>
          ))}
        </fieldset>
        <Field label={say('tell.words')} hint={say('tell.hint')}>
          {given => (
            <textarea
              {...given}
              rows={3}
              required
              minLength={10}
              maxLength={2000}
              value={note}
              onChange={event => setNote(event.target.value)}
            />
          )}
        </Field>
        <p>
          <button type="submit" disabled={isBusy}>
            {say('tell.do')}
          </button>
        </p>
      </form>
    </details>
  )
}
