import { type FormEvent, type ReactNode, useState } from 'react'
import { Notice } from '../shell/notices.tsx'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

interface ReasonFormProps {
  /** What the button says. */
  readonly button: string
  /** Does it, for the reason given; what it throws is shown. */
  readonly act: (note: string) => Promise<void>
  readonly cancel?: (() => void) | undefined
  readonly isDisabled?: boolean
  readonly children?: ReactNode
}

/** A change of the record with its reason, without which none is made. */
export function ReasonForm({ button, act, cancel, isDisabled = false, children }: ReasonFormProps) {
  const [note, setNote] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      await act(note.trim())
    } catch (refusal) {
      setError((refusal as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="reason-form"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') cancel?.()
      }}
    >
      {children}
      <label>
        {say('reason')}
        <input
          required
          maxLength={500}
          value={note}
          placeholder={say('reason.example')}
          onChange={event => setNote(event.target.value)}
        />
      </label>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <div className="card-actions">
        <button type="submit" className="primary" disabled={isBusy || isDisabled || note.trim() === ''}>
          {button}
        </button>
        {cancel === undefined ? null : (
          <button type="button" className="quiet" onClick={cancel}>
            {say('back')} <kbd>Esc</kbd>
          </button>
        )}
      </div>
    </form>
  )
}
