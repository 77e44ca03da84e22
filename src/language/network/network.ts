import { ownCopy } from '../own-copy.ts'
import { type Arithmetic, columnsOf, type Matrix, rowsOf } from './arithmetic.ts'
import { bestTree } from './best-tree.ts'
import { ClassReader } from './class-reader.ts'
import { highest } from './highest.ts'
import { distanceColumn, inputWidth, type NetworkShape, paddedColumns, weightShapes } from './shape.ts'

/** Writes a word's input numbers (see `inputWidth`) to `floats` from `at` on, where zeros stand; null is the start. */
export type WordReader = (word: string | null, floats: Float32Array, at: number) => void

/** What the network reads off some sentences, word by word. */
export interface NetworkReading {
  /** Where each word stands in the network's memory: equal words have equal places until it is emptied. */
  readonly places: Int32Array
  readonly upos: Uint8Array
  /** The best class (tag with features) among those of the word's tag. */
  readonly classes: Uint16Array
  /** Scores of the name classes, `shape.names` a word. */
  readonly nameScores: Float32Array
  /** The head's place in the sentence from 1, or 0 for the root. */
  readonly heads: Uint16Array
  readonly relations: Uint8Array
}

/** Words whose first layer is remembered; then the memory is emptied and begun anew. */
const rememberedWords = 10_240

/** How much the leaky rectifier lets through below zero. */
export const leak = 0.1

/** Runs a trained network. */
export class Network {
  private readonly arithmetic: Arithmetic
  private readonly shape: NetworkShape
  private readonly readWord: WordReader
  private readonly classReader: ClassReader
  private readonly matrices: ReadonlyMap<string, Matrix>
  private readonly places = new Map<string | null, number>()
  private emptied = 0
  /** A row a word: its vector, then its shares of the first layer as the word before, itself and the word after. */
  private readonly memory: Matrix
  /** Zeros, in place of a neighbour where there is none. */
  private readonly nothing: Matrix

  constructor(
    arithmetic: Arithmetic,
    shape: NetworkShape,
    weights: ReadonlyMap<string, Float32Array>,
    classesOfUpos: readonly (readonly number[])[],
    readWord: WordReader,
  ) {
    this.arithmetic = arithmetic
    this.shape = shape
    this.readWord = readWord
    this.matrices = new Map(
      weightShapes(shape).map(([name, rows, columns]) => {
        const matrix = arithmetic.reserve(rows, columns)
        arithmetic.view(matrix).set(weights.get(name)!)
        return [name, matrix]
      }),
    )
    this.classReader = new ClassReader(
      ...([arithmetic, this.matrix('class.out'), this.matrix('class.outBias'), classesOfUpos] as const),
    )
    this.memory = arithmetic.reserve(rememberedWords, 20 * shape.width)
    this.nothing = arithmetic.reserve(1, 6 * shape.width)
    arithmetic.view(this.nothing).fill(0)
  }

  /** How often the memory was emptied, so that places before it mean other words than after it. */
  get timesEmptied(): number {
    return this.emptied
  }

  /** Reads sentences of words; together at most some thousand words. */
  read(sentences: readonly (readonly string[])[]): NetworkReading {
    const { arithmetic, shape } = this
    const mark = arithmetic.mark()
    const lengths = sentences.map(sentence => sentence.length)
    const total = lengths.reduce((sum, length) => sum + length + 1, 0)
    const { width } = shape
    const u = arithmetic.reserve(total, 6 * width)
    const outputs = [arithmetic.reserve(total, 2 * width)]
    const places = this.placesOf(sentences.flatMap(sentence => [null, ...sentence]))
    this.readWords(lengths, places, outputs[0]!, u)
    for (let layer = 0; layer < shape.layers; layer++) {
      const x = outputs[layer]!
      if (layer > 0) {
        arithmetic.multiplyAndAdd(
          ...([x, this.matrix(`layer${layer}.weights`), this.matrix(`layer${layer}.bias`), u] as const),
        )
      }
      const h = arithmetic.reserve(total, 2 * width)
      this.scanLayer(layer, lengths, u, x, h)
      outputs.push(h)
    }
    const reading = this.readOff(lengths, places, outputs[shape.tagLayer]!, outputs[shape.layers]!)
    arithmetic.release(mark)
    return reading
  }

  private matrix(name: string): Matrix {
    return this.matrices.get(name)!
  }

