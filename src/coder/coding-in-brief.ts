import type { PartialDate } from '../basics/partial-date.ts'
import { codeReport } from './code-report.ts'
import type { CodedEvent, Coding } from './coding.ts'
import { exampleCoder } from './example-coder.ts'

/** The coding of a text by the example pack; published on Wednesday, 26 August 2020, unless said otherwise. */
export function codeExample(text: string, published: string | null = '2020-08-26'): Coding {
  return codeReport({ id: 'example', title: null, published, language: 'en', text }, exampleCoder)
}

/** A coding's events as the phrase books write them: "meeting happened 2020-08-26 Moscow: Vardikian, Orlovsky". */
export function eventsInBrief(coding: Coding): string[] {
  return coding.events.map(event => {
    const words = [event.type, event.status, dateInBrief(event.date), event.place?.name ?? '']
    return `${words.filter(word => word !== '').join(' ')}: ${partiesInBrief(event, coding)}`
  })
}

/** A day, "2020-07" for a month, "2020" for a year, "2020-08-17/2020-08-23" for a range, '' when unknown. */
export function dateInBrief({ start, end, precision }: PartialDate): string {
  const length = { day: 10, month: 7, year: 4, unknown: 0 }[precision]
  return (start ?? '').slice(0, length) + (end === null ? '' : `/${end}`)
}

/** Its hosts and mediators with their role; the others by name alone, in their order. */
function partiesInBrief(event: CodedEvent, coding: Coding): string {
  return event.participants
    .map(({ actor, role }) => {
      const name = nameInBrief(coding, actor)
      return role === 'host' || role === 'mediator' || role === 'target' ? `${name} (${role})` : name
    })
    .join(', ')
}

/** An actor's surname, or the whole name of one that is no known person. */
export function nameInBrief(coding: Coding, id: string): string {
  const actor = coding.actors.find(one => one.id === id)
  if (actor === undefined) return `nobody called ${id}`
  return actor.known?.startsWith('person:') ? actor.name.split(' ').at(-1)! : actor.name
}
