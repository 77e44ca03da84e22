import type { Door } from '../../src/newsroom/answers.ts'
import { Dialog } from '../shell/dialog.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Signing in again in place, when a session ended under somebody's hands: what they were doing then goes on. */
export function SignInAgain({ door, onSignedIn }: { door: Door; onSignedIn: () => void }) {
  return (
    <Dialog title="Your session has ended">
      <p>Sign in again to go on where you were. Nothing you wrote is lost.</p>
      <SignInForm door={door} email={door.member?.email ?? ''} onSignedIn={onSignedIn} />
    </Dialog>
  )
}
