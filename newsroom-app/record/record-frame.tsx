import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)
const places = {
  events: clientPaths.events,
  actors: clientPaths.actors,
  waiting: clientPaths.waiting,
  readings: clientPaths.readings,
  changes: clientPaths.changes,
} as const

interface RecordFrameProps {
  readonly title: string
  readonly here: keyof typeof places
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of the record room's screens: what else is in the room stands above the title. */
export function RecordFrame({ title, here, actions, children }: RecordFrameProps) {
  const { may } = useSession()
  const shown = Object.entries(places).filter(([place]) => place !== 'readings' || may('decide proposals'))
  const tabs = (
    <nav className="tabs" aria-label={say('room')}>
      {shown.map(([place, path]) => (
        <Link key={place} href={path} aria-current={place === here ? 'page' : undefined}>
          {say(`tab.${place as keyof typeof places}`)}
        </Link>
      ))}
    </nav>
  )
  return (
    <Screen title={title} kicker={tabs} actions={actions} isWide>
      {children}
    </Screen>
  )
}
