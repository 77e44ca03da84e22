import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "pledged $5 billion", "announced a package of aid": what is promised is still to be given, on a day that nobody names. */
export function isPledge({ tree }: Sentence, { frame, predicate }: Trigger): boolean {
  if (frame.type !== 'aid') return false
  const { verb, at } = predicate
  const governing = verb ?? [at, ...tree.above(at)].find(word => tree.words[word]!.upos === 'VERB')
  return governing !== undefined && /^(pledge|promise|vow|announce)$/.test(tree.words[governing]!.lemma)
}
