/**
 * The three inner loops of the network as a WebAssembly module, assembled here so that no binary and no compiler is needed:
 * `multiply` (C = S + A·B), `scan` (the recurrence of one layer and direction) and `addUp`, four floats at a time. All take
 * 32-bit integers, `multiply` eleven and the others nine; addresses and strides are in bytes. `isFused`: multiply and add with one rounding (WebAssembly's
 * relaxed SIMD, which every processor with fused instructions computes alike), else with two.
 */
export function assembleKernels(isFused: boolean): Uint8Array<ArrayBuffer> {
  const bodies = [multiplyBody(isFused), scanBody(), addUpBody()]
  const signature = (integers: number) => [
    0x60,
    ...list(Array.from({ length: integers }, () => [0x7f])),
    0x00,
  ]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [signature(11), signature(9)]),
    ...section(2, [[...name('host'), ...name('memory'), 0x02, 0x00, 0x01]]),
    ...section(3, [[0x00], [0x01], [0x01]]),
    ...section(7, [
      [...name('multiply'), 0x00, 0x00],
      [...name('scan'), 0x00, 0x01],
      [...name('addUp'), 0x00, 0x02],
    ]),
    ...section(
      10,
      bodies.map(body => [...unsigned(body.length), ...body]),
    ),
  ])
}

const rowsAtOnce = 6

/**
 * Columns are taken in panels of eight and rows in sixes (then singly), so that twelve sums stay in registers: enough to
 * keep both multipliers of a processor busy. The depth is taken in fours, then singly. The sums begin with what stands in
 * S, which is C itself, or one row for all where S has no stride.
 */
function multiplyBody(isFused: boolean): number[] {
  const [a, b, c, rows, depth, columns, strideA, strideB, strideC] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
  const [s, strideS, rowA, rowC, rowS, left, pointerB, steps] = [9, 10, 11, 12, 13, 14, 15, 16] as const
  const pointersA = Array.from({ length: rowsAtOnce }, (_, row) => 17 + row)
  const sums = Array.from({ length: 2 * rowsAtOnce }, (_, sum) => 17 + rowsAtOnce + sum)
  const [b0, b1, spread] = [0, 1, 2].map(local => 17 + 3 * rowsAtOnce + local) as [number, number, number]

  const addProduct = (sum: number, left: number, right: number) =>
    isFused
      ? [...get(left), ...get(right), ...get(sum), ...fused, ...set(sum)]
      : [...get(sum), ...get(left), ...get(right), ...times, ...plus, ...set(sum)]

  const block = (height: number) => {
    const rowsOfBlock = pointersA.slice(0, height)
    const step = (offset: number) => [
      ...[...get(pointerB), ...load(0), ...set(b0), ...get(pointerB), ...load(16), ...set(b1)],
      ...rowsOfBlock.flatMap((pointer, row) => [
        ...[...get(pointer), ...loadSpread(offset), ...set(spread)],
        ...addProduct(sums[row * 2]!, spread, b0),
        ...addProduct(sums[row * 2 + 1]!, spread, b1),
      ]),
      ...[...get(pointerB), ...get(strideB), ...add, ...set(pointerB)],
    ]
    const steps4 = [...step(0), ...step(4), ...step(8), ...step(12)]
    return [
      ...rowsOfBlock.flatMap((pointer, row) => [
        ...(row === 0 ? get(rowA) : [...get(pointersA[row - 1]!), ...get(strideA), ...add]),
        ...set(pointer),
      ]),
      ...eachSum(height, rowS, strideS, (address, offset, sum) => [
        ...address,
        ...load(offset),
        ...set(sums[sum]!),
      ]),
      ...[...get(b), ...set(pointerB), ...get(depth), ...set(steps)],
      ...when(
        [...get(steps), ...constant(4), ...atLeast],
        loop([
          ...steps4,
          ...rowsOfBlock.flatMap(pointer => increase(pointer, 16)),
          ...[...increase(steps, -4), ...get(steps), ...constant(4), ...atLeast, ...repeat],
        ]),
      ),
      ...when(
        get(steps),
        loop([...step(0), ...rowsOfBlock.flatMap(pointer => increase(pointer, 4)), ...countDown(steps, 1)]),
      ),
      ...eachSum(height, rowC, strideC, (address, offset, sum) => [
        ...address,
        ...get(sums[sum]!),
        ...store(offset),
      ]),
      ...[...get(rowA), ...get(strideA), ...constant(height), ...multiply, ...add, ...set(rowA)],
      ...[...get(rowC), ...get(strideC), ...constant(height), ...multiply, ...add, ...set(rowC)],
      ...[...get(rowS), ...get(strideS), ...constant(height), ...multiply, ...add, ...set(rowS)],
    ]
  }
  return code([
    [6 + rowsAtOnce, i32],
    [3 + 2 * rowsAtOnce, v128],
  ])([
    ...loop([
      ...[...get(a), ...set(rowA), ...get(c), ...set(rowC), ...get(s), ...set(rowS)],
      ...[...get(rows), ...set(left)],
      ...when(
        [...get(left), ...constant(rowsAtOnce), ...atLeast],
        loop([
          ...[...block(rowsAtOnce), ...increase(left, -rowsAtOnce)],
          ...[...get(left), ...constant(rowsAtOnce), ...atLeast, ...repeat],
        ]),
      ),
      ...when(get(left), loop([...block(1), ...countDown(left, 1)])),
      ...increase(b, 32),
      ...increase(c, 32),
      ...increase(s, 32),
      ...countDown(columns, 8),
    ]),
  ])
}

