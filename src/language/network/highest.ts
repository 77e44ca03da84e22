/** Where the highest of so many floats stands, counted from the first; the first of equals. */
export function highest(floats: Float32Array, from: number, count: number): number {
  let at = 0
  for (let next = 1; next < count; next++) if (floats[from + next]! > floats[from + at]!) at = next
  return at
}
