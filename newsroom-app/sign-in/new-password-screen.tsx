import { type FormEvent, useState } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'
import { Outside, tokenOfAddress } from './outside.tsx'

/** Where the letter of a forgotten password leads. */
export function NewPasswordScreen({ door }: { door: Door }) {
  const [token] = useState(tokenOfAddress)
  const [newPassword, setPassword] = useState('')
  const [isSet, setSet] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await askDoor('POST', '/reset-password', { token, newPassword }, refusals)
      setSet(true)
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  return (
    <Outside door={door} title="A new password">
      {isSet ? (
        <Notice tone="good">
          Your new password holds, and every earlier session has ended. <a href="/newsroom">Sign in</a>
        </Notice>
      ) : (
        <form className="sign-in-form" onSubmit={submit}>
          {error === null ? null : <Notice tone="bad">{error}</Notice>}
          <label>
            A password of at least 12 characters
            <input
              type="password"
              required
              minLength={12}
              autoComplete="new-password"
              value={newPassword}
              onChange={event => setPassword(event.target.value)}
            />
          </label>
          <button type="submit" className="primary">
            Set it
          </button>
        </form>
      )}
    </Outside>
  )
}

const refusals: Readonly<Record<string, string>> = {
  INVALID_TOKEN: 'This letter was used already, or its hour is over. Ask for another on the sign-in page.',
  '400': 'This letter was used already, or its hour is over. Ask for another on the sign-in page.',
}
