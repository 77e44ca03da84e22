import { type FormEvent, useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'

/** Asks for a letter that sets a new password. The answer is the same whether the address is known or not. */
export function ForgottenPassword({ email: known, onBack }: { email: string; onBack: () => void }) {
  const [email, setEmail] = useState(known)
  const [isSent, setSent] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await askDoor('POST', '/request-password-reset', { email: email.trim() })
      setSent(true)
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  if (isSent) {
    return (
      <>
        <Notice tone="good">
          If {email} has an account here, a letter is on its way. It works for an hour; look among unwanted
          mail, too.
        </Notice>
        <p>
          <button type="button" onClick={onBack}>
            Back to signing in
          </button>
        </p>
      </>
    )
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <label>
        Your mail address
        <input
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        Send me a letter
      </button>
      <p>
        <button type="button" className="quiet" onClick={onBack}>
          Back
        </button>
      </p>
    </form>
  )
}
