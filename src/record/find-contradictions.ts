import type { Database } from '../database/open-database.ts'
import type { EventClaim } from './claim.ts'
import type { EventFacts } from './event-facts.ts'
import type { Match } from './proposal.ts'
import { readEvents } from './read-events.ts'

/** Where a text and the record say different things of one event. */
export interface Contradiction {
  /** Which of the claims, counted from 0. */
  readonly claim: number
  readonly eventId: string
  readonly message: string
}

/** What each claim says otherwise than the record has it of the event that it matches: place, day, whether it happened. */
export async function findContradictions(
  db: Database,
  claims: readonly (EventClaim | null)[],
  matches: readonly (Match | null)[],
  today: string,
): Promise<Contradiction[]> {
  const ids = matches.flatMap(match => (match?.relation === 'same' ? [match.eventId] : []))
  if (ids.length === 0) return []
  const events = new Map((await readEvents(db, ids, today)).map(event => [event.id, event]))
  return claims.flatMap((claim, place) => {
    const match = matches[place]
    const event = match?.relation === 'same' ? events.get(match.eventId) : undefined
    if (claim === null || event === undefined) return []
    return differences(claim, event).map(message => ({ claim: place, eventId: event.id, message }))
  })
}

const never: ReadonlySet<string> = new Set(['cancelled', 'denied'])

/** In sentences for the editor; none where one side only says more than the other. */
export function differences(claim: EventClaim, event: EventFacts): string[] {
  const found: string[] = []
  if (claim.place !== null && event.place !== null && isElsewhere(claim.place, event.place)) {
    found.push(`The record has it in ${event.place.name}, your text in ${claim.place.name}.`)
  }
  const [own, other] = [claim.date, event.date]
  if (own.precision === 'day' && other.precision === 'day' && isAnotherDay(own, other)) {
    found.push(`The record has it on ${dayOf(other)}, your text on ${dayOf(own)}.`)
  }
  if (claim.status === 'happened' && never.has(event.status)) {
    found.push(`The record has it as ${event.status}, your text as something that happened.`)
  }
  if (never.has(claim.status) && event.status === 'happened') {
    found.push(`The record has it as something that happened, your text as ${claim.status}.`)
  }
  return found
}

/** "Moscow" and "Moscow, Kremlin" are one place; so are a city and its country. */
function isElsewhere(a: NonNullable<EventClaim['place']>, b: NonNullable<EventFacts['place']>): boolean {
  const [one, other] = [a.name.toLowerCase(), b.name.toLowerCase()]
  if (one.includes(other) || other.includes(one)) return false
  // One names the country only, the other a place in it.
  return a.country === null || b.country === null || a.country !== b.country || (isTown(a) && isTown(b))
}

/** A place that is not the country itself; names of countries have no room of their own here, so their codes decide. */
function isTown({ name, country }: { readonly name: string; readonly country: string | null }): boolean {
  return country !== null && name !== new Intl.DisplayNames('en', { type: 'region' }).of(country)
}

function isAnotherDay(a: EventClaim['date'], b: EventFacts['date']): boolean {
  const [aEnd, bEnd] = [a.end ?? a.start!, b.end ?? b.start!]
  return aEnd < b.start! || bEnd < a.start!
}

function dayOf({ start, end }: EventClaim['date']): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  const [first, last] = [start!, end ?? start!].map(one => new Date(`${one}T00:00:00Z`)) as [Date, Date]
  return day.formatRange(first, last)
}
