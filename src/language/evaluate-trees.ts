import type { ConlluSentence, ConlluToken } from './conllu.ts'
import { type Score, scoreOf } from './evaluate-names.ts'

/** Shares of words, from 0 to 1, that a reading has right; 0 for a text without words. */
export interface TreeScores {
  readonly words: number
  readonly upos: number
  /** The universal features: those of universaldependencies.org/u/feat, in any order. */
  readonly features: number
  /** Lemmas compared as written; where gold gives "_", any lemma is right. */
  readonly lemma: number
  readonly uas: number
  /** Head and relation, relations compared up to their ":". */
  readonly las: number
  /** Head and whole relation, "nsubj:pass" against "nsubj" being wrong. */
  readonly lasWithSubtypes: number
  /** By gold's or the reading's universal relation: words that have it with the right head. */
  readonly relations: ReadonlyMap<string, Score>
}

/**
 * A reading's tags, lemmas and trees against gold's, over the same words, as the CoNLL 2018 shared task counts them
 * (universaldependencies.org/conll18/evaluation.html). Sentences of other lengths than gold's are a RangeError.
 */
export function evaluateTrees(
  gold: readonly Pick<ConlluSentence, 'tokens'>[],
  read: readonly Pick<ConlluSentence, 'tokens'>[],
): TreeScores {
  const right = { upos: 0, features: 0, lemma: 0, head: 0, relation: 0, subtype: 0 }
  const relations = new Map<string, { expected: number; found: number; right: number }>()
  const countOf = (relation: string) => {
    const count = relations.get(relation) ?? { expected: 0, found: 0, right: 0 }
    relations.set(relation, count)
    return count
  }
  let words = 0
  for (const [expected, found] of pairs(gold, read)) {
    words += 1
    const relation = universal(expected.relation)
    const hasHead = expected.head === found.head
    const hasRelation = hasHead && relation === universal(found.relation)
    if (expected.upos === found.upos) right.upos += 1
    if (universalFeatures(expected.features) === universalFeatures(found.features)) right.features += 1
    if (expected.lemma === found.lemma || expected.lemma === '_') right.lemma += 1
    if (hasHead) right.head += 1
    if (hasRelation) right.relation += 1
    if (hasHead && expected.relation === found.relation) right.subtype += 1
    countOf(relation).expected += 1
    countOf(universal(found.relation)).found += 1
    if (hasRelation) countOf(relation).right += 1
  }
  const share = (count: number) => (words === 0 ? 0 : count / words)
  return {
    words,
    upos: share(right.upos),
    features: share(right.features),
    lemma: share(right.lemma),
    uas: share(right.head),
    las: share(right.relation),
    lasWithSubtypes: share(right.subtype),
    relations: new Map(
      [...relations]
        .sort(([, a], [, b]) => b.expected - a.expected)
        .map(([name, { expected, found, right }]) => [name, scoreOf(expected, found, right)]),
    ),
  }
}

function* pairs(
  gold: readonly Pick<ConlluSentence, 'tokens'>[],
  read: readonly Pick<ConlluSentence, 'tokens'>[],
): Generator<readonly [ConlluToken, ConlluToken]> {
  if (gold.length !== read.length)
    throw new RangeError(`${gold.length} sentences of gold, but ${read.length} to compare`)
  for (const [index, { tokens }] of gold.entries()) {
    const others = read[index]!.tokens
    if (tokens.length !== others.length)
      throw new RangeError(
        `sentence ${index + 1} has ${tokens.length} words in gold, but ${others.length} here`,
      )
    for (const [place, token] of tokens.entries()) yield [token, others[place]!]
  }
}

const universal = (relation: string) => relation.split(':', 1)[0]!

function universalFeatures(features: string): string {
  if (features === '') return ''
  return features
    .split('|')
    .filter(feature => countedFeatures.has(feature.split('=', 1)[0]!))
    .sort()
    .join('|')
}

/** The features that the shared task compares. */
const countedFeatures: ReadonlySet<string> = new Set(
  `PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect Voice
  Evident Polarity Person Polite`.split(/\s+/),
)
