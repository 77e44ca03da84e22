import { type ConlluSentence, textOf } from './conllu.ts'
import { namesOfTreebank } from './entities-of-treebank.ts'
import { evaluateNames, type Score } from './evaluate-names.ts'
import { evaluateSegmentation, type Segmentation } from './evaluate-segmentation.ts'
import { evaluateTrees, type TreeScores } from './evaluate-trees.ts'
import type { LanguageModel } from './language-model.ts'

/** What a model has right of a treebank file, and how fast; shares are from 0 to 1. */
export interface ReadingScores {
  readonly sentences: number
  readonly trees: Omit<TreeScores, 'relations'> & { readonly relations: Readonly<Record<string, Score>> }
  /** Null where the file marks no entities. */
  readonly names: Readonly<Record<string, Score>> | null
  /** F1 of sentences and words found in running text. */
  readonly segmentation: { readonly sentences: number; readonly words: number }
  /** Words tagged and parsed a second, of rounds over the file's own words. */
  readonly speed: { readonly best: number; readonly least: number }
}

const rounds = 7

/** Reads a treebank's words and its running text with a model, and compares with what the treebank says. */
export function evaluateReading(gold: readonly ConlluSentence[], model: LanguageModel): ReadingScores {
  const words = gold.map(({ tokens }) => tokens.map(token => token.form))
  const readings = model.readWords(words)
  const read = gold.map(({ tokens }, at) => ({
    tokens: tokens.map((token, index) => {
      const { lemma, upos, features, head, relation } = readings[at]!.words[index]!
      return { ...token, lemma, upos, features, head: head + 1, relation }
    }),
  }))
  const { relations, ...shares } = evaluateTrees(gold, read)
  const byCount = [...relations].sort(([, a], [, b]) => b.expected - a.expected)
  return {
    sentences: gold.length,
    trees: { ...shares, relations: Object.fromEntries(byCount) },
    names: namesScores(gold, readings),
    segmentation: segmentationScores(gold, model),
    speed: speedOver(words, model),
  }
}

function namesScores(
  gold: readonly ConlluSentence[],
  readings: ReturnType<LanguageModel['readWords']>,
): Readonly<Record<string, Score>> | null {
  const expected = gold.map(namesOfTreebank)
  if (expected.every(names => names.length === 0)) return null
  const { all, kinds } = evaluateNames(
    expected,
    readings.map(reading => reading.names),
  )
  return { all, ...kinds }
}

/** The treebank's sentences one after the other, a blank between them, an empty line before each document. */
function segmentationScores(
  gold: readonly ConlluSentence[],
  model: LanguageModel,
): ReadingScores['segmentation'] {
  let text = ''
  const sentences = gold.map(sentence => {
    const isNew = sentence.comments.some(line => /^# new(?:doc|par)\b/.test(line))
    if (text !== '') text += isNew ? '\n\n' : ' '
    const start = text.length
    const own = textOf(sentence)
    text += own.text
    return { words: own.words.map(word => ({ start: start + word.start, end: start + word.end })) }
  })
  const found: Segmentation = { text, sentences: model.readText(text) }
  const scores = evaluateSegmentation({ text, sentences }, found)
  return { sentences: scores.sentences.f1, words: scores.words.f1 }
}

function speedOver(words: readonly (readonly string[])[], model: LanguageModel): ReadingScores['speed'] {
  const count = words.reduce((sum, sentence) => sum + sentence.length, 0)
  const speeds = Array.from({ length: rounds }, () => {
    const started = performance.now()
    model.readWords(words)
    return (count * 1000) / (performance.now() - started)
  })
  return { best: Math.max(...speeds), least: Math.min(...speeds) }
}
