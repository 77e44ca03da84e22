import { lazy, Suspense, useState } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { Notice } from '../shell/notices.tsx'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'
import { CodeStep } from './code-step.tsx'
import { ForgottenPassword } from './forgotten-password.tsx'
import { PasswordStep } from './password-step.tsx'

const say = sayer('signIn', signIn)

// Brings the library that speaks to security keys, which a password does not need.
const PasskeyButton = lazy(() => import('./passkey-button.tsx'))

interface SignInFormProps {
  readonly door: Door
  readonly email?: string
  readonly onSignedIn: () => void
}

/** Signing in: password, a one-time code where the member wants one, or a passkey; and the way back to a password. */
export function SignInForm({ door, email: known = '', onSignedIn }: SignInFormProps) {
  const [step, setStep] = useState<'password' | 'code' | 'forgotten'>('password')
  const [email, setEmail] = useState(known)
  const [error, setError] = useState<string | null>(null)
  if (step === 'code') return <CodeStep onSignedIn={onSignedIn} onBack={() => setStep('password')} />
  if (step === 'forgotten') return <ForgottenPassword email={email} onBack={() => setStep('password')} />
  return (
    <>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <PasswordStep
        door={door}
        email={email}
        onEmail={setEmail}
        onError={setError}
        onSignedIn={onSignedIn}
        onCodeAsked={() => setStep('code')}
      />
      <Suspense fallback={null}>
        <PasskeyButton onSignedIn={onSignedIn} onError={setError} />
      </Suspense>
      <p>
        <button type="button" className="quiet" onClick={() => setStep('forgotten')}>
          {say('forgotten')}
        </button>
      </p>
    </>
  )
}
