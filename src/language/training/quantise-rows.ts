import type { KeyedRows } from '../word-table.ts'
import { hashKey } from '../word-table.ts'

/** Rows of floats under their keys, as eight-bit numbers with a scale a row; of keys with one hash the first stays. */
export function quantiseRows(keys: readonly string[], numbers: Float32Array, width: number): KeyedRows {
  const rowOf = new Map<number, number>()
  keys.forEach((key, row) => {
    const hash = hashKey(key)
    if (!rowOf.has(hash)) rowOf.set(hash, row)
  })
  const hashes = Uint32Array.from(rowOf.keys()).sort()
  const scales = new Float32Array(hashes.length)
  const small = new Int8Array(hashes.length * width)
  hashes.forEach((hash, at) => {
    const from = rowOf.get(hash)! * width
    let largest = 0
    for (let unit = 0; unit < width; unit++) largest = Math.max(largest, Math.abs(numbers[from + unit]!))
    const scale = largest / 127 || 1
    scales[at] = scale
    for (let unit = 0; unit < width; unit++)
      small[at * width + unit] = Math.round(numbers[from + unit]! / scale)
  })
  return { width, hashes, numbers: small, scales }
}
