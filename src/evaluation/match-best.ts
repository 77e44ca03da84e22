/** Pairs of one from each list, the best fitting first, each used once; a closeness of 0 is none. */
export function matchBest<A, B>(
  first: readonly A[],
  second: readonly B[],
  closeness: (a: A, b: B) => number,
): [a: number, b: number][] {
  const pairs = first
    .flatMap((a, i) => second.map((b, j) => ({ i, j, fit: closeness(a, b) })))
    .filter(pair => pair.fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
  const usedFirst = new Set<number>()
  const usedSecond = new Set<number>()
  return pairs.flatMap(({ i, j }): [number, number][] => {
    if (usedFirst.has(i) || usedSecond.has(j)) return []
    usedFirst.add(i)
    usedSecond.add(j)
    return [[i, j]]
  })
}
