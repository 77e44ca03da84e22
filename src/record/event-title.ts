import type { PartialDate } from '../basics/partial-date.ts'
import type { EventFacts } from './event-facts.ts'

/** A short name for an event in English, for editors: "Meeting: Jeyhun Bayramov, Sergey Lavrov · Moscow · 26 August 2020". */
export function eventTitle(event: EventFacts): string {
  const names = event.participants.slice(0, 3).map(({ actor }) => actor.name)
  const more = event.participants.length > 3 ? ` and ${event.participants.length - 3} more` : ''
  const what = `${event.type.charAt(0).toUpperCase()}${event.type.slice(1)}`
  const who = names.length > 0 ? `${what}: ${names.join(', ')}${more}` : what
  return [who, event.place?.name, dateInEnglish(event.date)].filter(part => part != null).join(' · ')
}

const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const day = new Intl.DateTimeFormat('en-GB', parts)
const month = new Intl.DateTimeFormat('en-GB', { ...parts, day: undefined })

/** Where a date begins, as exactly as it is known; null where it is not. */
function dateInEnglish({ start, precision }: PartialDate): string | null {
  if (start === null || precision === 'unknown') return null
  if (precision === 'year') return start.slice(0, 4)
  return (precision === 'day' ? day : month).format(new Date(`${start}T00:00:00Z`))
}
