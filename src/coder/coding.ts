import type { PartialDate } from '../basics/partial-date.ts'
import type { Span } from '../basics/span.ts'

/** What the coder is given. `published` is an ISO day; `language` a BCP 47 code; offsets refer to `text` alone. */
export interface ReportText {
  readonly id: string
  readonly title: string | null
  readonly published: string | null
  readonly language: string
  readonly text: string
  /** Who published it, as whoever brought it says: "US State Department (public domain)", "kremlin.ru". */
  readonly source?: string | null
  /** Where it was published. */
  readonly url?: string | null
}

export const eventTypes = [
  'visit',
  'meeting',
  'call',
  'negotiation',
  'mediation',
  'statement',
  'announcement',
  'agreement',
  'ceremony',
  'appointment',
  'exercise',
  'clash',
  'attack',
  'ceasefire',
  'deployment',
  'sanction',
  'aid',
  'protest',
  'legal',
  'border',
  'trade',
  'energy',
  'other',
] as const
export type EventType = (typeof eventTypes)[number]

export const eventStatuses = [
  'happened',
  'ongoing',
  'announced',
  'conditional',
  'proposed',
  'postponed',
  'cancelled',
  'denied',
  'disputed',
  'unknown',
] as const
export type EventStatus = (typeof eventStatuses)[number]

export const participantRoles = [
  'actor',
  'counterpart',
  'host',
  'mediator',
  'participant',
  'target',
  'speaker',
] as const
export type ParticipantRole = (typeof participantRoles)[number]

export const actorKinds = ['person', 'organisation', 'state', 'place', 'group'] as const
export type ActorKind = (typeof actorKinds)[number]

export interface CodedActor {
  readonly id: string
  readonly kind: ActorKind
  /** The fullest form in the text. */
  readonly name: string
  readonly aliases: readonly string[]
  /** As the text or the pack gives it at publication: "Minister of Foreign Affairs". */
  readonly office: string | null
  /** ISO 3166-1 alpha-2, or the acronym of an organisation; null for de facto entities. */
  readonly state: string | null
  /** The identifier of the row in a pack or in the record, or null. */
  readonly known: string | null
  readonly mentions: readonly Span[]
}

export interface CodedPlace {
  readonly name: string
  readonly country: string | null
}

export interface CodedEvent {
  readonly id: string
  readonly type: EventType
  readonly status: EventStatus
  readonly date: PartialDate
  readonly place: CodedPlace | null
  readonly participants: readonly { readonly actor: string; readonly role: ParticipantRole }[]
  readonly topics: readonly string[]
  readonly sources: readonly { readonly actor: string }[]
  readonly evidence: readonly Span[]
  readonly codes: { readonly plover: string | null; readonly cameo: string | null }
  /** From 0 to 1. */
  readonly confidence: number
  /** The model that proposed it as a second opinion; absent for what the coder itself found. */
  readonly proposedBy?: string
}

export interface CodedStatement {
  readonly speaker: string
  readonly quote: Span | null
  readonly evidence: Span
  /** As with events. */
  readonly proposedBy?: string
}

export type CodingWarningKind =
  | 'spelling'
  | 'office'
  | 'second-opinion'
  | 'ambiguous-actor'
  | 'undated'
  | 'language'
  | 'empty'
  | 'too-long'

export interface CodingWarning {
  readonly kind: CodingWarningKind
  readonly message: string
  readonly span: Span | null
  readonly suggestion: string | null
}

/** What the coder proposes for one revision: the one JSON shape of library, command line, API and newsroom. */
export interface Coding {
  readonly document: Pick<ReportText, 'id' | 'title' | 'published' | 'language'>
  readonly actors: readonly CodedActor[]
  readonly events: readonly CodedEvent[]
  readonly statements: readonly CodedStatement[]
  readonly warnings: readonly CodingWarning[]
}