/** Visits the two halves of each row of a block of C or S. */
function eachSum(
  height: number,
  top: number,
  stride: number,
  visit: (address: number[], offset: number, sum: number) => number[],
): number[] {
  return Array.from({ length: height }, (_, row) => {
    const address = [...get(top), ...get(stride), ...constant(row), ...multiply, ...add]
    return [...visit(address, 0, row * 2), ...visit(address, 16, row * 2 + 1)]
  }).flat()
}

/**
 * For each unit: f = gate(uf + vf·c), r = gate(ur + vr·c), c ← u + f·(c − u), h = x + r·(c − x), over `length` steps.
 * u, uf and ur lie `width` floats apart; v holds vf then vr; a negative stride runs backwards. Units are taken in sixteens,
 * then in eights and fours: a step waits for the one before, so that four of them side by side cost little more than one.
 */
function scanBody(): number[] {
  const [u, strideU, x, strideX, h, strideH, v, length, width] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
  const [pointerU, pointerX, pointerH, steps, units, bytes] = [9, 10, 11, 12, 13, 14] as const
  const localsOf = (half: number) => {
    const cell = 15 + 7 * half
    return { cell, vf: cell + 1, vr: cell + 2, f: cell + 3, r: cell + 4, input: cell + 5, square: cell + 6 }
  }

  const gate = (target: number, square: number) => [
    // y = clamp(sum / 2, −3, 3); gate = 0.5 + 0.5·y·(27 + y²) / (27 + 9y²)
    ...[...floats(0.5), ...times, ...floats(-3), ...larger, ...floats(3), ...smaller, ...set(target)],
    ...[...get(target), ...get(target), ...times, ...set(square)],
    ...[...floats(27), ...get(square), ...plus, ...get(target), ...times],
    ...[...floats(27), ...get(square), ...floats(9), ...times, ...plus, ...divide],
    ...[...floats(0.5), ...times, ...floats(0.5), ...plus, ...set(target)],
  ]
  const begin = (half: number) => {
    const { cell, vf, vr } = localsOf(half)
    return [
      ...[...get(v), ...load(16 * half), ...set(vf)],
      ...[...get(v), ...get(bytes), ...add, ...load(16 * half), ...set(vr), ...floats(0), ...set(cell)],
    ]
  }
  const step = (half: number) => {
    const offset = 16 * half
    const { cell, vf, vr, f, r, input, square } = localsOf(half)
    return [
      ...[...get(pointerU), ...get(bytes), ...add, ...load(offset)],
      ...[...get(vf), ...get(cell), ...times, ...plus, ...gate(f, square)],
      ...[...get(pointerU), ...get(bytes), ...constant(2), ...multiply, ...add, ...load(offset)],
      ...[...get(vr), ...get(cell), ...times, ...plus, ...gate(r, square)],
      ...[...get(pointerU), ...load(offset), ...set(input)],
      ...[...get(input), ...get(f), ...get(cell), ...get(input), ...minus, ...times, ...plus, ...set(cell)],
      ...[...get(pointerX), ...load(offset), ...set(input)],
      ...[...get(pointerH), ...get(input), ...get(r), ...get(cell), ...get(input), ...minus],
      ...[...times, ...plus, ...store(offset)],
    ]
  }
  const panel = (halves: readonly number[]) => [
    ...[...get(u), ...set(pointerU), ...get(x), ...set(pointerX), ...get(h), ...set(pointerH)],
    ...[...halves.flatMap(begin), ...get(length), ...set(steps)],
    ...loop([
      ...halves.flatMap(step),
      ...[...get(pointerU), ...get(strideU), ...add, ...set(pointerU)],
      ...[...get(pointerX), ...get(strideX), ...add, ...set(pointerX)],
      ...[...get(pointerH), ...get(strideH), ...add, ...set(pointerH)],
      ...countDown(steps, 1),
    ]),
    ...[u, x, h, v].flatMap(pointer => increase(pointer, 16 * halves.length)),
  ]
  const panels = (count: number) =>
    when(
      [...get(units), ...constant(4 * count), ...atLeast],
      loop([
        ...[...panel([0, 1, 2, 3].slice(0, count)), ...increase(units, -4 * count)],
        ...[...get(units), ...constant(4 * count), ...atLeast, ...repeat],
      ]),
    )
  return code([
    [6, i32],
    [28, v128],
  ])([
    ...[...get(width), ...constant(4), ...multiply, ...set(bytes), ...get(width), ...set(units)],
    ...[...panels(4), ...panels(2)],
    ...when(get(units), loop([...panel([0]), ...countDown(units, 4)])),
  ])
}

