import { aroundAct } from './around-act.ts'
import { placesOf } from './find-places.ts'
import type { ResolvedMention } from './mention.ts'
import { partiesOfNoun } from './parties-of-noun.ts'
import { partiesOfVerb } from './parties-of-verb.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** Who stands around a trigger in which place. */
export interface Parties {
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
  /** The places reached, or the one place where it was; states, capitals or places by their mentions. */
  readonly places: readonly ResolvedMention[]
  /** The noun itself names its parties: "the visit of A", "talks between A and B", "A's visit". */
  readonly isNamedByNoun: boolean
}

/** Who takes part, by the tree: subjects and objects of the verb, what "with", "between", "by", "of" bring. */
export function findParties(
  sentence: Sentence,
  { frame, predicate, from, to }: Trigger,
  mentions: readonly ResolvedMention[],
): Parties {
  const usable = mentions.filter(mention => !mention.isQuoted)
  const places: readonly ResolvedMention[] = placesOf(sentence, { frame, predicate } as Trigger, usable)
  const others = usable.filter(mention => mention.actors.length > 0 && !places.includes(mention))
  const around = aroundAct(sentence, { frame, predicate, from, to }, others)
  return predicate.isNoun
    ? { ...partiesOfNoun(around), places }
    : { ...partiesOfVerb(around), places, isNamedByNoun: false }
}
