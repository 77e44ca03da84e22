import { actorsAt } from './actors-at.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/**
 * "A summit will be held in Tehran, where the presidents will discuss trade", "a meeting at which the ministers agreed": of a gathering
 * told without parties, whoever is said to talk there.
 */
export function whoTalkThere(
  sentence: Sentence,
  { frame, predicate }: Trigger,
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] {
  if (!/^(meeting|negotiation)$/.test(frame.type) || !predicate.isNoun) return []
  const { tree, words } = sentence
  const tops = [predicate.at, ...(predicate.verb === null ? [] : [predicate.verb])]
  const around = [...tops, ...tops.flatMap(word => tree.under(word, 'obl', 'nmod'))]
  const talking = around
    .flatMap(word => tree.under(word, 'acl:relcl', 'advcl'))
    .filter(verb => talks.test(words[verb]!.lemma) && isThere(sentence, verb))
  const usable = mentions.filter(one => !one.isQuoted && one.actors.length > 0)
  const actors = talking
    .flatMap(verb => tree.under(verb, 'nsubj'))
    .flatMap(word => tree.withConjuncts(word))
    .flatMap(word => actorsAt(sentence, usable, word, 0))
  return [...new Set(actors)].map(actor => ({ actor, role: 'participant' as const }))
}

const talks =
  /^(discuss|talk|meet|negotiate|review|agree|sign|debate|confer|exchange|consider|address|speak|decide)$/

/** "where", "at which", "during which". */
function isThere({ tree, words }: Sentence, verb: number): boolean {
  const isWhere = tree.under(verb, 'advmod', 'mark').some(word => words[word]!.lower === 'where')
  return (
    isWhere ||
    tree
      .under(verb, 'obl')
      .some(word => words[word]!.lower === 'which' && /^(at|in|during)$/.test(tree.preposition(word)))
  )
}
