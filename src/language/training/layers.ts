import type { Arithmetic, Matrix } from '../network/arithmetic.ts'
import { leak } from '../network/network.ts'
import { paddedColumns } from '../network/shape.ts'
import type { Parameter } from './parameters.ts'

/** What layers compute while learning, forwards and back. Gradients are always added to what is there. */
export class Layers {
  readonly arithmetic: Arithmetic
  /** Gives numbers in [0, 1), or null where nothing is dropped. */
  random: (() => number) | null = null
  readonly parameters: ReadonlyMap<string, Parameter>

  constructor(arithmetic: Arithmetic, parameters: ReadonlyMap<string, Parameter>) {
    this.arithmetic = arithmetic
    this.parameters = parameters
  }

  parameter(name: string): Parameter {
    return this.parameters.get(name)!
  }

  zeros(rows: number, columns: number): Matrix {
    const matrix = this.arithmetic.reserve(rows, columns)
    this.arithmetic.view(matrix).fill(0)
    return matrix
  }

  /** x·weights + bias. */
  dense(x: Matrix, weights: string, bias: string | null): Matrix {
    const { value } = this.parameter(weights)
    const y = this.zeros(x.rows, value.columns)
    if (bias !== null) this.arithmetic.fillRows(y, this.parameter(bias).value)
    this.arithmetic.multiply(x, value, y)
    return y
  }

  denseGradient(x: Matrix, weights: string, bias: string | null, yGradient: Matrix, xGradient: Matrix): void {
    const { value, gradient } = this.parameter(weights)
    const mark = this.arithmetic.mark()
    this.arithmetic.multiply(yGradient, this.turned(value, value.rows), xGradient)
    this.addTransposed(x, yGradient, gradient)
    this.arithmetic.release(mark)
    if (bias === null) return
    const { floats } = this.arithmetic
    const target = this.parameter(bias).gradient.at
    for (let row = 0; row < yGradient.rows; row++) {
      const from = yGradient.at + row * yGradient.stride
      for (let unit = 0; unit < yGradient.columns; unit++) floats[target + unit]! += floats[from + unit]!
    }
  }

  /** The matrix with rows and columns exchanged, filled up with zeros to so many columns. */
  turned(matrix: Matrix, columns: number): Matrix {
    const turned = this.arithmetic.reserve(matrix.columns, paddedColumns(columns))
    const { floats } = this.arithmetic
    if (turned.columns > matrix.rows) this.arithmetic.view(turned).fill(0)
    for (let row = 0; row < matrix.rows; row++) {
      const from = matrix.at + row * matrix.stride
      for (let column = 0; column < matrix.columns; column++) {
        floats[turned.at + column * turned.stride + row] = floats[from + column]!
      }
    }
    return turned
  }

  /** c += aᵀ·b */
  addTransposed(a: Matrix, b: Matrix, c: Matrix): void {
    const mark = this.arithmetic.mark()
    const turned = this.turned(a, a.rows)
    this.arithmetic.multiply({ ...turned, columns: a.rows }, b, c)
    this.arithmetic.release(mark)
  }

  /**
   * Drops this share of a matrix's numbers and stretches the others; returns what must also be done to the gradient.
   * With `lengths`, the same columns are dropped in all rows of a sentence (Gal and Ghahramani 2016).
   */
  drop(matrix: Matrix, share: number, lengths: readonly number[] | null): Matrix | null {
    const { random } = this
    if (random === null || share === 0) return null
    const mask = this.arithmetic.reserve(matrix.rows, matrix.columns)
    const { floats } = this.arithmetic
    const kept = 1 / (1 - share)
    let row = 0
    const runs =
      lengths === null ? Array.from({ length: matrix.rows }, () => 1) : lengths.map(length => length + 1)
    for (const run of runs) {
      const first = mask.at + row * mask.stride
      for (let unit = 0; unit < mask.columns; unit++) floats[first + unit] = random() < share ? 0 : kept
      for (let next = 1; next < run; next++) {
        floats.copyWithin(first + next * mask.stride, first, first + mask.columns)
      }
      row += run
    }
    this.applyMask(matrix, mask)
    return mask
  }

  applyMask(matrix: Matrix, mask: Matrix | null): void {
    if (mask === null) return
    const { floats } = this.arithmetic
    for (let row = 0; row < matrix.rows; row++) {
      const [at, by] = [matrix.at + row * matrix.stride, mask.at + row * mask.stride]
      for (let unit = 0; unit < matrix.columns; unit++) floats[at + unit]! *= floats[by + unit]!
    }
  }

  /** The leaky rectifier, in place. */
  bend(matrix: Matrix): void {
    const { floats } = this.arithmetic
    for (let row = 0; row < matrix.rows; row++) {
      const from = matrix.at + row * matrix.stride
      for (let at = from; at < from + matrix.columns; at++) if (floats[at]! < 0) floats[at]! *= leak
    }
  }

  bendGradient(bent: Matrix, gradient: Matrix): void {
    const { floats } = this.arithmetic
    for (let row = 0; row < bent.rows; row++) {
      const [from, at] = [bent.at + row * bent.stride, gradient.at + row * gradient.stride]
      for (let unit = 0; unit < bent.columns; unit++) if (floats[from + unit]! < 0) floats[at + unit]! *= leak
    }
  }

  /** Turns a row of scores into their gradient times `weight`; returns the loss, not weighted. */
  crossEntropy(row: number, count: number, columns: number, gold: number, weight: number): number {
    const { floats } = this.arithmetic
    let highest = Number.NEGATIVE_INFINITY
    for (let at = 0; at < count; at++) if (floats[row + at]! > highest) highest = floats[row + at]!
    let sum = 0
    const ownScore = floats[row + gold]! - highest
    for (let at = 0; at < count; at++) {
      const power = Math.exp(floats[row + at]! - highest)
      floats[row + at] = power
      sum += power
    }
    for (let at = 0; at < count; at++) floats[row + at]! *= weight / sum
    floats[row + gold]! -= weight
    floats.fill(0, row + count, row + columns)
    return Math.log(sum) - ownScore
  }
}
