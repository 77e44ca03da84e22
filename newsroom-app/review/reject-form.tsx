import { type FormEvent, useEffect, useRef, useState } from 'react'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

const reasons = ['notSaid', 'twice', 'trivial', 'wrongSides'] as const

interface RejectFormProps {
  readonly isBusy: boolean
  readonly save: (note: string) => void
  readonly cancel: () => void
}

/** Why a proposal is rejected: one of the usual reasons, or a sentence. */
export function RejectForm({ isBusy, save, cancel }: RejectFormProps) {
  const [note, setNote] = useState('')
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (note.trim() !== '') save(note.trim())
  }
  return (
    <form
      className="reject"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') cancel()
      }}
    >
      <p>{say('reject.why')}</p>
      <ul>
        {reasons.map((reason, place) => (
          <li key={reason}>
            <button
              type="button"
              ref={place === 0 ? first : undefined}
              disabled={isBusy}
              onClick={() => save(say(`rejected.${reason}`))}
            >
              {say(`rejected.${reason}`)}
            </button>
          </li>
        ))}
      </ul>
      <label>
        {say('reject.other')}
        <input maxLength={500} value={note} onChange={event => setNote(event.target.value)} />
      </label>
      <div className="card-actions">
        <button type="submit" disabled={isBusy || note.trim() === ''}>
          {say('reject.do')}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {say('back')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
