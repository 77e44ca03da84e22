import { useEffect } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The first screen of whoever is not signed in. */
export function SignInScreen({ door, onSignedIn }: { door: Door; onSignedIn: () => void }) {
  const title = door.desk?.title ?? 'Readout'
  useEffect(() => {
    document.title = `Sign in · ${title} newsroom`
  }, [title])
  return (
    <main className="sign-in">
      <p className="kicker">{title}</p>
      <h1>Newsroom</h1>
      <SignInForm door={door} onSignedIn={onSignedIn} />
      <p className="small">
        Accounts are made by an administrator of the desk. <a href="/">Back to the public site</a>
      </p>
    </main>
  )
}
