import type { Span } from '../basics/span.ts'
import type { ActorKind } from './coding.ts'

/** How a text names somebody, which decides how the name is resolved. */
export type MentionForm =
  /** A full name, known or by its form. */
  | 'name'
  /** A surname alone, of somebody named in full elsewhere. */
  | 'surname'
  /** An office with its state or body and no name: "the Armenian foreign minister". */
  | 'office'
  /** One office of several states: "the foreign ministers of Armenia and Azerbaijan". */
  | 'offices'
  /** An office alone: "the minister". */
  | 'bare-office'
  /** "his Russian counterpart". */
  | 'counterpart'
  /** "the two ministers", "both sides", "they". */
  | 'both'
  /** "he", "she": takes part, but is no mention of its own. */
  | 'pronoun'
  /** A state's adjective alone, "Polish jets": whose the thing is, and no mention of its own. */
  | 'adjective'
  /** A state by its name or its adjective and "side", "government". */
  | 'state'
  /** A capital, which is a place unless it speaks or acts. */
  | 'capital'
  | 'organisation'
  | 'group'
  /** Somebody told of without a name: "a suicide bomber", "three Georgian lawmakers". */
  | 'described'
  | 'place'

/** A span that names an actor or a place, before it is known which one. */
export interface Mention {
  readonly sentence: number
  /** Words of the sentence from (included) to (excluded), the office before a name included. */
  readonly from: number
  readonly to: number
  /** The name itself, or the whole phrase where there is no name. */
  readonly span: Span
  readonly form: MentionForm
  readonly kind: ActorKind
  readonly name: string
  readonly office: string | null
  /** ISO code of the state, or an organisation's acronym, as far as these words tell. */
  readonly state: string | null
  /** With `offices`: the states whose office it is. */
  readonly states: readonly string[]
  /** The pack's row. */
  readonly known: string | null
  readonly isQuoted: boolean
}

/** A mention with whom it means: one actor, several ("the two ministers") or none that can be told. */
export interface ResolvedMention extends Mention {
  readonly actors: readonly string[]
  /** One sentence that tells an editor why. */
  readonly why: string
}
