import type { Arithmetic, Matrix } from '../network/arithmetic.ts'
import { type NetworkShape, weightShapes } from '../network/shape.ts'
import { normal } from './random.ts'

/** A weight matrix with what its training needs; all four have the same size. */
export interface Parameter {
  readonly value: Matrix
  readonly gradient: Matrix
  readonly mean: Float32Array
  readonly square: Float32Array
  /** The mean of the last steps' values, which is what is kept in the end. */
  readonly average: Float32Array
}

/** Random first weights of every matrix of a network. */
export function firstParameters(
  arithmetic: Arithmetic,
  shape: NetworkShape,
  random: () => number,
): ReadonlyMap<string, Parameter> {
  return new Map(
    weightShapes(shape).map(([name, rows, columns]) => {
      const value = arithmetic.reserve(rows, columns)
      const gradient = arithmetic.reserve(rows, columns)
      const numbers = arithmetic.view(value)
      const deviation = firstDeviation(name, rows, columns)
      for (let at = 0; at < numbers.length; at++)
        numbers[at] = deviation === 0 ? 0 : normal(random) * deviation
      // A memory that forgets nothing at first learns nothing either: begin with a gate that keeps most.
      if (/^layer\d+\.bias$/.test(name))
        numbers.fill(1, columns / 6, columns / 3).fill(1, (columns * 2) / 3, (columns * 5) / 6)
      arithmetic.view(gradient).fill(0)
      const size = rows * columns
      const kept = { mean: new Float32Array(size), square: new Float32Array(size) }
      return [name, { value, gradient, ...kept, average: new Float32Array(size) }]
    }),
  )
}

function firstDeviation(name: string, rows: number, columns: number): number {
  if (/[bB]ias$/.test(name) || name === 'arc.distance') return 0
  if (name.endsWith('.cell')) return 0.1
  if (name.endsWith('.out')) return 0.5 / Math.sqrt(rows)
  return Math.sqrt(2 / (rows + Math.min(columns, rows)))
}

/** The sizes of one step of Adam (Kingma and Ba 2015), with weights drawn towards zero apart from the gradient. */
export interface StepSizes {
  readonly rate: number
  readonly decay: number
  /** Counted from 1. */
  readonly step: number
  /** The gradient is shortened to this length over all matrices. */
  readonly longest: number
}

const meanKeeps = 0.9
const squareKeeps = 0.98
const tiny = 1e-8

/** One step of Adam over plain matrices; gradients are set to zero. */
export function stepParameters(
  arithmetic: Arithmetic,
  parameters: ReadonlyMap<string, Parameter>,
  { rate, decay, step, longest }: StepSizes,
): void {
  const { floats } = arithmetic
  let length = 0
  for (const { gradient } of parameters.values()) {
    const end = gradient.at + gradient.rows * gradient.columns
    for (let at = gradient.at; at < end; at++) length += floats[at]! * floats[at]!
  }
  const scale = Math.min(1, longest / (Math.sqrt(length) + tiny))
  const size = rate * (Math.sqrt(1 - squareKeeps ** step) / (1 - meanKeeps ** step))
  for (const [name, { value, gradient, mean, square }] of parameters) {
    const shrink = /[bB]ias$|cell$/.test(name) ? 1 : 1 - rate * decay
    for (let at = 0; at < mean.length; at++) {
      const slope = floats[gradient.at + at]! * scale
      floats[gradient.at + at] = 0
      const newMean = meanKeeps * mean[at]! + (1 - meanKeeps) * slope
      const newSquare = squareKeeps * square[at]! + (1 - squareKeeps) * slope * slope
      mean[at] = newMean
      square[at] = newSquare
      floats[value.at + at] =
        floats[value.at + at]! * shrink - (size * newMean) / (Math.sqrt(newSquare) + tiny)
    }
  }
}

/** The learned rows of word features. Only rows that a batch touches are stepped. */
export interface FeatureRows {
  readonly width: number
  readonly value: Float32Array
  readonly gradient: Float32Array
  readonly mean: Float32Array
  readonly square: Float32Array
  readonly average: Float32Array
  readonly touched: Set<number>
}

export function firstFeatureRows(rows: number, width: number, random: () => number): FeatureRows {
  const size = rows * width
  const value = Float32Array.from({ length: size }, () => normal(random) * 0.05)
  const [gradient, mean, square] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  return { width, value, gradient, mean, square, average: new Float32Array(size), touched: new Set() }
}

export function stepFeatureRows(rows: FeatureRows, rate: number, step: number): void {
  const size = rate * (Math.sqrt(1 - squareKeeps ** step) / (1 - meanKeeps ** step))
  const { width, value, gradient, mean, square } = rows
  for (const row of rows.touched) {
    for (let at = row * width; at < (row + 1) * width; at++) {
      const slope = gradient[at]!
      gradient[at] = 0
      mean[at] = meanKeeps * mean[at]! + (1 - meanKeeps) * slope
      square[at] = squareKeeps * square[at]! + (1 - squareKeeps) * slope * slope
      value[at] = value[at]! - (size * mean[at]!) / (Math.sqrt(square[at]!) + tiny)
    }
  }
  rows.touched.clear()
}

/** Takes the present values into the averages, as the one of this number (from 1). */
export function averageParameters(
  arithmetic: Arithmetic,
  parameters: ReadonlyMap<string, Parameter>,
  rows: FeatureRows,
  taken: number,
): void {
  for (const { value, average } of parameters.values()) addToAverage(average, arithmetic.view(value), taken)
  addToAverage(rows.average, rows.value, taken)
}

function addToAverage(average: Float32Array, values: Float32Array, taken: number): void {
  for (let at = 0; at < average.length; at++) average[at]! += (values[at]! - average[at]!) / taken
}
