import { type FormEvent, useState } from 'react'
import { Dialog } from '../shell/dialog.tsx'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'

const say = sayer('publish', publish)

interface WithdrawDialogProps {
  readonly withdraw: (reason: string) => void
  readonly close: () => void
}

/** Taking an article off the site takes a reason, which its address then tells. */
export function WithdrawDialog({ withdraw, close }: WithdrawDialogProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    withdraw(reason.trim())
  }
  return (
    <Dialog title={say('withdraw.ask')} onClose={close}>
      <form onSubmit={submit}>
        <p>{say('withdraw.means')}</p>
        <Field label={say('withdraw.why')}>
          {given => (
            <textarea
              {...given}
              rows={3}
              required
              maxLength={1000}
              value={reason}
              onChange={event => setReason(event.target.value)}
            />
          )}
        </Field>
        <div className="dialog-end">
          <button type="button" onClick={close}>
            {say('withdraw.keep')}
          </button>
          <button type="submit" className="primary" disabled={reason.trim() === ''}>
            {say('withdraw.do')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
