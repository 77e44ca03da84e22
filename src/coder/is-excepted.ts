import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "All of them except Mikaelian and Barseghian were set free": without those whom what is told does not befall. */
export function withoutExcepted(
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
): readonly ResolvedMention[] {
  return exceptsSomebody(sentence) ? mentions.filter(one => !isExcepted(sentence, one)) : mentions
}

const exceptions = /^(except|excluding|except for|apart from|other than)$/

function isExcepted({ tree }: Sentence, { from, to }: ResolvedMention): boolean {
  return exceptions.test(tree.preposition(tree.firstConjunct(tree.topOf(from, to))))
}

const askedBefore = new WeakMap<Sentence, boolean>()

/** Asked for each act of a sentence, and seen once. */
function exceptsSomebody(sentence: Sentence): boolean {
  const known = askedBefore.get(sentence)
  if (known !== undefined) return known
  const found = sentence.words.some(({ lower }) => /^(except|excluding|apart|other)$/.test(lower))
  askedBefore.set(sentence, found)
  return found
}
