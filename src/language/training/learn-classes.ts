import type { Matrix } from '../network/arithmetic.ts'
import type { Layers } from './layers.ts'

/** One thing to be told of each word: from which weights, among how many classes, and what is right by sentence. */
export interface Task {
  readonly weights: string
  readonly count: number
  /** Null for sentences in which it is not known. */
  readonly gold: readonly (ArrayLike<number> | null)[]
  /** How much the loss counts. */
  readonly weight: number
}

/**
 * Learns classes from a layer of hidden units ("tag.hidden") over the rows of `x`; adds to `xGradient` and returns the
 * tasks' sums of losses.
 */
export function learnHidden(
  layers: Layers,
  name: string,
  lengths: readonly number[],
  x: Matrix,
  xGradient: Matrix,
  dropHidden: number,
  tasks: readonly Task[],
): number[] {
  const [weights, bias] = [`${name}.hidden`, `${name}.hiddenBias`]
  const hidden = layers.dense(x, weights, bias)
  layers.bend(hidden)
  const mask = layers.drop(hidden, dropHidden, null)
  const gradient = layers.zeros(hidden.rows, hidden.columns)
  const losses = tasks.map(task => learnClasses(layers, hidden, gradient, lengths, task))
  layers.applyMask(gradient, mask)
  layers.bendGradient(hidden, gradient)
  layers.denseGradient(x, weights, bias, gradient, xGradient)
  return losses
}

/**
 * Learns one class a word from the rows of `x` (a row before each sentence, then one a word); adds to `xGradient` and
 * returns the sum of losses.
 */
function learnClasses(
  layers: Layers,
  x: Matrix,
  xGradient: Matrix,
  lengths: readonly number[],
  { weights, count, gold, weight }: Task,
): number {
  const [out, bias] = [`${weights}.out`, `${weights}.outBias`]
  const scores = layers.dense(x, out, bias)
  const { floats } = layers.arithmetic
  const words = x.rows - lengths.length
  let loss = 0
  let row = scores.at
  for (const [at, length] of lengths.entries()) {
    const own = gold[at] ?? null
    floats.fill(0, row, row + (own === null ? length + 1 : 1) * scores.stride)
    for (let word = 0; own !== null && word < length; word++) {
      const from = row + (word + 1) * scores.stride
      loss += layers.crossEntropy(from, count, scores.columns, own[word]!, weight / words)
    }
    row += (length + 1) * scores.stride
  }
  layers.denseGradient(x, out, bias, scores, xGradient)
  return loss
}
