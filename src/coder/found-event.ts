import type { PartialDate } from '../basics/partial-date.ts'
import type { Span } from '../basics/span.ts'
import type { CodedPlace, EventStatus, EventType, ParticipantRole } from './coding.ts'
import type { ResolvedMention } from './mention.ts'
import type { EventReasons } from './reason.ts'
import type { TimeExpression } from './time-expression.ts'

/** An event as one sentence tells it, before those that tell of one act are merged. */
export interface FoundEvent {
  readonly type: EventType
  readonly status: EventStatus
  readonly date: PartialDate
  readonly place: CodedPlace | null
  /** The place is a whole state, which a town in it says more exactly. */
  readonly isPlaceState: boolean
  /** The state visited, where its name or capital stood; it hosts. */
  readonly host: { readonly country: string; readonly span: Span } | null
  readonly participants: readonly { readonly actor: string; readonly role: ParticipantRole }[]
  /** Who tells of it, where somebody is named for that. */
  readonly teller: string | null
  readonly sentence: number
  readonly evidence: readonly Span[]
  /** How its words tell of it, for `weighEvent`. */
  readonly signs: readonly string[]
  /** Named by a noun without a verb of its own: surer as a repetition than as news. */
  readonly isNoun: boolean
  readonly reasons: EventReasons
  /** The date was the sentence's own, not the earlier event's. */
  readonly isDated: boolean
  /** Told as earlier than what the report tells: "had met before", "last spoke". */
  readonly isBefore: boolean
  /** Told in the present perfect, "has met": at some time. */
  readonly isPerfect: boolean
  /** Told as going with what was told before: "will also meet". */
  readonly isBesides: boolean
  /** Told as one more of the kind: "another attack". */
  readonly isAnother: boolean
  /** Told by "the attack", "the talks": what was just told of. */
  readonly takesUp: boolean
  /** A vote, which is held in the state that votes. */
  readonly isVote: boolean
  /** "The nine were killed in Gao on Saturday": told again, and worth no more than its day and place. */
  readonly isOnlyAgain?: true
}

/** What events need to know of the whole report. */
export interface ReportFacts {
  /** ISO day. */
  readonly published: string | null
  /** The actor of the state that votes where only "the election" is told of. */
  readonly voters: string | null
  /** Who says "we" in a release, and the state that the author speaks for. */
  readonly author: string | null
  readonly authorsState: string | null
  /** The report is a body's own release. */
  readonly isRelease: boolean
  /** The capital of the country that the report is about: what "the capital" means. */
  readonly capital: { readonly name: string; readonly state: string } | null
}

export interface Surroundings {
  readonly mentions: readonly ResolvedMention[]
  readonly times: readonly TimeExpression[]
  /** The place that the sentences before named last: what "the town" means. */
  readonly lastPlace: ResolvedMention | null
  /** The place or state in which the sentences before told of something last: what "there" means. */
  readonly lastScene: ResolvedMention | null
  /** The town where the report was written: what "here" means. */
  readonly written: ResolvedMention | null
  /** The last day that the sentences before named, from which "the next day" is counted. */
  readonly lastDay: { readonly day: string; readonly sentence: number } | null
  readonly published: string | null
  /** The sentence tells of nothing else, so that whatever time it gives is this act's. */
  readonly isOneAct: boolean
}
