import { mentionAt } from './actors-at.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "arrested several officials, including A and B": those of a group who are named behind it. */
export function namedAmong(
  { tree, words }: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
): number[] {
  const isCounted = words[word]!.upos === 'NUM'
  if (!isCounted && mentionAt(mentions, word) === undefined) return []
  const { head, relation } = tree.words[word]!
  const isSuffering = relation === 'nsubj:pass'
  const beside = [...tree.under(word, 'nmod', 'obl'), ...(head >= 0 ? tree.under(head, 'obl', 'nmod') : [])]
  const first = beside.find(
    one =>
      one > word &&
      (tree.preposition(one) === 'including' || isAmongThem(words, one)) &&
      words.slice(word + 1, one).every(
        // "several people were detained, including A": behind the verb itself.
        ({ upos, lower }, offset) =>
          upos !== 'VERB' || lower === 'including' || (isSuffering && word + 1 + offset === head),
      ),
  )
  return first === undefined
    ? []
    : tree
        .withConjuncts(first)
        .flatMap(one => [one, ...tree.under(one, 'appos', 'flat')])
        // "including a child" counts, and names nobody.
        .filter(one => mentionAt(mentions, one)?.form !== 'described')
}

/** "arrested five of them, among them A and B". */
function isAmongThem(words: Sentence['words'], name: number): boolean {
  return words[name - 1]?.lower === 'them' && words[name - 2]?.lower === 'among'
}
