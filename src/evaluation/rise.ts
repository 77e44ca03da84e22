/** A level of the fitted curve: the mean of some neighbouring points. */
interface Level {
  readonly at: number
  readonly value: number
  readonly weight: number
}

/** Fewer points than this say little of a share. */
const smallestLevel = 12

/**
 * The rising steps nearest to the points (x, y), as points at each step's middle: isotonic regression by pooling adjacent
 * violators (Barlow et al. 1972), with steps of at least a dozen points. A 0 and a 1 are added to each step, after Laplace, so
 * that few points promise nothing for certain.
 */
export function rise(points: readonly (readonly [x: number, y: number])[]): [x: number, y: number][] {
  const levels: Level[] = []
  for (const [at, value] of points.toSorted((a, b) => a[0] - b[0])) {
    let level: Level = { at, value, weight: 1 }
    while (levels.length > 0 && isBelow(level, levels.at(-1)!)) level = pool(levels.pop()!, level)
    levels.push(level)
  }
  while (levels.length > 1 && levels.at(-1)!.weight < smallestLevel)
    levels.push(pool(levels.pop()!, levels.pop()!))
  return levels.map(({ at, value, weight }) => [at, (value * weight + 1) / (weight + 2)])
}

/** Whether a level must be pooled with the one before: it would fall, or either is too small to stand alone. */
function isBelow(level: Level, before: Level): boolean {
  return level.value <= before.value || before.weight < smallestLevel
}

function pool(a: Level, b: Level): Level {
  const weight = a.weight + b.weight
  const mean = (x: number, y: number) => (x * a.weight + y * b.weight) / weight
  return { at: mean(a.at, b.at), value: mean(a.value, b.value), weight }
}
