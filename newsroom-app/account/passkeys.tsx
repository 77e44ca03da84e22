import { startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { dayInWords } from '../shell/words.ts'

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
      <h2 id="passkeys">Passkeys</h2>
      <p>
        A passkey opens the newsroom with your fingerprint, face or security key, and no password that could
        be stolen.
      </p>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {result.state === 'loading' ? <Loading what="your passkeys" /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' && result.value.length > 0 ? (
        <ul className="plain-list">
          {result.value.map(passkey => (
            <li key={passkey.id}>
              <span>
                {passkey.name ?? 'Passkey'}
                {passkey.createdAt === null ? null : (
                  <small>added on {dayInWords(passkey.createdAt.slice(0, 10))}</small>
                )}
              </span>
              <button
                type="button"
                className="quiet"
                onClick={() => attempt(() => askDoor('POST', '/passkey/delete-passkey', { id: passkey.id }))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <button type="button" onClick={() => attempt(addPasskey)}>
        Add a passkey
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
  return /Android|iPhone|iPad|Windows|Mac|Linux/.exec(navigator.userAgent)?.[0] ?? 'This device'
}

function inWords(error: Error): string {
  if (error.name === 'NotAllowedError')
    return 'The device was not asked, or said no. Try again when you are ready.'
  if (error.name === 'InvalidStateError') return 'This device has a passkey for the newsroom already.'
  return error.message
}
