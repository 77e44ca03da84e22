/** One value that a change of the settings touched; null where it was not there before, or is not there after. */
export interface Difference {
  /** "formats, 2, name, en". */
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two values of JSON, leaf by leaf, in the order of the newer one. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [was, is] = [leaves(before), leaves(after)]
  const paths = new Set([...is.keys(), ...was.keys()])
  return [...paths].flatMap(path => {
    const [one, other] = [was.get(path) ?? null, is.get(path) ?? null]
    return one === other ? [] : [{ path, before: one, after: other }]
  })
}

function leaves(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (typeof value !== 'object' || value === null) {
    return new Map(value === null || value === undefined ? [] : [[path.join(', '), String(value)]])
  }
  // Things with an address keep it when the list around them is put into another order.
  const entries = Array.isArray(value)
    ? value.map((one, index): [string, unknown] => [nameOf(one) ?? String(index + 1), one])
    : Object.entries(value)
  return new Map(entries.flatMap(([name, one]) => [...leaves(one, [...path, name])]))
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return null
  return typeof value.slug === 'string' ? value.slug : null
}
