import { startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { dayInWords } from '../shell/words.ts'
import { account } from '../words/en/account.ts'
import { sayer } from '../words/say.ts'

const say = sayer('account', account)

interface Passkey {
  readonly id: string
  readonly name?: string | null
  readonly createdAt: string | null
}

const list = () => askDoor<Passkey[]>('GET', '/passkey/list-user-passkeys')

/** Passkeys (WebAuthn): the device or a security key instead of a password. */
export default function Passkeys() {
  const { result, reload } = useLoaded('passkeys', list)
  const [error, setError] = useState<string | null>(null)
  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work()
      setError(null)
      reload()
    } catch (refusal) {
      setError(inWords(refusal as Error))
    }
  }
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{say('passkeys.title')}</h2>
      <p>{say('passkeys.means')}</p>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {result.state === 'loading' ? <Loading what={say('passkeys.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' && result.value.length > 0 ? (
        <ul className="plain-list">
          {result.value.map(passkey => (
            <li key={passkey.id}>
              <span>
                {passkey.name ?? say('passkeys.one')}
                {passkey.createdAt === null ? null : (
                  <small>{say('passkeys.added', { day: dayInWords(passkey.createdAt.slice(0, 10)) })}</small>
                )}
              </span>
              <button
                type="button"
                className="quiet"
                onClick={() => attempt(() => askDoor('POST', '/passkey/delete-passkey', { id: passkey.id }))}
              >
                {say('passkeys.remove')}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <button type="button" onClick={() => attempt(addPasskey)}>
        {say('passkeys.add')}
      </button>
    </section>
  )
}

async function addPasskey(): Promise<void> {
  const options = await askDoor<Parameters<typeof startRegistration>[0]['optionsJSON']>(
    'GET',
    '/passkey/generate-register-options',
  )
  const response = await startRegistration({ optionsJSON: options })
  await askDoor('POST', '/passkey/verify-registration', { response, name: nameOfDevice() })
}

function nameOfDevice(): string {
  return /Android|iPhone|iPad|Windows|Mac|Linux/.exec(navigator.userAgent)?.[0] ?? say('passkeys.device')
}

function inWords(error: Error): string {
  if (error.name === 'NotAllowedError') return say('passkeys.stopped')
  if (error.name === 'InvalidStateError') return say('passkeys.known')
  return error.message
}
