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
  /** Where what is asked for must stand (as an object also after a preposition, or a direct one), so that a speaker who names a day appoints nobody. */
  readonly needsIn?: 'object' | 'direct' | 'subject'
  /** A clause or a complement tells what: "called it groundless", "denied that". */
  readonly complement?: true
  /** What whoever says so will or will not do themselves: "said it would not recognise the vote". */
  readonly vows?: ReadonlySet<string>
  /** An infinitive tells what: "decided on Monday to send". */
  readonly infinitive?: true
  /** One of these words stands right after the verb, so that "spoke with" is a call and "spoke of" is none. */
  readonly followedBy?: ReadonlySet<string>
  /** This very word comes next: "is expected in Rome", and not "is expected to speak in Rome". */
  readonly nextIs?: string
  /** Nothing is done to anybody directly: "called on the king", and not "called the king on Monday". */
  readonly noObject?: true
  /** No infinitive follows: "called on the king", and not "called on the king to resign". */
  readonly asksNothing?: true
  /** The subject must hold one of these words: police who "drove" demonstrators, and not a bus driver. */
  readonly subjectIs?: ReadonlySet<string>
  /** One of these words must stand near as well, so that "raised the alert" is the army's. */
  readonly requires?: ReadonlySet<string>
  /** None of these words may stand near. */
  readonly lacks?: ReadonlySet<string>
  /** Only with a name after "of" or before it: "the fall of Kabul", and not "a fall in prices". */
  readonly ofName?: true
  /** Only with a day or year of its own: "the war of 2008", and not "the war". */
  readonly onlyDated?: true
  /** Somebody in particular does it: a name, "he", "the president". */
  readonly personal?: true
  /** Somebody in particular it is done to, and nothing is said of them: "called Putin", and not "called Putin a liar"; at times also in the passive. */
  readonly toSomebody?: true | 'in the passive too'
  /** Adjectives that tell it with a form of "be": "is concerned about". */
  readonly adjectives?: readonly string[]
  /** The prepositions that bring a further party, where the role's own do not serve. */
  readonly brings?: RegExp
  /** What the words say of the act where nothing around them says otherwise: "is expected in Rome". */
  readonly status?: EventStatus
  /** The place reached is named by "to" or directly ("visited Baku"), and its state is the host. */
  readonly goesSomewhere?: true
}

/** Who does it, to whom. */
export const acts = { subject: 'actor', object: 'target', parties: 1, takesObject: true } as const
export const alone = { subject: 'actor', object: 'target', parties: 1, takesObject: false } as const
export const moves = { subject: 'actor', object: 'host', parties: 1, takesObject: false } as const
/** Who travels, and whose the place reached is. */
export const journey = {
  subject: 'actor',
  object: 'host',
  parties: 1,
  takesObject: false,
  goesSomewhere: true,
} as const
export const together = { subject: 'actor', object: 'counterpart', parties: 2, takesObject: true } as const

/** The dictionary forms in a text of words. */
export function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

/** The dictionary forms in a text of words, in their order. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** The phrases in a text that commas cut. */
export function phrases(text: string): readonly string[] {
  return text.split(',').map(phrase => phrase.trim().replace(/\s+/g, ' '))
}
