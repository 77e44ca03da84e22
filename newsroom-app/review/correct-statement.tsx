import { type FormEvent, useState } from 'react'
import type { StatementClaim } from '../../src/record/claim.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { ActorPicker } from './actor-picker.tsx'
import { CorrectionForm } from './correction-form.tsx'
import type { DecisionMore } from './use-decisions.ts'

const say = sayer('review', review)

interface CorrectStatementProps {
  readonly claim: StatementClaim
  readonly isBusy: boolean
  readonly save: (more: DecisionMore) => void
  readonly cancel: () => void
  /** What the button says; that it is a correction by default. */
  readonly saveWords?: string | undefined
}

/** Who said it, and whether these are their very words. */
export function CorrectStatement({ claim, isBusy, save, cancel, saveWords }: CorrectStatementProps) {
  const [speaker, setSpeaker] = useState(claim.speaker)
  const [isQuoted, setQuoted] = useState(claim.quote !== null)
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const quote = isQuoted ? (claim.quote ?? claim.evidence) : null
    save({ claim: { ...claim, speaker, quote }, ...(note.trim() === '' ? {} : { note: note.trim() }) })
  }
  return (
    <CorrectionForm
      submit={submit}
      cancel={cancel}
      isBusy={isBusy}
      saveWords={saveWords}
      note={note}
      setNote={setNote}
    >
      <fieldset>
        <legend>{say('field.speaker')}</legend>
        <ActorPicker label={say('speaker.one')} actor={speaker} change={setSpeaker} />
      </fieldset>
      <label className="choice">
        <input type="checkbox" checked={isQuoted} onChange={event => setQuoted(event.target.checked)} />
        <span>{say('speaker.own')}</span>
      </label>
    </CorrectionForm>
  )
}
