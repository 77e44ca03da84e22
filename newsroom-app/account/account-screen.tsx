import { lazy, Suspense } from 'react'
import { readAccount } from '../requests/people-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { roleInWords } from '../shell/role-in-words.ts'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { account } from '../words/en/account.ts'
import { sayer } from '../words/say.ts'
import { ChangePassword } from './change-password.tsx'
import { SessionList } from './session-list.tsx'

const say = sayer('account', account)

// Both bring libraries that few visits need.
const OneTimeCodes = lazy(() => import('./one-time-codes.tsx'))
const Passkeys = lazy(() => import('./passkeys.tsx'))

/** A member's own account: where they are signed in, and by what. */
export function AccountScreen() {
  const { result, reload, set } = useLoaded('account', readAccount)
  const { member } = useSession()
  return (
    <Screen
      title={say('title')}
      kicker={say('account.who', { email: member.email, role: roleInWords(member.role) })}
    >
      {result.state === 'loading' ? <Loading what={say('loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? (
        <Suspense fallback={<Loading what={say('loading')} />}>
          <SessionList sessions={result.value.sessions} onChanged={set} />
          <ChangePassword onChanged={reload} />
          <OneTimeCodes hasCodes={result.value.hasOneTimeCodes} onChanged={reload} />
          <Passkeys />
        </Suspense>
      ) : null}
    </Screen>
  )
}
