import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "Three Kenyans", "dozens of Palestinians", "a Somali": people of a state who are counted, and not the state. */
export function countedPeopleAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words, tree } = sentence
  if (/^an?$/.test(words[at - 1]?.lower ?? '')) return onePersonAt(text, sentence, at, lexicon)
  const of = words[at + 1]?.lower === 'of' && crowd.test(words[at]!.lower) ? 1 : 0
  if (of === 0 && words[at]!.upos !== 'NUM' && !few.test(words[at]!.lower)) return null
  const noun = at + 1 + of
  const known = words[noun] === undefined ? null : longestName(lexicon, words, noun)
  if (known?.entry.kind !== 'demonym' || known.length !== 1) return null
  // "five Nigerian soldiers", "the 27 European states"
  const isHead = /^(NOUN|PROPN|ADJ)$/.test(words[noun]!.upos) && !isBeforeNoun(sentence, noun)
  const isPeople = /s$|ese$|ish$|[cn]h$/.test(words[noun]!.lower)
  if (!isHead || !isPeople || !tree.isWithin(at, of === 0 ? noun : at)) return null
  const range = [at, noun + 1] as const
  return made(text, sentence, range, range, {
    form: 'described',
    kind: 'group',
    state: stateOf(known.entry),
  })
}

/** "shot dead a Palestinian", and not "a Palestinian village". */
function onePersonAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words, tree } = sentence
  const known = longestName(lexicon, words, at)
  if (known?.entry.kind !== 'demonym' || known.length !== 1) return null
  const { upos, relation } = words[at]!
  const isHead = /^(NOUN|PROPN|ADJ)$/.test(upos) && /^(nsubj|obj|obl|nmod|conj)/.test(relation)
  if (!isHead || isBeforeNoun(sentence, at) || tree.under(at, 'flat', 'compound').length > 0) return null
  const range = [at, at + 1] as const
  return made(text, sentence, range, range, {
    form: 'described',
    kind: 'person',
    state: stateOf(known.entry),
  })
}

const crowd = /^(dozens|hundreds|thousands|scores|tens)$/

const few = /^(several|many|two|three|other)$/

function isBeforeNoun({ words }: Sentence, at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && /^(NOUN|PROPN|ADJ)$/.test(next.upos) && words[at]!.head > at
}
