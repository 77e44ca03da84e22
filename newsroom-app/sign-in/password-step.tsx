import { type FormEvent, useState } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { askDoor } from '../requests/ask-door.ts'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'
import { sayWith } from '../words/say-with.tsx'

const say = sayer('signIn', signIn)

interface PasswordStepProps {
  readonly door: Door
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly onError: (error: string | null) => void
  readonly onSignedIn: () => void
  readonly onCodeAsked: () => void
}

/** Mail address and password, and what is wrong with them in words that help. */
export function PasswordStep({ door, email, onEmail, onError, onSignedIn, onCodeAsked }: PasswordStepProps) {
  const account = door.demonstrationAccount
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    onError(null)
    try {
      const given = { email: email.trim(), password }
      const answer = await askDoor<{ twoFactorRedirect?: boolean }>('POST', '/sign-in/email', given, refusals)
      if (answer.twoFactorRedirect === true) onCodeAsked()
      else onSignedIn()
    } catch (refusal) {
      onError((refusal as Error).message)
      setBusy(false)
    }
  }
  const fill = () => {
    onEmail(account?.email ?? '')
    setPassword(account?.password ?? '')
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      <label>
        {say('email')}
        <input
          type="email"
          autoComplete="username webauthn"
          required
          value={email}
          onChange={event => onEmail(event.target.value)}
        />
      </label>
      <label>
        {say('password')}
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? say('signingIn') : say('signIn')}
      </button>
      {account === null ? null : (
        <div className="demonstration">
          <p>
            {sayWith(say, 'demonstration', {
              email: <code>{account.email}</code>,
              password: <code>{account.password}</code>,
            })}
          </p>
          <button type="button" onClick={fill}>
            {say('fill')}
          </button>
        </div>
      )}
    </form>
  )
}

const refusals: Readonly<Record<number, string>> = {
  401: say('wrong.password'),
  403: say('wrong.address'),
}
