import type { LanguageData } from '../model-file.ts'
import { nameClasses } from '../name-classes.ts'
import { Arithmetic } from '../network/arithmetic.ts'
import type { NetworkShape } from '../network/shape.ts'
import { uposTags } from '../sentence.ts'
import { composedSentences } from './composed/compose-sentences.ts'
import { Layers } from './layers.ts'
import { learnLemmaRules } from './learn-lemma-rules.ts'
import type { DropRates, Lesson, Losses } from './lesson.ts'
import {
  averageParameters,
  firstFeatureRows,
  firstParameters,
  stepFeatureRows,
  stepParameters,
} from './parameters.ts'
import { quantiseRows } from './quantise-rows.ts'
import { seededRandom, shuffle } from './random.ts'
import type { WordVectors } from './read-vectors.ts'
import { renamed } from './renamed.ts'
import { shouted } from './shouted.ts'
import { learn, type TrainingParts } from './training-network.ts'
import { lessonMaker, type TreebankSentence, vocabularyOf } from './vocabulary.ts'

/** How to train. The sizes that were chosen, and what was tried besides, stand in models/english.md. */
export interface TrainingOptions {
  readonly seed: number
  readonly epochs: number
  /** How many sentences are put together by the grammar of news. */
  readonly composed: number
  readonly sizes: Pick<
    NetworkShape,
    | 'featureWidth'
    | 'width'
    | 'layers'
    | 'tagLayer'
    | 'tagHidden'
    | 'nameHidden'
    | 'arcHidden'
    | 'labelHidden'
  >
  readonly drop: DropRates
  /** The highest step of Adam, reached after `warmUp` steps; it then falls to zero in a straight line. */
  readonly rate: number
  readonly warmUp: number
  readonly decay: number
  /** Words a step. */
  readonly batch: number
}

export const defaultOptions: TrainingOptions = {
  seed: 1,
  epochs: 24,
  composed: 3500,
  sizes: {
    featureWidth: 64,
    width: 104,
    layers: 2,
    tagLayer: 1,
    tagHidden: 48,
    arcHidden: 48,
    labelHidden: 40,
    nameHidden: 48,
  },
  drop: { word: 0.2, vector: 0.1, input: 0.1, layers: 0.3, hidden: 0.3 },
  rate: 0.003,
  warmUp: 300,
  decay: 0.02,
  batch: 600,
}

/** Told after each pass over the treebank; `losses` are a word's, on average. */
export interface TrainingProgress {
  readonly epoch: number
  readonly epochs: number
  readonly seconds: number
  readonly losses: Losses
}

/** The share of the last steps whose weights are averaged in the end, and how often one of them is taken. */
const averagedShare = 0.35
const averagedEvery = 20
/** Longer sentences are left out of training. */
const longestLesson = 140

/** Learns a language model from sentences with trees; the same arguments always give the same model. */
export function trainLanguage(
  sentences: readonly TreebankSentence[],
  vectors: WordVectors,
  options: TrainingOptions,
  origin: Readonly<Record<string, string>>,
  onProgress: (progress: TrainingProgress) => void,
): LanguageData {
  const random = seededRandom(options.seed)
  const composed = composedSentences(options.composed, random)
  const vocabulary = vocabularyOf([...sentences, ...composed])
  const makeLesson = lessonMaker(vocabulary, vectors.words)
  const short = sentences.filter(({ sentence }) => sentence.tokens.length <= longestLesson)
  const lessons = [...short, ...shouted(short), ...renamed(short, random), ...composed].map(makeLesson)
  const shape: NetworkShape = {
    ...options.sizes,
    vectorWidth: vectors.width,
    upos: uposTags.length,
    classes: vocabulary.classes.length,
    relations: vocabulary.relations.length,
    names: nameClasses.length,
  }
  const arithmetic = new Arithmetic()
  const parameters = firstParameters(arithmetic, shape, random)
  const rows = firstFeatureRows(vocabulary.features.length, shape.featureWidth, random)
  const layers = new Layers(arithmetic, parameters)
  layers.random = random
  const parts = { shape, layers, rows, vectors: vectors.numbers, startRow: 0 }
  passOver(parts, lessons, options, random, onProgress, taken =>
    averageParameters(arithmetic, parameters, rows, taken),
  )
  return {
    ...{ origin, shape, nameClasses, classes: vocabulary.classes, relations: vocabulary.relations },
    lemmaRules: learnLemmaRules(sentences.flatMap(({ sentence }) => sentence.tokens)),
    vectors: quantiseRows(vectors.words, vectors.numbers, vectors.width),
    features: quantiseRows(vocabulary.features, rows.average, shape.featureWidth),
    weights: new Map([...parameters].map(([name, { average }]) => [name, average])),
  }
}

function passOver(
  parts: TrainingParts,
  lessons: Lesson[],
  options: TrainingOptions,
  random: () => number,
  onProgress: (progress: TrainingProgress) => void,
  average: (taken: number) => void,
): void {
  const started = performance.now()
  const words = lessons.reduce((sum, lesson) => sum + lesson.heads.length, 0)
  const steps = Math.ceil(words / options.batch) * options.epochs
  let step = 0
  let taken = 0
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(lessons, random)
    const losses = { upos: 0, classes: 0, names: 0, arcs: 0, relations: 0 }
    for (let from = 0; from < lessons.length; ) {
      const batch: Lesson[] = []
      let size = 0
      while (from < lessons.length && size < options.batch) {
        batch.push(lessons[from]!)
        size += lessons[from++]!.heads.length
      }
      const found = learn(parts, batch, options.drop)
      for (const kind of Object.keys(losses) as (keyof Losses)[]) losses[kind] += (found[kind] * size) / words
      step++
      const rate = options.rate * Math.min(1, step / options.warmUp, Math.max(0.01, 1 - step / steps))
      const { arithmetic } = parts.layers
      stepParameters(arithmetic, parts.layers.parameters, { rate, decay: options.decay, step, longest: 5 })
      stepFeatureRows(parts.rows, rate, step)
      if (step > steps * (1 - averagedShare) && step % averagedEvery === 0) average(++taken)
    }
    if (epoch === options.epochs && taken === 0) average(1)
    onProgress({ epoch, epochs: options.epochs, seconds: (performance.now() - started) / 1000, losses })
  }
}
