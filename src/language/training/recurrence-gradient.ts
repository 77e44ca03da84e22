import { type Arithmetic, gate, gateSlope, type Matrix } from '../network/arithmetic.ts'

/**
 * Goes back through one direction of a recurrent layer over one sentence (`scan` in network/arithmetic.ts): reads the
 * same `u`, `x` and `cell` and the gradient of `h`, adds to the gradients of `u`, `x` and `cell`.
 */
export function scanGradient(
  arithmetic: Arithmetic,
  read: { readonly u: Matrix; readonly x: Matrix; readonly cell: Matrix; readonly hGradient: Matrix },
  add: { readonly u: Matrix; readonly x: Matrix; readonly cell: Matrix },
  backwards: boolean,
): void {
  const { floats } = arithmetic
  const { rows, columns: width } = read.x
  const memories = new Float32Array((rows + 1) * width)
  const forgets = new Float32Array(rows * width)
  const shows = new Float32Array(rows * width)
  for (let step = 0; step < rows; step++) {
    const row = backwards ? rows - 1 - step : step
    const u = read.u.at + row * read.u.stride
    for (let unit = 0; unit < width; unit++) {
      const memory = memories[step * width + unit]!
      const forget = gate(floats[u + width + unit]! + floats[read.cell.at + unit]! * memory)
      forgets[step * width + unit] = forget
      shows[step * width + unit] = gate(
        floats[u + 2 * width + unit]! + floats[read.cell.at + width + unit]! * memory,
      )
      const input = floats[u + unit]!
      memories[(step + 1) * width + unit] = input + forget * (memory - input)
    }
  }
  const carried = new Float32Array(width)
  for (let step = rows - 1; step >= 0; step--) {
    const row = backwards ? rows - 1 - step : step
    const u = read.u.at + row * read.u.stride
    const x = read.x.at + row * read.x.stride
    const hGradient = read.hGradient.at + row * read.hGradient.stride
    const uGradient = add.u.at + row * add.u.stride
    const xGradient = add.x.at + row * add.x.stride
    for (let unit = 0; unit < width; unit++) {
      const before = memories[step * width + unit]!
      const after = memories[(step + 1) * width + unit]!
      const forget = forgets[step * width + unit]!
      const show = shows[step * width + unit]!
      const [forgetCell, showCell] = [floats[read.cell.at + unit]!, floats[read.cell.at + width + unit]!]
      const slope = floats[hGradient + unit]!
      const input = floats[u + unit]!
      const afterSlope = carried[unit]! + slope * show
      floats[xGradient + unit]! += slope * (1 - show)
      const showSlope =
        slope * (after - floats[x + unit]!) * gateSlope(floats[u + 2 * width + unit]! + showCell * before)
      const forgetSlope =
        afterSlope * (before - input) * gateSlope(floats[u + width + unit]! + forgetCell * before)
      floats[uGradient + unit]! += afterSlope * (1 - forget)
      floats[uGradient + width + unit]! += forgetSlope
      floats[uGradient + 2 * width + unit]! += showSlope
      floats[add.cell.at + unit]! += forgetSlope * before
      floats[add.cell.at + width + unit]! += showSlope * before
      carried[unit] = afterSlope * forget + forgetSlope * forgetCell + showSlope * showCell
    }
  }
}
