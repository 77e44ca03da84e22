import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { Screen } from '../shell/screen.tsx'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)
const places = {
  events: clientPaths.events,
  actors: clientPaths.actors,
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
  const tabs = (
    <nav className="tabs" aria-label={say('room')}>
      {Object.entries(places).map(([place, path]) => (
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
