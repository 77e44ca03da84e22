import { type ReactNode, useEffect } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'

const say = sayer('signIn', signIn)

/** The frame of the screens before the door. */
export function Outside({
  door,
  title,
  children,
}: {
  readonly door: Door
  readonly title: string
  readonly children: ReactNode
}) {
  const desk = door.desk?.title ?? 'Readout'
  useEffect(() => {
    document.title = say('documentTitle', { title, desk })
  }, [title, desk])
  return (
    <main className="sign-in">
      <p className="kicker">{desk}</p>
      <h1>{title}</h1>
      {children}
    </main>
  )
}

/** What stands behind "#" in the address of a letter's link. */
export function tokenOfAddress(): string {
  return location.hash.slice(1)
}
