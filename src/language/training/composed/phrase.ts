import type { ConlluToken } from '../../conllu.ts'
import type { EntityName, Upos } from '../../sentence.ts'
import type { TreebankSentence } from '../vocabulary.ts'

/** A word of a phrase; `head` is an index within the phrase, −1 for the word on top. */
interface PhraseWord {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: string
  readonly head: number
  readonly relation: string
}

/** A stretch of words with its tree, one word of which everything else hangs from, and the names in it. */
export interface Phrase {
  readonly words: readonly PhraseWord[]
  readonly names: readonly EntityName[]
}

/** A phrase of one word; features as in UD English-EWT. */
export function word(form: string, upos: Upos, features = '', lemma = form): Phrase {
  return { words: [{ form, lemma, upos, features, head: -1, relation: '' }], names: [] }
}

/** A phrase that hangs from the head of what it is built into, by its relation. */
export type Part = readonly [relation: string, phrase: Phrase]

/** Puts phrases side by side: the one without a relation is the head, and the others hang from its topmost word. */
export function build(...parts: readonly (Part | Phrase | null)[]): Phrase {
  const given = parts.filter(part => part !== null)
  const words: PhraseWord[] = []
  const names: EntityName[] = []
  const tops: { readonly at: number; readonly relation: string | null }[] = []
  for (const part of given) {
    const [relation, phrase] = isPart(part) ? part : [null, part]
    const shift = words.length
    tops.push({ at: shift + topOf(phrase), relation })
    words.push(...phrase.words.map(one => ({ ...one, head: one.head < 0 ? -1 : one.head + shift })))
    names.push(...phrase.names.map(one => ({ ...one, from: one.from + shift, to: one.to + shift })))
  }
  const heads = tops.filter(one => one.relation === null)
  if (heads.length !== 1) throw new Error('A phrase is built around one head.')
  for (const { at, relation } of tops)
    if (relation !== null) words[at] = { ...words[at]!, head: heads[0]!.at, relation }
  return { words, names }
}

/** The phrase as one name. */
export function named(kind: EntityName['kind'], phrase: Phrase): Phrase {
  return { ...phrase, names: [{ kind, from: 0, to: phrase.words.length }] }
}

/** The phrase with its first letter as at the beginning of a sentence. */
export function capitalised(phrase: Phrase): Phrase {
  const [first, ...others] = phrase.words
  const form = first!.form.charAt(0).toUpperCase() + first!.form.slice(1)
  return { ...phrase, words: [{ ...first!, form }, ...others] }
}

/** As a sentence of a treebank that marks names. */
export function treebankSentence({ words, names }: Phrase): TreebankSentence {
  const tokens = words.map(
    ({ form, lemma, upos, features, head, relation }, at): ConlluToken => ({
      ...{ id: at + 1, form, lemma, upos, xpos: '', features, head: head + 1 },
      ...{ relation: head < 0 ? 'root' : relation, deps: '', misc: '' },
    }),
  )
  return { names, sentence: { comments: [], tokens, ranges: [], emptyNodes: [] } }
}

function isPart(part: Part | Phrase): part is Part {
  return Array.isArray(part)
}

function topOf({ words }: Phrase): number {
  return words.findIndex(one => one.head < 0)
}
