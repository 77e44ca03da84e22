import { weapons } from './data/frame-words.ts'
import { reportingLemmas } from './data/saying-verbs.ts'
import type { FoundEvent } from './found-event.ts'
import { isViolence } from './is-violence.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** Those who take part without whoever only tells of it: "State television said the strikes had killed 20 people". */
export function withoutTellers(
  { tree, words }: Sentence,
  { frame, predicate }: Trigger,
  named: FoundEvent['participants'],
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  if (!/^(attack|clash|protest|other)$/.test(frame.type)) return named
  return named.filter(({ actor, role }) => {
    if (role !== 'actor' && role !== 'participant') return true
    const own = mentions.filter(one => one.actors.includes(actor))
    const teller = own.length === 1 ? tellerIn(tree, own[0]!, predicate.verb ?? predicate.at) : undefined
    if (teller === undefined) return true
    // "said the strikes had killed", and not "said its forces had killed"
    const isByThing =
      predicate.subjects.length > 0 &&
      predicate.subjects.every(word => isViolence(words[word]!.lemma) || weapons.has(words[word]!.lemma))
    return !isByThing && !witnesses.test(words[teller]!.lemma)
  })
}

/** The word of a mention that is the subject of a verb of telling other than the act's own. */
function tellerIn(tree: Sentence['tree'], { from, to }: ResolvedMention, act: number): number | undefined {
  return tree.words.slice(from, to).flatMap(({ relation, head }, offset) => {
    const tells =
      relation.startsWith('nsubj') && head !== act && reportingLemmas.has(tree.words[head]?.lemma ?? '')
    return tells ? [from + offset] : []
  })[0]
}

/** Who saw it, and did not do it: "Residents said shells hit the market and killed ten". */
const witnesses =
  /^(witness|eyewitness|resident|source|medic|doctor|report|media|villager|survivor|television|tv)$/i
