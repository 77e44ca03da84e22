import type { PartialDate } from '../../src/basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../../src/coder/coding.ts'
import type { Tenure } from '../../src/record/derive-offices.ts'
import { kindInWords, placeInWords, roleInWords, statusInWords, typeInWords } from '../review/claim-words.ts'
import { countryName, dateInWords } from '../review/place-and-date-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

/** "takes part" for the property "participant"; one that has no words is named as the record does. */
export function propertyInWords(property: string): string {
  const key = `property.${property}`
  return key in record ? say(key as keyof typeof record) : property
}

/** A value of the history, such as a date, a participant with the role, or an office with its time. */
export function valueInWords(property: string, value: unknown): string {
  switch (property) {
    case 'type':
      return typeInWords(value as EventType)
    case 'status':
      return statusInWords(value as EventStatus)
    case 'date':
      return dateInWords(value as PartialDate)
    case 'place':
      return placeInWords(value as { name: string; country: string | null })
    case 'state':
      return countryName(String(value))
    case 'kind':
      return kindInWords(value as ActorKind)
    case 'participant': {
      const { actor, role } = value as { actor: string; role: ParticipantRole }
      return `${actor} (${roleInWords(role)})`
    }
    case 'tenure':
      return tenureInWords(value as Tenure)
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

/** "Minister of Foreign Affairs, 9 March 2004 – today"; the office alone where no time is known. */
export function tenureInWords({ office, from, to }: Tenure): string {
  if (from === null && to === null) return office
  return say('tenure', {
    office,
    from: from === null ? '?' : timeInWords(from),
    to: to === null ? say('tenure.lasting') : timeInWords(to),
  })
}

/** "2004", "March 2004" or "9 March 2004" for as much of an ISO day. */
function timeInWords(time: string): string {
  const precision = (['year', 'month', 'day'] as const)[time.split('-').length - 1] ?? 'day'
  return dateInWords({ start: `${time}-01-01`.slice(0, 10), end: null, precision })
}
