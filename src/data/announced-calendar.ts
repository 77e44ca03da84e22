import ical, { ICalEventStatus } from 'ical-generator'
import { daysCovered, unknownDate } from '../basics/partial-date.ts'
import { eventPath } from '../desk/address.ts'
import type { EventFacts } from '../record/event-facts.ts'
import { eventTitle } from '../record/event-title.ts'
import type { Whereabouts } from './describe-facts.ts'
import { occurrenceStatus } from './occurrence-status.ts'
import type { OpenEvent } from './open-events.ts'

/** What looks ahead: an event of which some report said this was announced. */
const ahead: ReadonlySet<string> = new Set(['announced', 'conditional', 'proposed', 'postponed', 'cancelled'])

/** More would make a calendar that no program subscribes to. */
const mostEntries = 2000

/** What is said of an announced event in RFC 5545's three words. */
const states: Readonly<Partial<Record<EventFacts['status'], ICalEventStatus>>> = {
  happened: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  denied: ICalEventStatus.CANCELLED,
}

/**
 * What was announced for known days, as a calendar to subscribe to (RFC 5545). An entry keeps its UID whatever becomes of it;
 * its SEQUENCE grows with each report that tells of it, and its STATUS follows: confirmed, tentative or cancelled.
 */
export async function announcedCalendar(
  events: AsyncIterable<OpenEvent>,
  name: string,
  { publicUrl }: Whereabouts,
): Promise<string> {
  const calendar = ical({ name: escaped(name), prodId: '//Readout//Announced events//EN', ttl: 6 * 60 * 60 })
  const host = new URL(publicUrl).host
  let entries = 0
  for await (const { event, evidence, confirmedAt } of events) {
    if (!wasAnnounced({ evidence })) continue
    const days = event.date.precision === 'day' ? daysCovered(event.date) : null
    if (days === null) continue
    const occurrence = occurrenceStatus(event.status)
    calendar.createEvent({
      id: `${event.id}@${host}`,
      start: dayOf(days.first),
      end: new Date(dayOf(days.last).getTime() + 86_400_000),
      allDay: true,
      timezone: 'UTC',
      // The entry has its place and days itself.
      summary: eventTitle({ ...event, place: null, date: unknownDate }),
      description: `Status: ${event.status}.\n\n${evidence.map(one => `“${one.text}” ${one.article.title}`).join('\n\n')}`,
      location: event.place === null ? null : event.place.name,
      url: publicUrl + eventPath(event.id),
      status: states[event.status] ?? ICalEventStatus.TENTATIVE,
      sequence: evidence.length - 1,
      stamp: confirmedAt,
      ...(occurrence === null ? {} : { x: [['X-IPTC-EVENTOCCURSTATUS', occurrence]] }),
    })
    if (++entries >= mostEntries) break
  }
  return calendar.toString()
}

/** Whether some published article gave an event as still to come. */
export function wasAnnounced({ evidence }: Pick<OpenEvent, 'evidence'>): boolean {
  return evidence.some(one => one.status !== null && ahead.has(one.status))
}

/** A text as RFC 5545 has it (3.3.11); the library escapes those of events alone. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
