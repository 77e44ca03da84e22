import type { EntityName } from './sentence.ts'

/** How found things compare with those that are there. Each share is between 0 and 1, and 0 where it is of nothing. */
export interface Score {
  readonly expected: number
  readonly found: number
  readonly right: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * Names found, sentence by sentence, against gold: a name is right when its first word, last word and kind are, as in
 * the CoNLL-2003 task. `all` counts every name alike (micro average).
 */
export function evaluateNames(
  gold: readonly (readonly EntityName[])[],
  found: readonly (readonly EntityName[])[],
): { all: Score; kinds: Record<EntityName['kind'], Score> } {
  if (gold.length !== found.length)
    throw new RangeError(`${gold.length} sentences of gold, but ${found.length} to compare`)
  const scoreOfKinds = (isCounted: (kind: EntityName['kind']) => boolean) => {
    let [expected, all, right] = [0, 0, 0]
    for (const [index, names] of gold.entries()) {
      const there = new Set(names.filter(({ kind }) => isCounted(kind)).map(keyOf))
      const here = new Set(found[index]!.filter(({ kind }) => isCounted(kind)).map(keyOf))
      expected += there.size
      all += here.size
      right += here.intersection(there).size
    }
    return scoreOf(expected, all, right)
  }
  return {
    all: scoreOfKinds(() => true),
    kinds: {
      person: scoreOfKinds(kind => kind === 'person'),
      organisation: scoreOfKinds(kind => kind === 'organisation'),
      place: scoreOfKinds(kind => kind === 'place'),
    },
  }
}

/** Precision, recall and their harmonic mean from three counts. */
export function scoreOf(expected: number, found: number, right: number): Score {
  return {
    expected,
    found,
    right,
    precision: found === 0 ? 0 : right / found,
    recall: expected === 0 ? 0 : right / expected,
    f1: expected + found === 0 ? 0 : (2 * right) / (expected + found),
  }
}

const keyOf = ({ kind, from, to }: EntityName) => `${kind} ${from} ${to}`
