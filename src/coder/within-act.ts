import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'

/** "offered to host talks between Armenia and Azerbaijan": between whom one is to mediate. */
export function sidesWithin({ tree, words }: Sentence, { at }: Predicate): readonly number[] {
  return words
    .flatMap((_, word) => (tree.preposition(word) === 'between' && tree.isWithin(word, at) ? [word] : []))
    .flatMap(word => tree.withConjuncts(word))
}

/** "pledged $5 billion to help Haiti rebuild": whom the money is for. */
export function helpedWithin({ tree, words }: Sentence, { at }: Predicate): readonly number[] {
  return tree
    .under(at, 'advcl', 'acl', 'obj', 'obl', 'xcomp')
    .flatMap(word => [word, ...tree.under(word, 'advcl', 'acl')])
    .filter(word => /^(help|assist|support)$/.test(words[word]!.lemma) && words[word]!.upos === 'VERB')
    .flatMap(word => tree.under(word, 'obj'))
}
