import { createContext, useContext } from 'react'
import type { Member } from '../../src/desk/people/member.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'
import type { Right } from '../../src/newsroom/rights.ts'

/** What every screen inside knows: who works here, what they may do, and the desk. */
export interface Session {
  readonly member: Member
  readonly settings: DeskSettings
  readonly hasOutbox: boolean
  readonly may: (right: Right) => boolean
  /** Shows other settings from now on: those that were just saved. */
  readonly showSettings: (settings: DeskSettings) => void
  readonly signOut: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

/** The session that the screen stands in. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('a screen of the newsroom was shown to nobody')
  return session
}
