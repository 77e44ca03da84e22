import { assembleKernels } from './assemble-kernels.ts'

/** A matrix of 32-bit floats in the arithmetic's memory: its first float's index, and how far its rows lie apart. */
export interface Matrix {
  readonly at: number
  readonly rows: number
  readonly columns: number
  readonly stride: number
}

/** Some rows of a matrix. */
export function rowsOf(matrix: Matrix, from: number, rows: number): Matrix {
  return { ...matrix, at: matrix.at + from * matrix.stride, rows }
}

/** Some columns of a matrix. */
export function columnsOf(matrix: Matrix, from: number, columns: number): Matrix {
  return { ...matrix, at: matrix.at + from, columns }
}

/**
 * Memory for matrices and the fast loops over them. `floats` is replaced when memory grows, so take it anew after every
 * `reserve`. Weights are reserved once; what is reserved after `mark` is given back by `release`.
 */
export class Arithmetic {
  floats: Float32Array<ArrayBuffer>
  /** The same memory as the floats' bits; replaced with them. */
  bits: Uint32Array<ArrayBuffer>
  private readonly memory = new WebAssembly.Memory({ initial: 64 })
  private readonly multiplyKernel: MultiplyKernel
  private readonly scanKernel: Kernel
  private readonly addUpKernel: Kernel
  private next = 16

  constructor() {
    const fused = assembleKernels(true)
    const module = new WebAssembly.Module(WebAssembly.validate(fused) ? fused : assembleKernels(false))
    const instance = new WebAssembly.Instance(module, { host: { memory: this.memory } })
    this.multiplyKernel = instance.exports.multiply
    this.scanKernel = instance.exports.scan
    this.addUpKernel = instance.exports.addUp
    this.floats = new Float32Array(this.memory.buffer)
    this.bits = new Uint32Array(this.memory.buffer)
  }

  /** A new matrix whose contents are whatever was there before. */
  reserve(rows: number, columns: number): Matrix {
    const at = this.next
    this.next += (rows * columns + 15) & ~15
    const missing = this.next * 4 + 64 - this.memory.buffer.byteLength
    if (missing > 0) {
      this.memory.grow(Math.ceil(Math.max(missing, this.memory.buffer.byteLength / 8) / 65536))
      this.floats = new Float32Array(this.memory.buffer)
      this.bits = new Uint32Array(this.memory.buffer)
    }
    return { at, rows, columns, stride: columns }
  }

  mark(): number {
    return this.next
  }

  release(mark: number): void {
    this.next = mark
  }

  /** The floats from a matrix's first to its last, whatever lies between its rows included. */
  view(matrix: Matrix): Float32Array<ArrayBuffer> {
    return this.floats.subarray(matrix.at, matrix.at + matrix.rows * matrix.stride)
  }

  /** Copies one row vector into every row of a matrix. */
  fillRows(matrix: Matrix, row: Matrix): void {
    for (let at = 0; at < matrix.rows; at++) {
      this.floats.copyWithin(matrix.at + at * matrix.stride, row.at, row.at + matrix.columns)
    }
  }

  /** c += a·b; the columns of b and c must be a multiple of eight. */
  multiply(a: Matrix, b: Matrix, c: Matrix): void {
    this.multiplyInto(c, a, b, c, c.stride)
  }

  /** c = a·b with a row vector added to every row; the columns of b and c must be a multiple of eight. */
  multiplyAndAdd(a: Matrix, b: Matrix, row: Matrix, c: Matrix): void {
    this.multiplyInto(c, a, b, row, 0)
  }

  private multiplyInto(c: Matrix, a: Matrix, b: Matrix, start: Matrix, strideOfStart: number): void {
    if (a.rows === 0 || a.columns === 0) return
    this.multiplyKernel(
      ...([a.at * 4, b.at * 4, c.at * 4, a.rows, a.columns, b.columns] as const),
      ...([a.stride * 4, b.stride * 4, c.stride * 4, start.at * 4, strideOfStart * 4] as const),
    )
  }

  /** Writes the sums of three rows of floats, given by their first float's index; `count` is a multiple of four. */
  addUp(target: number, [a, b, c]: readonly [number, number, number], count: number): void {
    this.addUpKernel(target * 4, a * 4, b * 4, c * 4, count, 0, 0, 0, 0)
  }

  /**
   * One direction of a recurrent layer over all rows: reads `u` (three blocks of as many columns as `x` has) and `x`,
   * writes `h`; `cell` holds what the gates take from the memory, first the one to forget with, then the one to show.
   */
  scan(u: Matrix, x: Matrix, h: Matrix, cell: Matrix, backwards: boolean): void {
    if (x.rows === 0) return
    const first = backwards ? x.rows - 1 : 0
    const step = backwards ? -4 : 4
    const start = (matrix: Matrix) => (matrix.at + first * matrix.stride) * 4
    this.scanKernel(
      ...([start(u), step * u.stride, start(x), step * x.stride, start(h), step * h.stride] as const),
      ...([cell.at * 4, x.rows, x.columns] as const),
    )
  }
}

/** The gate of the recurrence: a smooth step from 0 at −6 to 1 at 6, as the kernel computes it. */
export function gate(sum: number): number {
  const y = Math.max(-3, Math.min(3, sum * 0.5))
  const square = y * y
  return 0.5 + (0.5 * y * (27 + square)) / (27 + 9 * square)
}

/** The slope of `gate` at `sum`. */
export function gateSlope(sum: number): number {
  const y = sum * 0.5
  const square = y * y
  if (square >= 9) return 0
  const root = (square - 9) / (3 * (square + 3))
  return 0.25 * root * root
}

type Kernel = (...numbers: [number, number, number, number, number, number, number, number, number]) => void
type MultiplyKernel = (...numbers: [...Parameters<Kernel>, start: number, strideOfStart: number]) => void

/** What is used of the WebAssembly that every JavaScript engine has (TypeScript's Node types leave it out). */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    readonly validate: (bytes: Uint8Array) => boolean
    readonly Memory: new (size: {
      initial: number
    }) => { readonly buffer: ArrayBuffer; grow(pages: number): number }
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (
      module: object,
      imports: object,
    ) => {
      readonly exports: { readonly multiply: MultiplyKernel; readonly scan: Kernel; readonly addUp: Kernel }
    }
  }
}
