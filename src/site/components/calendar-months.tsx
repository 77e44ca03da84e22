import type { ReactNode } from 'react'
import { addressIn, calendarPath } from '../../desk/address.ts'
import { asOfQuery, type PageContext } from '../page-context.ts'

/** A month such as "2026-11", and for how much it has a place in the calendar. */
export interface CountedMonth {
  readonly month: string
  readonly events: number
}

/** All months of the calendar by year, latest first; the one that is shown is marked. */
export function CalendarMonths({
  months,
  shown,
  context,
}: {
  readonly months: readonly CountedMonth[]
  readonly shown: string
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  if (months.length === 0) return null
  const years = Map.groupBy(months.toReversed(), one => one.month.slice(0, 4))
  return (
    <nav aria-labelledby="months">
      <h2 className="section" id="months">
        {words.say('calendar.months')}
      </h2>
      <dl className="months">
        {[...years].map(([year, ofYear]) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>
              <ul>
                {ofYear.toReversed().map(({ month, events }) => (
                  <li key={month}>
                    <a
                      href={addressIn(settings.languages, language, calendarPath(month)) + asOfQuery(context)}
                      aria-current={month === shown ? 'page' : undefined}
                    >
                      {words.monthName(month)} <span className="count">{events}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}
