import { type FormEvent, useState } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'
import { Outside, tokenOfAddress } from './outside.tsx'

const say = sayer('signIn', signIn)

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
    <Outside door={door} title={say('newPassword.title')}>
      {isSet ? (
        <Notice tone="good">
          {say('newPassword.holds')} <a href="/newsroom">{say('signIn')}</a>
        </Notice>
      ) : (
        <form className="sign-in-form" onSubmit={submit}>
          {error === null ? null : <Notice tone="bad">{error}</Notice>}
          <label>
            {say('newPassword')}
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
            {say('newPassword.set')}
          </button>
        </form>
      )}
    </Outside>
  )
}

const refusals: Readonly<Record<string, string>> = {
  INVALID_TOKEN: say('wrong.letter'),
  '400': say('wrong.letter'),
}
