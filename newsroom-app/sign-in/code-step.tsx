import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'

const say = sayer('signIn', signIn)

/** The second step of signing in: a code from the authenticator, or one of the backup codes. */
export function CodeStep({ onSignedIn, onBack }: { onSignedIn: () => void; onBack: () => void }) {
  const [code, setCode] = useState('')
  const [isBackup, setBackup] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // It is the one field of a step that has just been asked for.
  useEffect(() => field.current?.focus(), [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const path = isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp'
    try {
      await askDoor('POST', path, { code: isBackup ? code.trim() : code.replaceAll(' ', '') }, refusals)
      onSignedIn()
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  const change = () => {
    setBackup(!isBackup)
    setCode('')
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <label>
        {isBackup ? say('code.backup') : say('code.shown')}
        <input
          ref={field}
          required
          autoComplete="one-time-code"
          inputMode={isBackup ? 'text' : 'numeric'}
          value={code}
          onChange={event => setCode(event.target.value)}
        />
      </label>
      <button type="submit" className="primary">
        {say('signIn')}
      </button>
      <p>
        <button type="button" className="quiet" onClick={change}>
          {isBackup ? say('code.useAuthenticator') : say('code.useBackup')}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {say('back')}
        </button>
      </p>
    </form>
  )
}

const refusals: Readonly<Record<number, string>> = {
  401: say('wrong.code'),
  429: say('wrong.often'),
}
