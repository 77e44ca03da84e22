import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "has led the party since its chairwoman was jailed": what only tells since when, without a day of its own. */
export function tellsOnlySince({ tree, words }: Sentence, { frame, predicate, isNoun }: Trigger): boolean {
  if (isNoun || !/^(appointment|legal|other)$/.test(frame.type)) return false
  const clause = tree.firstConjunct(tree.clauseOf(predicate.verb ?? predicate.at))
  return (
    tree.words[clause]!.relation.startsWith('advcl') &&
    tree.under(clause, 'mark', 'case').some(word => words[word]!.lower === 'since')
  )
}