  /** Puts each word's vector into `x` and the sum of its own and its neighbours' shares of the first layer into `u`. */
  private readWords(lengths: readonly number[], places: Int32Array, x: Matrix, u: Matrix): void {
    const { arithmetic, memory } = this
    const { width } = this.shape
    const nothing = this.nothing.at
    const share = (row: number, side: number) =>
      memory.at + places[row]! * memory.stride + (2 + 6 * side) * width
    let row = 0
    for (const length of lengths) {
      const last = row + length
      for (; row <= last; row++) {
        const own = memory.at + places[row]! * memory.stride
        arithmetic.addUp(x.at + row * x.stride, [own, nothing, nothing], 2 * width)
        const before = row > last - length ? share(row - 1, 0) : nothing
        const after = row < last ? share(row + 1, 2) : nothing
        arithmetic.addUp(u.at + row * u.stride, [before, share(row, 1), after], 6 * width)
      }
    }
  }

  /** Where each word's row in the memory is; computes the rows of words that are new there, together. */
  private placesOf(words: readonly (string | null)[]): Int32Array {
    if (this.places.size + words.length > this.memory.rows) {
      this.places.clear()
      this.emptied++
    }
    const first = this.places.size
    const news: (string | null)[] = []
    const found = new Int32Array(words.length)
    for (const [at, word] of words.entries()) {
      let place = this.places.get(word)
      if (place === undefined) {
        place = this.places.size
        this.places.set(word === null ? null : ownCopy(word), place)
        news.push(word)
      }
      found[at] = place
    }
    if (news.length > 0) this.remember(news, rowsOf(this.memory, first, news.length))
    return found
  }

  /** Computes words' vectors and their shares of the first layer as the word before a place, in it (with the bias), and after it. */
  private remember(words: readonly (string | null)[], rows: Matrix): void {
    const { arithmetic, shape } = this
    const mark = arithmetic.mark()
    const input = arithmetic.reserve(words.length, inputWidth(shape))
    arithmetic.view(input).fill(0)
    for (const [at, word] of words.entries())
      this.readWord(word, arithmetic.floats, input.at + at * input.stride)
    const vector = columnsOf(rows, 0, 2 * shape.width)
    arithmetic.multiplyAndAdd(input, this.matrix('input.weights'), this.matrix('input.bias'), vector)
    for (let side = 0; side < 3; side++) {
      const own = rowsOf(this.matrix('layer0.weights'), side * 2 * shape.width, 2 * shape.width)
      const share = columnsOf(rows, (2 + 6 * side) * shape.width, 6 * shape.width)
      const start = side === 1 ? this.matrix('layer0.bias') : this.nothing
      arithmetic.multiplyAndAdd(vector, own, start, share)
    }
    arithmetic.release(mark)
  }

  private scanLayer(layer: number, lengths: readonly number[], u: Matrix, x: Matrix, h: Matrix): void {
    const { width } = this.shape
    const cell = this.matrix(`layer${layer}.cell`)
    for (const direction of [0, 1] as const) {
      const own = rowsOf(cell, direction, 1)
      let row = 0
      for (const length of lengths) {
        const part = (matrix: Matrix, columns: number) =>
          columnsOf(rowsOf(matrix, row, length + 1), direction * columns, columns)
        this.arithmetic.scan(part(u, 3 * width), part(x, width), part(h, width), own, direction === 1)
        row += length + 1
      }
    }
  }

  private readOff(
    lengths: readonly number[],
    places: Int32Array,
    tagInput: Matrix,
    input: Matrix,
  ): NetworkReading {
    const { arithmetic, shape } = this
    const hidden = this.dense(tagInput, 'tag.hidden', 'tag.hiddenBias')
    bend(arithmetic, hidden, hidden.columns)
    const uposScores = this.dense(hidden, 'upos.out', 'upos.outBias')
    const nameHidden = this.dense(input, 'name.hidden', 'name.hiddenBias')
    bend(arithmetic, nameHidden, nameHidden.columns)
    const nameScores = this.dense(nameHidden, 'name.out', 'name.outBias')
    const parse = this.dense(input, 'parse.hidden', 'parse.hiddenBias')
    bend(arithmetic, parse, 2 * shape.arcHidden)
    const heads = this.readHeads(lengths, parse)
    const words = heads.length
    const reading = {
      places: new Int32Array(words),
      upos: new Uint8Array(words),
      nameScores: new Float32Array(words * shape.names),
      heads,
      relations: this.readRelations(lengths, parse, heads),
    }
    const { floats } = arithmetic
    const rows = new Int32Array(words)
    let row = 0
    let word = 0
    for (const length of lengths) {
      row++
      for (let at = 0; at < length; at++, row++, word++) {
        rows[word] = row
        reading.places[word] = places[row]!
        reading.upos[word] = highest(floats, uposScores.at + row * uposScores.stride, shape.upos)
        const names = nameScores.at + row * nameScores.stride
        for (let name = 0; name < shape.names; name++)
          reading.nameScores[word * shape.names + name] = floats[names + name]!
      }
    }
    return { ...reading, classes: this.classReader.read(hidden, rows, reading.upos) }
  }

