import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { askDoor } from '../requests/ask-door.ts'

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** Signs in by a passkey of this device or a security key; not there where the browser knows none. */
export default function PasskeyButton({
  onSignedIn,
  onError,
}: {
  onSignedIn: () => void
  onError: (error: string | null) => void
}) {
  if (!browserSupportsWebAuthn()) return null
  const signIn = async () => {
    onError(null)
    try {
      const optionsJSON = await askDoor<Options>('GET', '/passkey/generate-authenticate-options')
      const response = await startAuthentication({ optionsJSON })
      await askDoor('POST', '/passkey/verify-authentication', { response }, unknownPasskey)
      onSignedIn()
    } catch (error) {
      const wasStopped = error instanceof Error && error.name === 'NotAllowedError'
      onError(wasStopped ? 'No passkey was used. Try again, or take the password.' : (error as Error).message)
    }
  }
  return (
    <p>
      <button type="button" onClick={signIn}>
        Sign in with a passkey
      </button>
    </p>
  )
}

const unknownPasskey: Readonly<Record<number, string>> = {
  400: 'This passkey does not open this newsroom. Take the password.',
  401: 'This passkey does not open this newsroom. Take the password.',
}
