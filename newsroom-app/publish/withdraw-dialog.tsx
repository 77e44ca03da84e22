import { type FormEvent, useState } from 'react'
import { Dialog } from '../shell/dialog.tsx'
import { Field } from '../writing/field.tsx'

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
    <Dialog title="Withdraw this article?" onClose={close}>
      <form onSubmit={submit}>
        <p>
          Its address will say that it was withdrawn, and why. What was confirmed of it stays in the record,
          and it can be published again.
        </p>
        <Field label="Why, for readers who follow a link">
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
            Keep it public
          </button>
          <button type="submit" className="primary" disabled={reason.trim() === ''}>
            Withdraw it
          </button>
        </div>
      </form>
    </Dialog>
  )
}