  private readHeads(lengths: readonly number[], parse: Matrix): Uint16Array {
    const { arithmetic, shape } = this
    const { arcHidden } = shape
    const query = this.dense(columnsOf(parse, 0, arcHidden), 'arc.weights', 'arc.bias')
    const distances = this.dense(query, 'arc.distance', null)
    const heads = new Uint16Array(parse.rows - lengths.length)
    let row = 0
    let word = 0
    for (const length of lengths) {
      const mark = arithmetic.mark()
      const columns = paddedColumns(length + 1)
      const turned = arithmetic.reserve(arcHidden, columns)
      const scores = arithmetic.reserve(length, columns)
      const { floats } = arithmetic
      for (let head = 0; head < columns; head++) {
        const from = parse.at + (row + head) * parse.stride + arcHidden
        for (let unit = 0; unit < arcHidden; unit++) {
          floats[turned.at + unit * columns + head] = head <= length ? floats[from + unit]! : 0
        }
      }
      for (let at = 0; at < length; at++) {
        const from = distances.at + (row + 1 + at) * distances.stride
        const to = scores.at + at * columns
        for (let head = 0; head <= length; head++)
          floats[to + head] = floats[from + distanceColumn(head - at - 1)]!
      }
      arithmetic.multiply(rowsOf(query, row + 1, length), turned, scores)
      heads.set(bestTree(arithmetic.view(scores), length, columns), word)
      arithmetic.release(mark)
      row += length + 1
      word += length
    }
    return heads
  }

  private readRelations(lengths: readonly number[], parse: Matrix, heads: Uint16Array): Uint8Array {
    const { arithmetic, shape } = this
    const { arcHidden, labelHidden } = shape
    const pairs = arithmetic.reserve(heads.length, 2 * labelHidden)
    let row = 0
    let word = 0
    for (const length of lengths) {
      for (let at = 0; at < length; at++, word++) {
        const dependant = parse.at + (row + 1 + at) * parse.stride + 2 * arcHidden
        const head = parse.at + (row + heads[word]!) * parse.stride + 2 * arcHidden + labelHidden
        pairFeatures(arithmetic, dependant, head, pairs.at + word * pairs.stride, labelHidden)
      }
      row += length + 1
    }
    const scores = this.dense(pairs, 'relation.out', 'relation.outBias')
    const relations = new Uint8Array(heads.length)
    for (let at = 0; at < relations.length; at++)
      relations[at] = highest(arithmetic.floats, scores.at + at * scores.stride, shape.relations)
    return relations
  }

  private dense(input: Matrix, weights: string, bias: string | null): Matrix {
    const output = this.arithmetic.reserve(input.rows, this.matrix(weights).columns)
    const start = bias === null ? this.nothing : this.matrix(bias)
    this.arithmetic.multiplyAndAdd(input, this.matrix(weights), start, output)
    return output
  }
}

/** What the relation of an arc is read from: the bent sums and the products of the two words' label vectors. */
export function pairFeatures(
  { floats, bits }: Arithmetic,
  dependant: number,
  head: number,
  target: number,
  width: number,
): void {
  for (let unit = 0; unit < width; unit++) {
    const a = floats[dependant + unit]!
    const b = floats[head + unit]!
    const sum = a + b
    floats[target + unit] = sum
    floats[target + unit] = sum * slopes[bits[target + unit]! >>> 31]!
    floats[target + width + unit] = a * b
  }
}

/** The leaky rectifier's slope by a number's sign bit: nobody foresees the signs, and a branch on them takes far longer. */
const slopes = Float64Array.of(1, leak)

function bend({ floats, bits }: Arithmetic, matrix: Matrix, columns: number): void {
  for (let row = 0; row < matrix.rows; row++) {
    const from = matrix.at + row * matrix.stride
    for (let at = from; at < from + columns; at++) floats[at]! *= slopes[bits[at]! >>> 31]!
  }
}
