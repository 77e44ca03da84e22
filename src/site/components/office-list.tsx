import type { ReactNode } from 'react'
import type { PartialDate } from '../../basics/partial-date.ts'
import type { HeldOffice } from '../../record/derive-offices.ts'
import { officeIn } from '../local-names/local-names.ts'
import type { PageContext } from '../page-context.ts'

/** The offices that a person held, the newest first, with their times as far as they are known. */
export function OfficeList({
  offices,
  context,
}: {
  readonly offices: readonly HeldOffice[]
  readonly context: PageContext
}): ReactNode {
  if (offices.length === 0) return null
  return (
    <section>
      <h2 className="section">{context.words.say('offices.title')}</h2>
      <ol className="ranking">
        {offices.map(office => (
          <li key={`${office.office} ${office.from} ${office.reportedFrom}`}>
            <span>{officeIn(office.office, context.language)}</span>
            <span>{timeOf(office, context)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function timeOf({ from, to, reportedFrom }: HeldOffice, { words }: PageContext): string {
  if (reportedFrom !== null) return words.say('offices.reported', { date: words.day(reportedFrom) })
  const shown = (time: string) => words.date(partial(time))
  if (from !== null && to !== null) return words.say('offices.span', { from: shown(from), to: shown(to) })
  if (from !== null) return words.say('offices.from', { from: shown(from) })
  return to === null ? '' : words.say('offices.until', { to: shown(to) })
}

/** "2020", "2020-07" or "2020-07-16" as a date. */
function partial(time: string): PartialDate {
  const precision = time.length === 4 ? 'year' : time.length === 7 ? 'month' : 'day'
  return { start: `${time}${'-01-01'.slice(time.length - 4)}`, end: null, precision }
}
