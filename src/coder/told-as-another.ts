import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "In a separate incident", "another attack", "two others were killed in Gao": not what was just told of, but one more of the kind. */
export function isToldAsAnother({ words, tree }: Sentence, { predicate }: Trigger): boolean {
  const opening = words.slice(0, 4).map(word => word.lower)
  if (apart.test(opening[0] ?? '') || opening.some(word => others.test(word))) return true
  // "And a car bomb slammed into a bus in Mosul"
  if (opening[0] === 'and' && /^an?$/.test(opening[1] ?? '')) return true
  const verb = predicate.verb ?? predicate.at
  // "later claimed responsibility for the attack": the one just told of.
  const isClaimed = /^(claim|admit|deny)$/.test(words[verb]!.lemma)
  return [predicate.at, verb, ...tree.under(verb, 'nsubj', 'obl', 'obj')].some(at =>
    tree
      .under(at, 'det', 'amod', 'advmod')
      .some(word => besides.test(words[word]!.lower) && !(isClaimed && words[word]!.head === verb)),
  )
}

const apart = /^(separately|elsewhere|meanwhile|previously|earlier)$/

const others = /^(separate|another|unrelated)$/

const besides = /^(another|separate|second|third|other|further|similar|also|again|later|previous|earlier)$/
