import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../../src/coder/coding.ts'
import type { ActorName, EventClaim } from '../../src/record/claim.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import { claims } from '../words/en/claims.ts'
import { sayer } from '../words/say.ts'
import { countryName, dateInWords } from './place-and-date-words.ts'

const say = sayer('claims', claims)

export const typeInWords = (type: EventType): string => say(`type.${type}`)
/** How an event stands, overdue included, which only the record says. */
export const statusInWords = (status: EventStatus | 'overdue'): string => say(`status.${status}`)
export const roleInWords = (role: ParticipantRole): string => say(`role.${role}`)
export const kindInWords = (kind: ActorKind): string => say(`kind.${kind}`)

/** How sure the coder is, in words that an editor can weigh. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.85) return say('confidence.sure')
  if (confidence >= 0.65) return say('confidence.fairly')
  if (confidence >= 0.45) return say('confidence.unsure')
  return say('confidence.guess')
}

/** One line that names a proposal: "Meeting: Jeyhun Bayramov, Sergey Lavrov", "Sergey Lavrov: “We expect…”". */
export function claimTitle(proposed: Pick<ProposedClaim, 'kind' | 'claim'>): string {
  if (proposed.kind === 'statement') {
    const { speaker, quote, evidence } = proposed.claim as Extract<
      ProposedClaim,
      { kind: 'statement' }
    >['claim']
    return quote === null
      ? say('claim.paraphrase', { speaker: speaker.name, words: clipped(evidence.text) })
      : say('claim.quote', { speaker: speaker.name, words: clipped(quote.text) })
  }
  const { type, participants } = proposed.claim as EventClaim
  const names = participants.map(({ actor }) => actor.name)
  if (names.length === 0) return typeInWords(type)
  const said = { type: typeInWords(type), names: names.slice(0, 3).join(', ') }
  return names.length <= 3
    ? say('claim.event', said)
    : say('claim.eventMore', { ...said, count: names.length - 3 })
}

/** A sentence's beginning, cut between words. */
function clipped(text: string, longest = 64): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))}…`
}

/** "Minister of Foreign Affairs, Azerbaijan" or ''. */
export function officeInWords({ office, state, kind }: ActorName): string {
  const country = kind === 'state' || state === null ? '' : countryName(state)
  return [office ?? '', country].filter(part => part !== '').join(', ')
}

/** "Moscow, Russia". */
export function placeInWords(place: EventClaim['place']): string {
  if (place === null) return say('notGiven')
  const country = place.country === null ? '' : countryName(place.country)
  return country === '' || country === place.name ? place.name : `${place.name}, ${country}`
}

/** When it is, was or shall be. */
export function whenInWords(claim: EventClaim): string {
  return dateInWords(claim.date)
}
