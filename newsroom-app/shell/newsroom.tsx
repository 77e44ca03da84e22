import { useCallback, useEffect, useRef, useState } from 'react'
import { Router } from 'wouter'
import type { Door } from '../../src/newsroom/answers.ts'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { send, whenNotAllowed, whenSignedOut } from '../requests/ask.ts'
import { readDesk, readDoor } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { JoinScreen } from '../sign-in/join-screen.tsx'
import { NewPasswordScreen } from '../sign-in/new-password-screen.tsx'
import { SignInAgain } from '../sign-in/sign-in-again.tsx'
import { SignInScreen } from '../sign-in/sign-in-screen.tsx'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { Failure, Loading } from './notices.tsx'
import { pauseInTyping, watchTyping } from './pause-in-typing.ts'
import { Screens } from './screens.tsx'
import { type Session, SessionContext } from './session.ts'

const say = sayer('shell', shell)

/** The whole client: the door first, then the desk behind it. */
export function Newsroom() {
  const { result, reload, set } = useLoaded('door', readDoor)
  if (result.state === 'loading') return <Loading what={say('loading.newsroom')} />
  if (result.state === 'failed') return <Failure error={result.error} again={reload} />
  const door = result.value
  const outside = outsidePaths[location.pathname]
  if (outside === 'join') return <JoinScreen door={door} onJoined={goToDesk} />
  if (outside === 'newPassword') return <NewPasswordScreen door={door} />
  if (door.member === null) return <SignInScreen door={door} onSignedIn={reload} />
  return <Inside door={door} onDoor={set} onSignedOut={() => set({ ...door, member: null, rights: [] })} />
}

/** The screens that letters lead to, for whoever holds the letter. */
const outsidePaths: Readonly<Record<string, 'join' | 'newPassword'>> = {
  [`/newsroom${clientPaths.join}`]: 'join',
  [`/newsroom${clientPaths.newPassword}`]: 'newPassword',
}

function goToDesk(): void {
  location.assign('/newsroom')
}

interface InsideProps {
  readonly door: Door
  /** Takes in the door as it is by now. */
  readonly onDoor: (door: Door) => void
  readonly onSignedOut: () => void
}

function Inside({ door, onDoor, onSignedOut }: InsideProps) {
  const { result, reload, set } = useLoaded('desk', readDesk)
  const again = useSignInAgain()
  useNewRights(onDoor)
  const signOut = async () => {
    await send('POST', '/newsroom/auth/sign-out', {})
    onSignedOut()
  }
  const dialog = again.isAsked ? <SignInAgain door={door} onSignedIn={again.done} /> : null
  if (result.state === 'loading') return dialog ?? <Loading what={say('loading.desk')} />
  if (result.state === 'failed') return <Failure error={result.error} again={reload} />
  const session: Session = {
    ...result.value,
    member: door.member!,
    may: right => door.rights.includes(right),
    showSettings: settings => set({ ...result.value, settings }),
    signOut,
  }
  return (
    <SessionContext value={session}>
      <Router base="/newsroom">
        <Screens />
      </Router>
      {dialog}
    </SessionContext>
  )
}

/** A role that was changed meanwhile: screens then offer what it allows, and keep what stands in them. */
function useNewRights(onDoor: (door: Door) => void): void {
  useEffect(() => {
    whenNotAllowed(() => {
      readDoor().then(
        door => door.member !== null && onDoor(door),
        () => {},
      )
    })
    return () => whenNotAllowed(null)
  }, [onDoor])
}

/** Requests that find the session ended wait here together until somebody has signed in again. */
function useSignInAgain() {
  const [isAsked, setAsked] = useState(false)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    const leaveTyping = watchTyping()
    whenSignedOut(
      () =>
        new Promise(resolve => {
          waiting.current.push(resolve)
          void pauseInTyping().then(() => setAsked(waiting.current.length > 0))
        }),
    )
    return () => {
      leaveTyping()
      whenSignedOut(null)
    }
  }, [])
  const done = useCallback(() => {
    setAsked(false)
    for (const goOn of waiting.current.splice(0)) goOn()
  }, [])
  return { isAsked, done }
}
