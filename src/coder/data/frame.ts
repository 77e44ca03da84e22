import type { EventStatus, EventType, ParticipantRole } from '../coding.ts'

/** How a word's neighbours take part: where the first-named stand, where the others, and in which roles. */
export interface Frame {
  readonly type: EventType
  /** Verbs in their base form; regular endings are made, irregular ones stand in irregular-verbs.ts. */
  readonly verbs?: readonly string[]
  /** Nouns, one or two words, that name the act itself. */
  readonly nouns?: readonly string[]
  readonly subject: ParticipantRole
  readonly object: ParticipantRole
  /** How many parties, at least, make it an event; a lone subject may condemn, but not meet. */
  readonly parties: 1 | 2
  /** The direct object is one of the parties ("met Lavrov"); else only "with", "to", "against" … bring one. */
  readonly takesObject: boolean
  /** The clause must hold one of these words, so that "signed" tells of an agreement and not of a guest book. */
  readonly needs?: ReadonlySet<string>
  /** Where what is asked for must stand, so that a speaker who names a day appoints nobody. */
  readonly needsIn?: 'object' | 'subject'
  /** One of these words stands right after the verb, so that "spoke with" is a call and "spoke of" is none. */
  readonly followedBy?: ReadonlySet<string>
  /** No infinitive follows: "called on the king", and not "called on the king to resign". */
  readonly asksNothing?: true
  /** What the words say of the act where nothing around them says otherwise: "is expected in Rome". */
  readonly status?: EventStatus
  /** The place reached is named by "to" or directly ("visited Baku"), and its state is the host. */
  readonly goesSomewhere?: true
}

/** Who does it, to whom. */
export const acts = { subject: 'actor', object: 'target', parties: 1, takesObject: true } as const
export const alone = { subject: 'actor', object: 'target', parties: 1, takesObject: false } as const
export const moves = { subject: 'actor', object: 'host', parties: 1, takesObject: false } as const
export const together = { subject: 'actor', object: 'counterpart', parties: 2, takesObject: true } as const

/** The dictionary forms in a text of words. */
export function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
