import type { Span } from '../basics/span.ts'

/** A word by the rules of Universal Dependencies, with its place in the text (UTF-16 offsets). */
export interface Word extends Span {
  /** The dictionary form: "met" → "meet". */
  readonly lemma: string
  readonly upos: Upos
  /** CoNLL-U features in their order, "Mood=Ind|Tense=Past|VerbForm=Fin", or "" where there are none. */
  readonly features: string
  /** The index of the head in `words`, or −1 for the root. */
  readonly head: number
  /** The relation to the head, with its subtype: "nsubj:pass". */
  readonly relation: string
}

/** A sentence with its tree and the names in it; exactly one word is the root. */
export interface Sentence extends Span {
  readonly words: readonly Word[]
  readonly names: readonly EntityName[]
}

/** A named entity: the words from `from` up to, not including, `to`. */
export interface EntityName {
  readonly kind: 'person' | 'organisation' | 'place'
  readonly from: number
  readonly to: number
}

/** The universal parts of speech (universaldependencies.org/u/pos). */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof uposTags)[number]
