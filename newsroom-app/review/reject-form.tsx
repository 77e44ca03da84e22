import { type FormEvent, useEffect, useRef, useState } from 'react'

const reasons = [
  'The text does not say this.',
  'Found twice: another proposal says it.',
  'Not worth recording.',
  'Wrong people or sides.',
] as const

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
      <p>Why is this rejected?</p>
      <ul>
        {reasons.map((reason, place) => (
          <li key={reason}>
            <button
              type="button"
              ref={place === 0 ? first : undefined}
              disabled={isBusy}
              onClick={() => save(reason)}
            >
              {reason}
            </button>
          </li>
        ))}
      </ul>
      <label>
        Another reason
        <input maxLength={500} value={note} onChange={event => setNote(event.target.value)} />
      </label>
      <div className="card-actions">
        <button type="submit" disabled={isBusy || note.trim() === ''}>
          Reject with this reason
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          Back <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
