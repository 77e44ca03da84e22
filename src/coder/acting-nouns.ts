import type { Sentence } from './read-sentences.ts'

/** "suspected Islamists": written like a name. */
export function areBelievers(words: Sentence['words'], noun: number): boolean {
  return /ists$/.test(words[noun]!.lower) && words[noun + 1]?.isCapital !== true
}

/** "Maoists", "Naxalites": adherents of whatever it is, by the ending. */
export function areAdherents(words: Sentence['words'], noun: number): boolean {
  const { upos, lower, isCapital } = words[noun]!
  return (
    /^(NOUN|PROPN)$/.test(upos) &&
    isCapital &&
    /\p{L}{3}(ists|ites)$/u.test(lower) &&
    words[noun + 1]?.isCapital !== true
  )
}

/** "six world powers", "the Western powers". */
export function arePowers(words: Sentence['words'], noun: number): boolean {
  return (
    words[noun]!.lower === 'powers' &&
    /^(world|major|great|western|regional|european|colonial|six|five)$/.test(words[noun - 1]?.lower ?? '')
  )
}

/** "the press centre of the border guard": a body that speaks for another. */
export function isPressCentre(words: Sentence['words'], noun: number): boolean {
  return (
    /^(center|centre|office|division|section|bureau)$/.test(words[noun]!.lower) &&
    /^(press|information|media)$/.test(words[noun - 1]?.lower ?? '')
  )
}

/** "Fifteen states have released a statement": so many of them do something. */
export function areStatesActing({ words, tree }: Pick<Sentence, 'words' | 'tree'>, noun: number): boolean {
  return (
    /^(states|countries|nations)$/.test(words[noun]!.lower) &&
    words[noun]!.relation === 'nsubj' &&
    tree.under(noun, 'nummod').length > 0
  )
}

/** "the South Ossetian side": whoever speaks for it. */
export function isSide(words: Sentence['words'], noun: number): boolean {
  return (
    words[noun]!.lower === 'side' && words[noun - 1]?.isCapital === true && words[noun - 1]!.upos === 'ADJ'
  )
}
