import { columnsOf, type Matrix, rowsOf } from '../network/arithmetic.ts'
import { inputWidth, type NetworkShape, paddedColumns } from '../network/shape.ts'
import type { Layers } from './layers.ts'
import { learnHidden } from './learn-classes.ts'
import { learnTrees } from './learn-trees.ts'
import { type DropRates, type Lesson, type Losses, lossWeights } from './lesson.ts'
import type { FeatureRows, Parameter } from './parameters.ts'
import { scanGradient } from './recurrence-gradient.ts'

/** What a network learns with. */
export interface TrainingParts {
  readonly shape: NetworkShape
  readonly layers: Layers
  readonly rows: FeatureRows
  /** Vectors from unlabelled text, `vectorWidth` numbers a row. */
  readonly vectors: Float32Array
  /** The feature row of what stands before a sentence. */
  readonly startRow: number
}

/** One pass forwards and back over some sentences: adds to the gradients of all parameters, returns losses a word. */
export function learn(parts: TrainingParts, lessons: readonly Lesson[], drop: DropRates): Losses {
  const { layers, shape } = parts
  const { arithmetic } = layers
  const mark = arithmetic.mark()
  const lengths = lessons.map(lesson => lesson.heads.length)
  const total = lengths.reduce((sum, length) => sum + length + 1, 0)
  const { width } = shape

  const input = layers.zeros(total, inputWidth(shape))
  const isDropped = readWords(parts, lessons, input, drop)
  const inputMask = layers.drop(input, drop.input, null)
  const word = layers.dense(input, 'input.weights', 'input.bias')
  const masks = [layers.drop(word, drop.layers, lengths)]
  const outputs = [word]
  const sums: Matrix[] = []
  const window = windowOf(layers, word, lengths)
  for (let layer = 0; layer < shape.layers; layer++) {
    const x = outputs[layer]!
    const u = layers.dense(layer === 0 ? window : x, `layer${layer}.weights`, `layer${layer}.bias`)
    const h = layers.zeros(total, 2 * width)
    eachScan(layers.parameter(`layer${layer}.cell`), lengths, (part, cell, backwards) =>
      arithmetic.scan(part(u, 3 * width), part(x, width), part(h, width), cell.value, backwards),
    )
    masks.push(layers.drop(h, drop.layers, lengths))
    sums.push(u)
    outputs.push(h)
  }

  const gradients = outputs.map(() => layers.zeros(total, 2 * width))
  const last = [outputs[shape.layers]!, gradients[shape.layers]!] as const
  const tagged = [outputs[shape.tagLayer]!, gradients[shape.tagLayer]!] as const
  const [upos, classes] = learnHidden(layers, 'tag', lengths, ...tagged, drop.hidden, [
    {
      ...{ weights: 'upos', count: shape.upos, weight: lossWeights.upos },
      gold: lessons.map(lesson => lesson.upos),
    },
    {
      ...{ weights: 'class', count: shape.classes, weight: lossWeights.classes },
      gold: lessons.map(lesson => lesson.classes),
    },
  ])
  const [names] = learnHidden(layers, 'name', lengths, ...last, drop.hidden, [
    {
      ...{ weights: 'name', count: shape.names, weight: lossWeights.names },
      gold: lessons.map(lesson => lesson.names),
    },
  ])
  const trees = learnTrees(layers, shape, lessons, ...last, drop.hidden)

  for (let layer = shape.layers - 1; layer >= 0; layer--) {
    const hGradient = gradients[layer + 1]!
    layers.applyMask(hGradient, masks[layer + 1]!)
    const [u, x, xGradient] = [sums[layer]!, outputs[layer]!, gradients[layer]!]
    const uGradient = layers.zeros(total, 6 * width)
    eachScan(layers.parameter(`layer${layer}.cell`), lengths, (part, cell, backwards) =>
      scanGradient(
        arithmetic,
        { u: part(u, 3 * width), x: part(x, width), cell: cell.value, hGradient: part(hGradient, width) },
        { u: part(uGradient, 3 * width), x: part(xGradient, width), cell: cell.gradient },
        backwards,
      ),
    )
    const read = layer === 0 ? window : x
    const readGradient = layer === 0 ? layers.zeros(total, 6 * width) : xGradient
    layers.denseGradient(read, `layer${layer}.weights`, `layer${layer}.bias`, uGradient, readGradient)
    if (layer === 0) addWindow(layers, readGradient, xGradient, lengths)
  }
  layers.applyMask(gradients[0]!, masks[0]!)
  const inputGradient = layers.zeros(total, input.columns)
  layers.denseGradient(input, 'input.weights', 'input.bias', gradients[0]!, inputGradient)
  layers.applyMask(inputGradient, inputMask)
  addFeatureGradients(parts, lessons, inputGradient, isDropped)
  arithmetic.release(mark)
  const words = total - lessons.length
  return {
    ...{ upos: upos! / words, classes: classes! / words, names: names! / words },
    ...{ arcs: trees.arcs / words, relations: trees.relations / words },
  }
}

