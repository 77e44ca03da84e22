import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "used water cannon to disperse protesters", "used force against marchers": on whom force is used. */
export function dispersedWith({ tree, words }: Sentence, { at }: Predicate): readonly number[] {
  if (!/^(use|fire|deploy|unleash|shoot|spray|turn)$/.test(words[at]!.lemma)) return []
  const against = tree
    .under(at, 'obj')
    .flatMap(word => tree.under(word, 'nmod'))
    .filter(word => /^(against|on|at)$/.test(tree.preposition(word)))
  const driven = tree
    .under(at, 'xcomp', 'advcl')
    .filter(word =>
      /^(disperse|drive|push|repel|scatter|clear|break|stop|subdue|dispel|hit)$/.test(words[word]!.lemma),
    )
    .flatMap(word => tree.under(word, 'obj'))
  return [...against, ...driven]
}

/** "launched operations to catch 20 suspects": whom the police are after. */
export function soughtIn({ tree, words }: Sentence, { at, verb }: Predicate): readonly number[] {
  if (!/^(operation|raid|sweep|search)$/.test(words[at]!.lemma)) return []
  return [at, ...(verb === null ? [] : [verb])]
    .flatMap(word => tree.under(word, 'acl', 'xcomp', 'advcl'))
    .filter(word => /^(catch|capture|detain|arrest|apprehend|nab|find|seize)$/.test(words[word]!.lemma))
    .flatMap(word => tree.under(word, 'obj'))
}

/** "launched operations to catch 20 suspects": what the police set out to do. */
export function isAimOfOperation(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  if (one.isNoun || !isNoun || one.frame.type !== 'legal' || frame.type !== 'legal') return false
  return (
    /^(operation|raid|sweep|search)$/.test(tree.words[predicate.at]!.lemma) &&
    tree.has(one.predicate.at, 'VerbForm=Inf') &&
    /^(acl|xcomp|advcl)$/.test(tree.words[one.predicate.at]!.relation) &&
    (tree.words[one.predicate.at]!.head === predicate.at ||
      tree.words[one.predicate.at]!.head === predicate.verb)
  )
}
