import { columnsOf, type Matrix, rowsOf } from '../network/arithmetic.ts'
import { leak, pairFeatures } from '../network/network.ts'
import { distanceColumn, type NetworkShape, paddedColumns } from '../network/shape.ts'
import type { Layers } from './layers.ts'
import { type Lesson, lossWeights } from './lesson.ts'

/** Learns heads and relations from the rows of `x`; adds to `xGradient`, returns the sums of losses. */
export function learnTrees(
  layers: Layers,
  shape: NetworkShape,
  lessons: readonly Lesson[],
  x: Matrix,
  xGradient: Matrix,
  dropHidden: number,
): { arcs: number; relations: number } {
  const { arcHidden } = shape
  const parse = layers.dense(x, 'parse.hidden', 'parse.hiddenBias')
  const arcColumns = columnsOf(parse, 0, 2 * arcHidden)
  layers.bend(arcColumns)
  const mask = layers.drop(parse, dropHidden, null)
  const parseGradient = layers.zeros(parse.rows, parse.columns)
  const arcs = learnHeads(layers, shape, lessons, parse, parseGradient)
  const relations = learnRelations(layers, shape, lessons, parse, parseGradient)
  layers.applyMask(parseGradient, mask)
  layers.bendGradient(arcColumns, columnsOf(parseGradient, 0, 2 * arcHidden))
  layers.denseGradient(x, 'parse.hidden', 'parse.hiddenBias', parseGradient, xGradient)
  return { arcs, relations }
}

function learnHeads(
  layers: Layers,
  { arcHidden }: NetworkShape,
  lessons: readonly Lesson[],
  parse: Matrix,
  parseGradient: Matrix,
): number {
  const dependants = columnsOf(parse, 0, arcHidden)
  const query = layers.dense(dependants, 'arc.weights', 'arc.bias')
  const queryGradient = layers.zeros(parse.rows, arcHidden)
  const distances = layers.dense(query, 'arc.distance', null)
  const distanceGradient = layers.zeros(parse.rows, distances.columns)
  const weight = lossWeights.arcs / (parse.rows - lessons.length)
  let loss = 0
  let row = 0
  for (const { heads } of lessons) {
    const length = heads.length
    const headsOf = (matrix: Matrix) => columnsOf(rowsOf(matrix, row, length + 1), arcHidden, arcHidden)
    loss += learnSentence(
      layers,
      heads,
      {
        query: rowsOf(query, row + 1, length),
        heads: headsOf(parse),
        distances: rowsOf(distances, row + 1, length),
      },
      {
        query: rowsOf(queryGradient, row + 1, length),
        heads: headsOf(parseGradient),
        distances: rowsOf(distanceGradient, row + 1, length),
      },
      weight,
    )
    row += length + 1
  }
  layers.denseGradient(query, 'arc.distance', null, distanceGradient, queryGradient)
  layers.denseGradient(
    dependants,
    'arc.weights',
    'arc.bias',
    queryGradient,
    columnsOf(parseGradient, 0, arcHidden),
  )
  return loss
}

interface ArcParts {
  readonly query: Matrix
  readonly heads: Matrix
  readonly distances: Matrix
}

function learnSentence(
  layers: Layers,
  gold: Uint16Array,
  read: ArcParts,
  add: ArcParts,
  weight: number,
): number {
  const { arithmetic } = layers
  const mark = arithmetic.mark()
  const count = read.heads.rows
  const columns = paddedColumns(count)
  const scores = layers.zeros(gold.length, columns)
  arithmetic.multiply(read.query, layers.turned(read.heads, columns), scores)
  const { floats } = arithmetic
  let loss = 0
  for (let at = 0; at < gold.length; at++) {
    const row = scores.at + at * columns
    const distance = read.distances.at + at * read.distances.stride
    const distanceGradient = add.distances.at + at * add.distances.stride
    for (let head = 0; head < count; head++)
      floats[row + head]! += floats[distance + distanceColumn(head - at - 1)]!
    floats[row + at + 1] = -1e9 // no word is its own head
    loss += layers.crossEntropy(row, count, columns, gold[at]!, weight)
    for (let head = 0; head < count; head++)
      floats[distanceGradient + distanceColumn(head - at - 1)]! += floats[row + head]!
  }
  const own = { ...scores, columns: count }
  arithmetic.multiply(own, read.heads, add.query)
  layers.addTransposed(own, read.query, add.heads)
  arithmetic.release(mark)
  return loss
}

function learnRelations(
  layers: Layers,
  { arcHidden, labelHidden, relations: count }: NetworkShape,
  lessons: readonly Lesson[],
  parse: Matrix,
  parseGradient: Matrix,
): number {
  const words = parse.rows - lessons.length
  const pairs = layers.zeros(words, 2 * labelHidden)
  const places = relationPlaces(lessons, parse, arcHidden, labelHidden)
  places.forEach(([dependant, head], word) => {
    const target = pairs.at + word * pairs.stride
    pairFeatures(layers.arithmetic, parse.at + dependant, parse.at + head, target, labelHidden)
  })
  const scores = layers.dense(pairs, 'relation.out', 'relation.outBias')
  const weight = lossWeights.relations / words
  let loss = 0
  let row = scores.at
  for (const { relations } of lessons) {
    for (const relation of relations) {
      loss += layers.crossEntropy(row, count, scores.columns, relation, weight)
      row += scores.stride
    }
  }
  const pairGradient = layers.zeros(words, 2 * labelHidden)
  layers.denseGradient(pairs, 'relation.out', 'relation.outBias', scores, pairGradient)
  const { floats } = layers.arithmetic
  places.forEach(([dependant, head], word) => {
    const own = pairGradient.at + word * pairGradient.stride
    for (let unit = 0; unit < labelHidden; unit++) {
      const a = floats[parse.at + dependant + unit]!
      const b = floats[parse.at + head + unit]!
      const bent = floats[own + unit]! * (a + b > 0 ? 1 : leak)
      const product = floats[own + labelHidden + unit]!
      floats[parseGradient.at + dependant + unit]! += bent + product * b
      floats[parseGradient.at + head + unit]! += bent + product * a
    }
  })
  return loss
}

/** For each word, where its own and its head's label vectors begin, counted from the matrix's first float. */
function relationPlaces(
  lessons: readonly Lesson[],
  parse: Matrix,
  arcHidden: number,
  labelHidden: number,
): (readonly [dependant: number, head: number])[] {
  let row = 0
  return lessons.flatMap(({ heads }) => {
    const first = row
    row += heads.length + 1
    return Array.from(
      heads,
      (head, at) =>
        [
          (first + 1 + at) * parse.stride + 2 * arcHidden,
          (first + head) * parse.stride + 2 * arcHidden + labelHidden,
        ] as const,
    )
  })
}
