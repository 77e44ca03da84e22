import type { ConlluSentence } from '../conllu.ts'
import { classesOfNames } from '../name-classes.ts'
import { type EntityName, type Upos, uposTags } from '../sentence.ts'
import { sentenceStart, wordFeatures } from '../word-features.ts'
import { vectorKey } from '../word-table.ts'
import type { Lesson } from './lesson.ts'

/** What the network can see and say: rows of word features, tags with features, relations. */
export interface Vocabulary {
  /** The first is what stands before every sentence. */
  readonly features: readonly string[]
  readonly classes: readonly (readonly [upos: Upos, features: string])[]
  readonly relations: readonly string[]
}

/** A sentence of a treebank, with its names where the treebank marks them. */
export interface TreebankSentence {
  readonly sentence: ConlluSentence
  readonly names: readonly EntityName[] | null
}

/** A word's form and a feature of several words must have been seen so often. */
const fewestWords = 2
const fewestFeatures = 3
const fewestClasses = 3

/** What occurs often enough in the sentences to be learned. */
export function vocabularyOf(sentences: readonly TreebankSentence[]): Vocabulary {
  const features = new Map<string, number>()
  const classes = new Map<string, number>()
  const relations = new Map<string, number>()
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { sentence } of sentences) {
    for (const token of sentence.tokens) {
      for (const key of wordFeatures(token.form)) count(features, key)
      count(classes, classKey(token.upos, token.features))
      count(relations, token.relation)
    }
  }
  const frequent = (counts: ReadonlyMap<string, number>, fewest: (key: string) => number) =>
    [...counts].filter(([key, times]) => times >= fewest(key)).map(([key]) => key)
  return {
    features: [
      sentenceStart,
      ...frequent(features, key => (/^[wx]/.test(key) ? fewestWords : fewestFeatures)),
    ],
    classes: frequent(classes, () => fewestClasses).map(key => {
      const [upos, own] = key.split('\t')
      return [upos as Upos, own!] as const
    }),
    relations: frequent(relations, () => fewestClasses),
  }
}

/** Turns sentences into lessons. What the vocabulary lacks becomes what is nearest to it: a tag or relation alone. */
export function lessonMaker(
  vocabulary: Vocabulary,
  vectorWords: readonly string[],
): (sentence: TreebankSentence) => Lesson {
  const featureRows = new Map(vocabulary.features.map((key, row) => [key, row]))
  const vectorRows = new Map(vectorWords.map((word, row) => [word, row]))
  const classes = new Map(
    vocabulary.classes.map(([upos, features], index) => [classKey(upos, features), index]),
  )
  const firstClasses = new Map(vocabulary.classes.map(([upos], index) => [upos, index] as const).reverse())
  const relations = new Map(vocabulary.relations.map((relation, index) => [relation, index]))
  return ({ sentence: { tokens }, names }) => {
    const keys = tokens.map(token => wordFeatures(token.form))
    return {
      features: keys.map(own => own.map(key => featureRows.get(key) ?? -1)),
      vectors: Int32Array.from(keys, own => vectorRows.get(vectorKey(own)) ?? -1),
      upos: Uint8Array.from(tokens, token => uposTags.indexOf(token.upos)),
      classes: Uint16Array.from(
        tokens,
        ({ upos, features }) => classes.get(classKey(upos, features)) ?? firstClasses.get(upos) ?? 0,
      ),
      heads: Uint16Array.from(tokens, token => token.head),
      relations: Uint8Array.from(
        tokens,
        ({ relation }) => relations.get(relation) ?? relations.get(relation.replace(/:.*/, '')) ?? 0,
      ),
      names: names === null ? null : classesOfNames(names, tokens.length),
    }
  }
}

function classKey(upos: string, features: string): string {
  return `${upos}\t${features}`
}
