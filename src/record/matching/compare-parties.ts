import type { Account, Party } from './account.ts'

/** How far two accounts' parties are the same: from 0 to 1, with who is shared and who contradicts. */
export interface SharedParties {
  readonly score: number
  readonly shared: readonly (readonly [Party, Party])[]
  /** People of one state of whom each account names another. */
  readonly contradicting: readonly (readonly [Party, Party])[]
}

/** A state may stand for its minister, a ministry for its state; two people of one state contradict each other. */
export function compareParties(a: Account, b: Account): SharedParties {
  const pairs = a.parties
    .flatMap(one => b.parties.map(other => ({ one, other, likeness: likenessOf(one, other) })))
    .filter(pair => pair.likeness > 0)
    .sort((x, y) => y.likeness - x.likeness)
  const taken = new Set<Party>()
  const best = pairs.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false
    taken.add(one)
    taken.add(other)
    return true
  })
  const likeness = best.reduce((sum, pair) => sum + pair.likeness, 0)
  const fewer = Math.min(a.parties.length, b.parties.length)
  const together = a.parties.length + b.parties.length - best.length
  const contradicting = a.parties.flatMap(one =>
    b.parties
      .filter(other => !taken.has(one) && !taken.has(other) && contradicts(one, other))
      .map(other => [one, other] as const),
  )
  const score = fewer === 0 ? 0 : (likeness / fewer + likeness / together) / 2
  return {
    score: Math.max(0, score - contradicting.length / (2 * together)),
    shared: best.map(({ one, other }) => [one, other]),
    contradicting,
  }
}

/** From 0, two parties, to 1, one party. */
function likenessOf(one: Party, other: Party): number {
  if (one.id !== null && one.id === other.id) return 1
  if (one.name === other.name && one.kind === other.kind) return 1
  if (one.state === null || one.state !== other.state) return 0
  if (one.kind === 'state' || other.kind === 'state') return 0.8
  if (one.kind === other.kind) return 0
  return 0.5
}

function contradicts(one: Party, other: Party): boolean {
  return one.kind === 'person' && other.kind === 'person' && one.state !== null && one.state === other.state
}
