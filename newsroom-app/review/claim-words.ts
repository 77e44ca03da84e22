import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../../src/coder/coding.ts'
import type { ActorName, EventClaim } from '../../src/record/claim.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import { countryName, dateInWords } from './place-and-date-words.ts'

export const typeWords: Readonly<Record<EventType, string>> = {
  visit: 'Visit',
  meeting: 'Meeting',
  call: 'Call',
  negotiation: 'Negotiation',
  mediation: 'Mediation',
  statement: 'Statement',
  announcement: 'Announcement',
  agreement: 'Agreement',
  ceremony: 'Ceremony',
  appointment: 'Appointment',
  exercise: 'Exercise',
  clash: 'Clash',
  attack: 'Attack',
  ceasefire: 'Ceasefire',
  deployment: 'Deployment',
  sanction: 'Sanction',
  aid: 'Aid',
  protest: 'Protest',
  legal: 'Legal step',
  border: 'Border',
  trade: 'Trade',
  energy: 'Energy',
  other: 'Event',
}

export const statusWords: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  ongoing: 'ongoing',
  announced: 'announced',
  conditional: 'conditional',
  proposed: 'proposed',
  postponed: 'postponed',
  cancelled: 'cancelled',
  denied: 'denied',
  disputed: 'disputed',
  unknown: 'unclear whether it happened',
}

export const roleWords: Readonly<Record<ParticipantRole, string>> = {
  actor: 'acts',
  counterpart: 'counterpart',
  host: 'host',
  mediator: 'mediator',
  participant: 'takes part',
  target: 'target',
  speaker: 'speaker',
}

export const kindWords: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  place: 'Place or its authority',
  group: 'Group',
}

/** How sure the coder is, in words that an editor can weigh. */
export function confidenceInWords(confidence: number): string {
  if (confidence >= 0.85) return 'sure'
  if (confidence >= 0.65) return 'fairly sure'
  if (confidence >= 0.45) return 'unsure'
  return 'a guess'
}

/** One line that names a proposal: "Meeting: Jeyhun Bayramov, Sergey Lavrov", "Sergey Lavrov: “We expect…”". */
export function claimTitle(proposed: Pick<ProposedClaim, 'kind' | 'claim'>): string {
  if (proposed.kind === 'statement') {
    const { speaker, quote, evidence } = proposed.claim as Extract<
      ProposedClaim,
      { kind: 'statement' }
    >['claim']
    return `${speaker.name}: ${quote === null ? clipped(evidence.text) : `“${clipped(quote.text)}”`}`
  }
  const { type, participants } = proposed.claim as EventClaim
  const names = participants.map(({ actor }) => actor.name)
  const shown = names.slice(0, 3).join(', ')
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return names.length === 0 ? typeWords[type] : `${typeWords[type]}: ${shown}${more}`
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
  if (place === null) return 'not given'
  const country = place.country === null ? '' : countryName(place.country)
  return country === '' || country === place.name ? place.name : `${place.name}, ${country}`
}

/** When it is, was or shall be. */
export function whenInWords(claim: EventClaim): string {
  return dateInWords(claim.date)
}
