import { type FormEvent, useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'

const say = sayer('signIn', signIn)

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
        <Notice tone="good">{say('forgotten.sent', { email })}</Notice>
        <p>
          <button type="button" onClick={onBack}>
            {say('forgotten.toSignIn')}
          </button>
        </p>
      </>
    )
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <label>
        {say('forgotten.email')}
        <input
          type="email"
          required
          autoComplete="username"
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {say('forgotten.send')}
      </button>
      <p>
        <button type="button" className="quiet" onClick={onBack}>
          {say('back')}
        </button>
      </p>
    </form>
  )
}
