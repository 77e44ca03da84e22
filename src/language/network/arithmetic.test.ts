import { describe, expect, test } from 'vitest'
import { seededRandom } from '../training/random.ts'
import { Arithmetic, columnsOf, gate, gateSlope, type Matrix, rowsOf } from './arithmetic.ts'
import { assembleKernels } from './assemble-kernels.ts'

const random = seededRandom(3)

function filled(arithmetic: Arithmetic, rows: number, columns: number): Matrix {
  const matrix = arithmetic.reserve(rows, columns)
  const view = arithmetic.view(matrix)
  for (let at = 0; at < view.length; at++) view[at] = random() * 2 - 1
  return matrix
}

function at(arithmetic: Arithmetic, matrix: Matrix, row: number, column: number): number {
  return arithmetic.floats[matrix.at + row * matrix.stride + column]!
}

describe('multiply', () => {
  test.each([
    [1, 1, 8],
    [3, 5, 8],
    [4, 16, 24],
    [7, 33, 40],
    [130, 96, 16],
  ])('%i × %i by %i columns, added to what is there', (rows, depth, columns) => {
    const arithmetic = new Arithmetic()
    const [a, b, c] = [
      filled(arithmetic, rows, depth),
      filled(arithmetic, depth, columns),
      filled(arithmetic, rows, columns),
    ]
    const before = Float32Array.from(arithmetic.view(c))
    arithmetic.multiply(a, b, c)
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        let sum = before[row * columns + column]!
        for (let step = 0; step < depth; step++)
          sum += at(arithmetic, a, row, step) * at(arithmetic, b, step, column)
        expect(at(arithmetic, c, row, column)).toBeCloseTo(sum, 4)
      }
    }
  })

  test('of parts of matrices touches nothing beside them', () => {
    const arithmetic = new Arithmetic()
    const [a, b] = [filled(arithmetic, 6, 16), filled(arithmetic, 8, 16)]
    const c = arithmetic.reserve(6, 32)
    arithmetic.view(c).fill(7)
    arithmetic.multiply(
      columnsOf(rowsOf(a, 1, 4), 8, 8),
      columnsOf(b, 8, 8),
      columnsOf(rowsOf(c, 1, 4), 16, 8),
    )
    for (let row = 0; row < 6; row++) {
      for (let column = 0; column < 32; column++) {
        const isInside = row >= 1 && row < 5 && column >= 16 && column < 24
        expect(at(arithmetic, c, row, column) === 7).toBe(!isInside)
      }
    }
  })

  test('of no rows does nothing', () => {
    const arithmetic = new Arithmetic()
    arithmetic.multiply(arithmetic.reserve(0, 8), arithmetic.reserve(8, 8), arithmetic.reserve(0, 8))
    expect(arithmetic.floats.every(float => float === 0)).toBe(true)
  })
})

test.each([true, false])('the loops are valid WebAssembly, fused: %s', isFused => {
  const { WebAssembly } = globalThis as unknown as {
    WebAssembly: { validate: (bytes: Uint8Array) => boolean }
  }
  expect(WebAssembly.validate(assembleKernels(isFused))).toBe(true)
})

describe('scan', () => {
  test.each([false, true])('follows the recurrence, backwards: %s', backwards => {
    const arithmetic = new Arithmetic()
    const [length, width] = [5, 8]
    const [u, x] = [filled(arithmetic, length, 3 * width), filled(arithmetic, length, width)]
    const [h, cell] = [arithmetic.reserve(length, width), filled(arithmetic, 1, 2 * width)]
    arithmetic.scan(u, x, h, cell, backwards)
    for (let unit = 0; unit < width; unit++) {
      let memory = 0
      for (let step = 0; step < length; step++) {
        const row = backwards ? length - 1 - step : step
        const forget = gate(at(arithmetic, u, row, width + unit) + at(arithmetic, cell, 0, unit) * memory)
        const show = gate(
          at(arithmetic, u, row, 2 * width + unit) + at(arithmetic, cell, 0, width + unit) * memory,
        )
        const input = at(arithmetic, u, row, unit)
        memory = input + forget * (memory - input)
        const word = at(arithmetic, x, row, unit)
        expect(at(arithmetic, h, row, unit)).toBeCloseTo(word + show * (memory - word), 5)
      }
    }
  })
})

test.each([-9, -6, -3, -0.5, 0, 1, 2.5, 5.9, 7])('the gate’s slope at %d is that of its curve', sum => {
  expect(gateSlope(sum)).toBeCloseTo((gate(sum + 1e-4) - gate(sum - 1e-4)) / 2e-4, 3)
  expect(gate(sum)).toBeGreaterThanOrEqual(0)
  expect(gate(sum)).toBeLessThanOrEqual(1)
})
