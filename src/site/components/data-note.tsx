import type { ReactNode } from 'react'
import { dataPath } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'

/** What a page shows as data: the events as a table and as JSON, and the calendar to subscribe to; of one actor, if named. */
export function DataNote({
  actor,
  context,
}: {
  readonly actor?: string
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const query = actor === undefined ? '' : `?actor=${encodeURIComponent(actor)}`
  const forms = [
    ['CSV', `events.csv${query}`, 'text/csv'],
    ['JSON', `events${query}`, 'application/json'],
    [words.say('data.calendar'), `calendar.ics${query}`, 'text/calendar'],
  ] as const
  return (
    <p className="note follow">
      {words.say('data.open')}{' '}
      {forms.map(([name, path, type], index) => (
        <span key={path}>
          {index > 0 && ' · '}
          <a href={`${dataPath}/${path}`} type={type}>
            {name}
          </a>
        </span>
      ))}
    </p>
  )
}
