import { type FormEvent, useState } from 'react'
import { renderSVG } from 'uqr'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'
import { account } from '../words/en/account.ts'
import { sayer } from '../words/say.ts'

const say = sayer('account', account)

interface Begun {
  readonly totpURI: string
  readonly backupCodes: readonly string[]
}

/** One-time codes from an authenticator (RFC 6238), beside the password: begun, confirmed by a first code, given up. */
export default function OneTimeCodes({ hasCodes, onChanged }: { hasCodes: boolean; onChanged: () => void }) {
  const [begun, setBegun] = useState<Begun | null>(null)
  const [error, setError] = useState<string | null>(null)
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
      setError(null)
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  const wrongPassword = { INVALID_PASSWORD: say('codes.wrongPassword') }
  const begin = (password: string) =>
    attempt(async () =>
      setBegun(await askDoor<Begun>('POST', '/two-factor/enable', { password }, wrongPassword)),
    )
  const end = (password: string) =>
    attempt(async () => {
      await askDoor('POST', '/two-factor/disable', { password }, wrongPassword)
      onChanged()
    })
  const confirm = (code: string) =>
    attempt(async () => {
      await askDoor('POST', '/two-factor/verify-totp', { code: code.replaceAll(' ', '') }, wrongCode)
      setBegun(null)
      onChanged()
    })
  return (
    <section aria-labelledby="codes">
      <h2 id="codes">{say('codes.title')}</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {hasCodes ? (
        <>
          <p>{say('codes.on')}</p>
          <OneField
            key="end"
            label={say('codes.passwordToEnd')}
            type="password"
            button={say('codes.end')}
            onGiven={end}
          />
        </>
      ) : begun === null ? (
        <>
          <p>{say('codes.off')}</p>
          <OneField
            key="begin"
            label={say('codes.passwordToBegin')}
            type="password"
            button={say('codes.begin')}
            onGiven={begin}
          />
        </>
      ) : (
        <Begin begun={begun} onCode={confirm} />
      )}
    </section>
  )
}

const wrongCode = { '401': say('codes.wrong') }

function Begin({ begun, onCode }: { begun: Begun; onCode: (code: string) => void }) {
  const secret = new URL(begun.totpURI).searchParams.get('secret') ?? ''
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(begun.totpURI))}`
  return (
    <ol className="steps">
      <li>
        <p>{say('codes.scan')}</p>
        <img className="code-picture" src={picture} alt={say('codes.picture')} />
        <p>
          <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
      </li>
      <li>
        <p>{say('codes.backup')}</p>
        <ul className="backup-codes">
          {begun.backupCodes.map(code => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </li>
      <li>
        <OneField label={say('codes.shown')} type="text" button={say('codes.confirm')} onGiven={onCode} />
      </li>
    </ol>
  )
}

function OneField({
  label,
  type,
  button,
  onGiven,
}: {
  label: string
  type: 'password' | 'text'
  button: string
  onGiven: (value: string) => void
}) {
  const [value, setValue] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onGiven(value)
  }
  return (
    <form className="narrow-form" onSubmit={submit}>
      <label>
        {label}
        <input
          type={type}
          required
          inputMode={type === 'text' ? 'numeric' : undefined}
          autoComplete={type === 'text' ? 'one-time-code' : 'current-password'}
          value={value}
          onChange={event => setValue(event.target.value)}
        />
      </label>
      <p>
        <button type="submit">{button}</button>
      </p>
    </form>
  )
}
