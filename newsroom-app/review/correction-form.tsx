import type { FormEvent, ReactNode } from 'react'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

interface CorrectionFormProps {
  readonly submit: (event: FormEvent) => void
  readonly cancel: () => void
  readonly isBusy: boolean
  /** What the button says. */
  readonly saveWords?: string | undefined
  readonly note: string
  readonly setNote: (note: string) => void
  readonly children: ReactNode
}

/** The frame of a correction: its fields, a word on why, and the ways out. */
export function CorrectionForm({
  submit,
  cancel,
  isBusy,
  saveWords = say('correct.do'),
  note,
  setNote,
  children,
}: CorrectionFormProps) {
  return (
    <form
      className="correction"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key === 'Escape') cancel()
      }}
    >
      {children}
      <label>
        {say('correct.note')}
        <input maxLength={500} value={note} onChange={event => setNote(event.target.value)} />
      </label>
      <div className="card-actions">
        <button type="submit" className="primary" disabled={isBusy}>
          {saveWords}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {say('back')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  )
}