/** The sums of three rows of floats: addresses of the target and of the rows, then how many floats. */
function addUpBody(): number[] {
  const [target, a, b, c, left] = [0, 1, 2, 3, 4] as const
  return code([])([
    ...loop([
      ...get(target),
      ...[...get(a), ...load(0), ...get(b), ...load(0), ...plus, ...get(c), ...load(0), ...plus],
      ...store(0),
      ...[...increase(target, 16), ...increase(a, 16), ...increase(b, 16), ...increase(c, 16)],
      ...countDown(left, 4),
    ]),
  ])
}

// The few instructions used, by their numbers in the WebAssembly specification.
const i32 = 0x7f
const v128 = 0x7b
const add = [0x6a]
const multiply = [0x6c]
const atLeast = [0x4e] // signed
const repeat = [0x0d, 0x00]
const plus = simd(0xe4)
const minus = simd(0xe5)
const times = simd(0xe6)
const fused = simd(0x105)
const divide = simd(0xe7)
const smaller = simd(0xe8)
const larger = simd(0xe9)

function get(local: number): number[] {
  return [0x20, ...unsigned(local)]
}
function set(local: number): number[] {
  return [0x21, ...unsigned(local)]
}
function constant(value: number): number[] {
  return [0x41, ...signed(value)]
}
function load(offset: number): number[] {
  return [...simd(0x00), 0x02, ...unsigned(offset)]
}
function loadSpread(offset: number): number[] {
  return [...simd(0x09), 0x02, ...unsigned(offset)]
}
function store(offset: number): number[] {
  return [...simd(0x0b), 0x02, ...unsigned(offset)]
}
function floats(value: number): number[] {
  const bytes = [...new Uint8Array(Float32Array.of(value).buffer)]
  return [...simd(0x0c), ...bytes, ...bytes, ...bytes, ...bytes]
}
function increase(local: number, by: number): number[] {
  return [...get(local), ...constant(by), ...add, ...set(local)]
}
/** Takes `by` from a local and goes back to the loop's start unless nothing is left. */
function countDown(local: number, by: number): number[] {
  return [...increase(local, -by), ...get(local), ...repeat]
}
function loop(body: readonly number[]): number[] {
  return [0x03, 0x40, ...body, 0x0b]
}
function when(condition: readonly number[], body: readonly number[]): number[] {
  return [...condition, 0x04, 0x40, ...body, 0x0b]
}
function code(locals: readonly (readonly [count: number, type: number])[]): (body: number[]) => number[] {
  return body => [...list(locals.map(([count, type]) => [...unsigned(count), type])), ...body, 0x0b]
}
function simd(instruction: number): number[] {
  return [0xfd, ...unsigned(instruction)]
}
function section(id: number, entries: readonly (readonly number[])[]): number[] {
  const body = list(entries)
  return [id, ...unsigned(body.length), ...body]
}
function list(entries: readonly (readonly number[])[]): number[] {
  return [...unsigned(entries.length), ...entries.flat()]
}
function name(text: string): number[] {
  return [...unsigned(text.length), ...new TextEncoder().encode(text)]
}
/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
function signed(value: number): number[] {
  const low = value & 0x7f
  const rest = value >> 7
  return (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
    ? [low]
    : [low | 0x80, ...signed(rest)]
}
