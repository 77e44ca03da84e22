import type { PartialDate } from '../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType, ParticipantRole } from '../coder/coding.ts'

/** An actor as the record knows it now. `slug` is its address under /actors/. */
export interface ActorFacts {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: ActorKind
  readonly office: string | null
  readonly state: string | null
  /** The pack's row that this actor is, such as "person:ilham-aliyev". */
  readonly known: string | null
  /** Such as "Q57297", as an editor gave it. */
  readonly wikidata: string | null
  readonly spellings: readonly string[]
}

/** An event as the record knows it now, with the actors that take part in it. Its address is /events/ID. */
export interface EventFacts {
  readonly id: string
  readonly type: EventType
  readonly status: EventStatus | 'overdue'
  readonly date: PartialDate
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly participants: readonly { readonly actor: ActorFacts; readonly role: ParticipantRole }[]
  readonly topics: readonly string[]
}

/** The words of one report that support an event, and whom that report credits. */
export interface Readout {
  readonly reportId: string
  readonly revisionHash: string
  readonly reportTitle: string
  /** Where the report can be read, or null while it is not published. Without the language's prefix. */
  readonly slug: string | null
  readonly language: string
  readonly published: string | null
  readonly type: EventType | null
  readonly status: EventStatus | null
  readonly date: PartialDate | null
  readonly place: EventFacts['place']
  readonly sources: readonly ActorFacts[]
  readonly topics: readonly string[]
  readonly participants: readonly ActorFacts[]
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** What this report quotes of those who take part, each in quotation marks there. */
  readonly quotes: readonly { readonly speaker: ActorFacts; readonly words: string }[]
}

/** One line of an event's or actor's history: what was asserted or taken back, on what evidence, by whom, when. */
export interface HistoryLine {
  readonly at: string
  readonly by: string
  readonly property: string
  readonly value: unknown
  readonly evidence: string | null
  readonly note: string | null
  /** Whom the account that it was read from credits, by name. */
  readonly credits: readonly string[]
  /** The change of the record that said this or took it back, and from where it moved it; null for a decision on a report. */
  readonly change: { readonly kind: 'merge' | 'split' | 'edit' | 'undo'; readonly fromId: string } | null
  /** Who recorded it at first, and when, where a change says it again. */
  readonly first: { readonly by: string; readonly at: string } | null
  /** True for a line that takes an earlier one back. */
  readonly isRetraction: boolean
  /** True when a later assertion superseded it or it was taken back. */
  readonly isPast: boolean
}

/** A confirmed statement: a quotation or a paraphrase, its speaker and where it was reported. */
export interface StatementFacts {
  readonly id: string
  readonly speaker: ActorFacts
  readonly saidOn: string | null
  readonly quote: string | null
  readonly evidence: string
  readonly report: { readonly title: string; readonly slug: string | null; readonly language: string }
}