/** Fills the input; tells for each row whether the word's own feature row was left out. */
function readWords(
  { shape, layers, rows, vectors, startRow }: TrainingParts,
  lessons: readonly Lesson[],
  input: Matrix,
  drop: DropRates,
): Uint8Array {
  const { random, arithmetic } = layers
  const { floats } = arithmetic
  const isDropped = new Uint8Array(input.rows)
  eachFeature(lessons, startRow, (row, feature, isOwn) => {
    if (isOwn && random !== null && random() < drop.word) isDropped[row] = 1
    if (isOwn && isDropped[row] === 1) return
    const target = input.at + row * input.stride + paddedColumns(shape.vectorWidth)
    const from = feature * rows.width
    for (let unit = 0; unit < rows.width; unit++) floats[target + unit]! += rows.value[from + unit]!
  })
  let row = 0
  for (const { vectors: vectorRows } of lessons) {
    row++
    for (const vector of vectorRows) {
      if (vector >= 0 && !(random !== null && random() < drop.vector)) {
        const from = vector * shape.vectorWidth
        floats.set(vectors.subarray(from, from + shape.vectorWidth), input.at + row * input.stride)
      }
      row++
    }
  }
  return isDropped
}

function addFeatureGradients(
  { shape, layers, rows, startRow }: TrainingParts,
  lessons: readonly Lesson[],
  inputGradient: Matrix,
  isDropped: Uint8Array,
): void {
  const { floats } = layers.arithmetic
  eachFeature(lessons, startRow, (row, feature, isOwn) => {
    if (isOwn && isDropped[row] === 1) return
    const from = inputGradient.at + row * inputGradient.stride + paddedColumns(shape.vectorWidth)
    const target = feature * rows.width
    rows.touched.add(feature)
    for (let unit = 0; unit < rows.width; unit++) rows.gradient[target + unit]! += floats[from + unit]!
  })
}

function eachFeature(
  lessons: readonly Lesson[],
  startRow: number,
  visit: (row: number, feature: number, isOwn: boolean) => void,
): void {
  let row = 0
  for (const { features } of lessons) {
    visit(row++, startRow, false)
    for (const own of features) {
      for (let at = 0; at < own.length; at++) if (own[at]! >= 0) visit(row, own[at]!, at === 0)
      row++
    }
  }
}

/** Each row beside the one before and the one after it in its sentence; zeros where there is none. */
function windowOf(layers: Layers, x: Matrix, lengths: readonly number[]): Matrix {
  const window = layers.zeros(x.rows, 3 * x.columns)
  const { floats } = layers.arithmetic
  eachNeighbour(lengths, (row, neighbour, side) => {
    const from = x.at + neighbour * x.stride
    floats.copyWithin(window.at + row * window.stride + side * x.columns, from, from + x.columns)
  })
  return window
}

function addWindow(layers: Layers, window: Matrix, x: Matrix, lengths: readonly number[]): void {
  const { floats } = layers.arithmetic
  eachNeighbour(lengths, (row, neighbour, side) => {
    const [from, target] = [window.at + row * window.stride + side * x.columns, x.at + neighbour * x.stride]
    for (let unit = 0; unit < x.columns; unit++) floats[target + unit]! += floats[from + unit]!
  })
}

function eachNeighbour(
  lengths: readonly number[],
  visit: (row: number, neighbour: number, side: number) => void,
): void {
  let first = 0
  for (const length of lengths) {
    for (let at = 0; at <= length; at++) {
      for (let side = 0; side < 3; side++) {
        const neighbour = at + side - 1
        if (neighbour >= 0 && neighbour <= length) visit(first + at, first + neighbour, side)
      }
    }
    first += length + 1
  }
}

/** Visits each sentence in both directions; `part` cuts a direction's columns of its rows out of a matrix. */
function eachScan(
  cell: Parameter,
  lengths: readonly number[],
  visit: (
    part: (matrix: Matrix, columns: number) => Matrix,
    cell: { readonly value: Matrix; readonly gradient: Matrix },
    backwards: boolean,
  ) => void,
): void {
  for (const direction of [0, 1] as const) {
    const own = { value: rowsOf(cell.value, direction, 1), gradient: rowsOf(cell.gradient, direction, 1) }
    let row = 0
    for (const length of lengths) {
      const first = row
      visit(
        (matrix, columns) => columnsOf(rowsOf(matrix, first, length + 1), direction * columns, columns),
        own,
        direction === 1,
      )
      row += length + 1
    }
  }
}
