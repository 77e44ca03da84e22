import type { Door } from '../../src/newsroom/answers.ts'
import { Dialog } from '../shell/dialog.tsx'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'
import { SignInForm } from './sign-in-form.tsx'

const say = sayer('signIn', signIn)

/** Signing in again in place, when a session ended under somebody's hands: what they were doing then goes on. */
export function SignInAgain({ door, onSignedIn }: { door: Door; onSignedIn: () => void }) {
  return (
    <Dialog title={say('again.title')}>
      <p>{say('again.means')}</p>
      <SignInForm door={door} email={door.member?.email ?? ''} onSignedIn={onSignedIn} />
    </Dialog>
  )
}
