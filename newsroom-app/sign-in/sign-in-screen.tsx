import type { Door } from '../../src/newsroom/answers.ts'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'
import { Outside } from './outside.tsx'
import { SignInForm } from './sign-in-form.tsx'

const say = sayer('signIn', signIn)

/** The first screen of whoever is not signed in. */
export function SignInScreen({ door, onSignedIn }: { door: Door; onSignedIn: () => void }) {
  return (
    <Outside door={door} title={say('newsroom')}>
      <SignInForm door={door} onSignedIn={onSignedIn} />
      <p className="small">
        {say('invites')} <a href="/">{say('toSite')}</a>
      </p>
    </Outside>
  )
}
