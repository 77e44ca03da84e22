import { mentionAt } from './actors-at.ts'
import type { Parties } from './find-parties.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/**
 * Whether an act of which the tree names nobody is somebody else's than theirs whose names happen to stand near it: of a noun or
 * pronoun that its verb has, "after an explosion killed 200, he resigned"; of a participle behind a noun, "said he would keep a deal
 * reached in May"; of a noun that no verb carries, though one stands before it.
 */
export function isSomebodyElses(
  { words, tree }: Sentence,
  { isNoun, verb: lender, predicate }: Trigger,
  byTree: Parties,
  mentions: readonly ResolvedMention[],
): boolean {
  if (byTree.subjects.length + byTree.objects.length > 0) return false
  const { verb, isPassive, at } = predicate
  const isNamed = (word: number) => (mentionAt(mentions, word)?.actors.length ?? 0) > 0
  // "put their names to a treaty": the verb before the noun, that the noun hangs from, has a subject that is known.
  if (verb === null)
    return (
      isNoun &&
      lender !== null &&
      !(words[at]!.head === lender.at && tree.under(lender.at, 'nsubj').some(isNamed))
    )
  const subjects = isNoun || isPassive ? tree.under(verb, 'nsubj') : predicate.subjects
  const own = subjects.filter(word => word !== at)
  if (own.length === 0) return isPassive && !isNoun && words[verb]!.relation === 'acl'
  const isPronoun = (word: number) => words[word]!.upos === 'PRON' && !tree.has(word, 'PronType=Rel')
  // "A convoy carrying food was attacked": whose it was may stand beside it; "it was attacked, she told the agency" is not hers.
  if (isPassive) return own.every(isPronoun)
  return own.every(
    word => isPronoun(word) || (words[word]!.upos === 'NOUN' && !sidesOfSomebody.has(words[word]!.lemma)),
  )
}

/** "his government", "her side": whoever they belong to may be named beside them. */
const sidesOfSomebody = new Set(
  'government country nation state side team delegation group party office ministry'.split(' '),
)
