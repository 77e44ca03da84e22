import type { ReactNode } from 'react'
import { dataPath } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'

/** Of which events the open data are asked for, in the open data's own words; of all without. */
export interface DataAsked {
  readonly actor?: string
  readonly with?: string
  readonly process?: string
  readonly place?: string
  readonly country?: string
}

/**
 * What a page shows as open data: the events as a table, as Parquet and as JSON, and the calendar to subscribe to, as of the day
 * that the page shows.
 */
export function DataNote({
  asked = {},
  context,
}: {
  readonly asked?: DataAsked
  readonly context: PageContext
}): ReactNode {
  const { words, asOf } = context
  const search = new URLSearchParams({ ...asked, ...(asOf === null ? {} : { as_of: asOf }) })
  const query = search.size === 0 ? '' : `?${search}`
  const forms = [
    ['CSV', `events.csv${query}`, 'text/csv'],
    ['JSON', `events${query}`, 'application/json'],
    ['Parquet', `events.parquet${query}`, 'application/vnd.apache.parquet'],
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
