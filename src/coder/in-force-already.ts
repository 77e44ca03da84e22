import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "previous sanctions", "the existing embargo" */
const earlier = /^(previous|earlier|existing|current|prior|remaining|longstanding|long-standing|past|extant)$/

/** "adds to the sanctions", "go beyond the measures": what is told stands beside them. */
const beside = /^(add|addition|top|alongside|complement|expand|build|beyond)$/

/** "This adds to the sanctions already imposed on Iran": what was in force before is no act told here. */
export function isInForceAlready(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (frame.type !== 'sanction' || hasDayBelow(tree, predicate.at)) return false
  const { at } = predicate
  if (!isNoun) {
    const { relation } = tree.words[at]!
    const isPart = /^(acl|advcl)/.test(relation) && tree.has(at, 'VerbForm=Part')
    return (isPart && isSaidAlready(tree, at)) || isListOfThem(tree, at)
  }
  if (tree.under(at, 'amod').some(word => earlier.test(tree.words[word]!.lemma))) return true
  const { head, relation } = tree.words[at]!
  if (relation === 'nsubj' && isListOfThem(tree, head)) return true
  const isBeside = head >= 0 && beside.test(tree.words[head]!.lemma) && tree.preposition(at) === 'to'
  return isBeside || tree.under(at, 'acl').some(word => isSaidAlready(tree, word))
}

function isSaidAlready(tree: Tree, verb: number): boolean {
  return tree
    .under(verb, 'advmod')
    .some(word => /^(already|previously|earlier)$/.test(tree.words[word]!.lemma))
}

/** "The sanctions include a travel ban": what they are. */
function isListOfThem(tree: Tree, verb: number): boolean {
  return (
    verb >= 0 &&
    /^(include|comprise|cover|remain|encompass)$/.test(tree.words[verb]!.lemma) &&
    tree
      .under(verb, 'nsubj')
      .some(word => /^(sanction|measure|restriction|embargo)$/.test(tree.words[word]!.lemma))
  )
}
