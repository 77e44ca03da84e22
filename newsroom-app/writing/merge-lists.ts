/** A stretch of a merged list: agreed, or changed by both in different ways. */
export type MergedPart<Item> =
  | { readonly kind: 'agreed'; readonly items: readonly Item[] }
  | {
      readonly kind: 'conflict'
      readonly base: readonly Item[]
      readonly mine: readonly Item[]
      readonly theirs: readonly Item[]
    }

/**
 * Merges two versions of a list (a body's blocks, a paragraph's words) that both began as `base`: what one of them changed
 * is taken, what both changed differently is left to a person. No item that either added is lost. `keyOf` says what is equal.
 */
export function mergeLists<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): MergedPart<Item>[] {
  const [from, a, b] = [base, mine, theirs].map(items => items.map(keyOf)) as [string[], string[], string[]]
  const inMine = commonPlaces(from, a)
  const inTheirs = commonPlaces(from, b)
  const parts: MergedPart<Item>[] = []
  let [i, j, k] = [0, 0, 0]
  while (i < from.length || j < a.length || k < b.length) {
    let next = i
    while (next < from.length && !(inMine[next] !== null && inTheirs[next] !== null)) next++
    const [endMine, endTheirs] = [inMine[next] ?? a.length, inTheirs[next] ?? b.length]
    const [was, own, other] = [from.slice(i, next), a.slice(j, endMine), b.slice(k, endTheirs)].map(keys =>
      keys.join('\0'),
    )
    if (own === other || other === was) addAgreed(parts, mine.slice(j, endMine))
    else if (own === was) addAgreed(parts, theirs.slice(k, endTheirs))
    else {
      parts.push({
        kind: 'conflict',
        base: base.slice(i, next),
        mine: mine.slice(j, endMine),
        theirs: theirs.slice(k, endTheirs),
      })
    }
    if (next < from.length) addAgreed(parts, [mine[endMine]!])
    ;[i, j, k] = [next + 1, endMine + 1, endTheirs + 1]
  }
  return parts
}

/** The merged list, when nothing is left to a person; else null. */
export function agreedItems<Item>(parts: readonly MergedPart<Item>[]): Item[] | null {
  return parts.every(part => part.kind === 'agreed') ? parts.flatMap(part => part.items) : null
}

function addAgreed<Item>(parts: MergedPart<Item>[], items: readonly Item[]): void {
  if (items.length === 0) return
  const last = parts.at(-1)
  if (last?.kind === 'agreed') parts[parts.length - 1] = { kind: 'agreed', items: [...last.items, ...items] }
  else parts.push({ kind: 'agreed', items })
}

/** For each item of `from`, where it stands in `to` within a longest common run of both, or null. */
export function commonPlaces(from: readonly string[], to: readonly string[]): (number | null)[] {
  let lead = 0
  while (lead < from.length && lead < to.length && from[lead] === to[lead]) lead++
  let trail = 0
  while (
    trail < Math.min(from.length, to.length) - lead &&
    from[from.length - 1 - trail] === to[to.length - 1 - trail]
  )
    trail++
  const inner = longestRun(from.slice(lead, from.length - trail), to.slice(lead, to.length - trail))
  return from.map((_, place) => {
    if (place < lead) return place
    if (place >= from.length - trail) return place - from.length + to.length
    const found = inner[place - lead]!
    return found === null ? null : found + lead
  })
}

/** Longer stretches than this, in all pairs, are not compared: they count as changed whole. */
const mostPairs = 4_000_000

function longestRun(from: readonly string[], to: readonly string[]): (number | null)[] {
  if (from.length * to.length > mostPairs) return from.map(() => null)
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const here = from[i] === to[j] ? lengths[i + 1]![j + 1]! + 1 : 0
      lengths[i]![j] = Math.max(here, lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const places: (number | null)[] = []
  for (let i = 0, j = 0; i < from.length; ) {
    if (j < to.length && from[i] === to[j] && lengths[i]![j] === lengths[i + 1]![j + 1]! + 1) {
      places[i++] = j++
    } else if (j < to.length && lengths[i]![j] === lengths[i]![j + 1]!) j++
    else places[i++] = null
  }
  return places
}
