import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { askDoor } from '../requests/ask-door.ts'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'

const say = sayer('signIn', signIn)

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
      onError(wasStopped ? say('passkey.none') : (error as Error).message)
    }
  }
  return (
    <p>
      <button type="button" onClick={signIn}>
        {say('passkey.signIn')}
      </button>
    </p>
  )
}

const unknownPasskey: Readonly<Record<number, string>> = {
  400: say('passkey.unknown'),
  401: say('passkey.unknown'),
}
