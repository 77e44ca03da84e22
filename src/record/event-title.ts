import type { EventFacts } from './event-facts.ts'

/** A short name for an event in English, for editors: "Meeting: Jeyhun Bayramov, Sergey Lavrov · Moscow · 2020-08-26". */
export function eventTitle(event: EventFacts): string {
  const names = event.participants.slice(0, 3).map(({ actor }) => actor.name)
  const more = event.participants.length > 3 ? ` and ${event.participants.length - 3} more` : ''
  const what = `${event.type.charAt(0).toUpperCase()}${event.type.slice(1)}`
  const who = names.length > 0 ? `${what}: ${names.join(', ')}${more}` : what
  return [who, event.place?.name, event.date.start].filter(part => part != null).join(' · ')
}
