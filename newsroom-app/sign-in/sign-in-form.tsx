import { type FormEvent, useState } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { AskError, send } from '../requests/ask.ts'
import { Notice } from '../shell/notices.tsx'

/** Mail address and password, and what is wrong with them in words that help. */
export function SignInForm({
  door,
  email: known = '',
  onSignedIn,
}: {
  door: Door
  email?: string
  onSignedIn: () => void
}) {
  const account = door.demonstrationAccount
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setError(null)
    try {
      await signIn(email, password)
      onSignedIn()
    } catch (refusal) {
      setError((refusal as Error).message)
      setBusy(false)
    }
  }
  const fill = () => {
    setEmail(account?.email ?? '')
    setPassword(account?.password ?? '')
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <label>
        Mail address
        <input
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
      </label>
      <label>
        Password
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </label>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? 'Signing in…' : 'Sign in'}
      </button>
      {account === null ? null : (
        <div className="demonstration">
          <p>
            This is a demonstration desk. Anybody may look around as <code>{account.email}</code>, password{' '}
            <code>{account.password}</code>.
          </p>
          <button type="button" onClick={fill}>
            Fill these in
          </button>
        </div>
      )}
    </form>
  )
}

/** Signs in; a refusal is an AskError with a sentence for the person. */
async function signIn(email: string, password: string): Promise<void> {
  const response = await send('POST', '/newsroom/auth/sign-in/email', { email: email.trim(), password })
  if (response.ok) return
  throw new AskError(
    response.status,
    { code: 'sign-in', message: refusals[response.status] ?? otherRefusal },
    null,
  )
}

const refusals: Readonly<Record<number, string>> = {
  401: 'This mail address and password do not belong together. Check both; capitals count in the password.',
  403: 'Signing in works only from the newsroom’s own address. Open it there and try again.',
  429: 'Too many attempts from your connection. Wait a minute, then try again.',
}
const otherRefusal = 'Signing in did not work. Check the mail address and try again in a moment.'
