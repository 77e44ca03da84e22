import type { Door } from '../../src/newsroom/answers.ts'
import { Outside } from './outside.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The first screen of whoever is not signed in. */
export function SignInScreen({ door, onSignedIn }: { door: Door; onSignedIn: () => void }) {
  return (
    <Outside door={door} title="Newsroom">
      <SignInForm door={door} onSignedIn={onSignedIn} />
      <p className="small">
        An administrator of the desk invites new members. <a href="/">Back to the public site</a>
      </p>
    </Outside>
  )
}
