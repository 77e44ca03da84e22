import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/**
 * "The United States condemns the attacks in Mogadishu yesterday", "is disturbed by": a position in the present tense of a
 * main clause is taken as the report is published, and nowhere; days and places around it are those of its matter.
 */
export function isSaidNow({ tree }: Sentence, { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>): boolean {
  if (frame.type !== 'statement' || predicate.isNoun) return false
  const verb = predicate.verb ?? predicate.at
  const clause = tree.clauseOf(verb)
  const isMain = /^(root|conj|parataxis)/.test(tree.words[clause]!.relation)
  const auxiliaries = tree.under(verb, 'aux', 'aux:pass', 'cop')
  const finite = auxiliaries[0] ?? verb
  return (
    isMain &&
    tree.has(finite, 'Tense=Pres') &&
    tree.has(finite, 'VerbForm=Fin') &&
    (auxiliaries.length === 0 || tree.words[finite]!.lemma === 'be')
  )
}
