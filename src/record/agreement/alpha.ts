/** How far two values are apart: 0 for the same, 1 for nothing in common. Symmetric. */
export type Distance<Value> = (one: Value, other: Value) => number

/** The same or not. */
export const nominal: Distance<string> = (one, other) => (one === other ? 0 : 1)

/**
 * Sets that overlap are nearer than sets that do not, and a set within another is nearer still: one minus MASI (R. Passonneau,
 * "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation", LREC 2006). Two empty sets are the same.
 */
export const masi: Distance<ReadonlySet<string>> = (one, other) => {
  const shared = one.intersection(other).size
  const all = one.union(other).size
  if (all === shared) return 0
  if (shared === 0) return 1
  const monotonicity = shared === one.size || shared === other.size ? 2 / 3 : 1 / 3
  return 1 - (shared / all) * monotonicity
}

/**
 * Krippendorff's alpha (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011): 1 for full agreement, 0 for what
 * chance would give, below 0 for less. Each unit holds the values that its readers gave; units with fewer than two do not count.
 * Null where nothing can be compared or all values are the same, since there is no disagreement to be expected by chance.
 */
export function alpha<Value>(units: readonly (readonly Value[])[], distance: Distance<Value>): number | null {
  const paired = units.filter(values => values.length >= 2)
  const all = paired.flat()
  const observed = paired.reduce((sum, values) => sum + apart(values, distance) / (values.length - 1), 0)
  const expected = apart(all, distance) / (all.length - 1)
  return all.length === 0 || expected === 0 ? null : 1 - observed / expected
}

/** The distances of all ordered pairs, added up. */
function apart<Value>(values: readonly Value[], distance: Distance<Value>): number {
  let sum = 0
  for (const [place, one] of values.entries())
    for (const other of values.slice(place + 1)) sum += 2 * distance(one, other)
  return sum
}
