import { isContact, isOpen } from '../contact.ts'
import type { Candidate, NamedActor } from './candidates.ts'

/** Why an earlier event belongs into a text. */
export type BackgroundReason = 'settled' | 'last-contact' | 'still-open' | 'same-people'

/**
 * Up to so many of the candidates that a text should mention, by id, the most needed first: what it settles, the last contact of
 * each pair that it names, what was announced about them and is open, then what the same people did.
 */
export function chooseBackground(
  candidates: readonly Candidate[],
  settled: ReadonlySet<string>,
  most: number,
): Map<string, BackgroundReason> {
  const newestFirst = candidates.toSorted((a, b) => (b.date.start ?? '').localeCompare(a.date.start ?? ''))
  const chosen = new Map<string, BackgroundReason>()
  const add = (event: Candidate | undefined, reason: BackgroundReason) => {
    if (event !== undefined && chosen.size < most && !chosen.has(event.id)) chosen.set(event.id, reason)
  }
  for (const event of newestFirst) if (settled.has(event.id)) add(event, 'settled')
  for (const event of lastContacts(newestFirst)) add(event, 'last-contact')
  for (const event of newestFirst)
    if (isOpen(event) && (event.named.length > 1 || event.named.some(isPerson))) add(event, 'still-open')
  for (const event of newestFirst)
    if (isContact(event) && event.named.some(isPerson)) add(event, 'same-people')
  return chosen
}

/** The newest contact of each pair, in the order in which the pairs are found. */
function lastContacts(newestFirst: readonly Candidate[]): (Candidate | undefined)[] {
  const last = new Map<string, Candidate | undefined>()
  for (const event of newestFirst) {
    for (const pair of pairsIn(event.named)) if (!last.has(pair)) last.set(pair, undefined)
  }
  for (const event of newestFirst.filter(isContact)) {
    // Also of those who are named beside others of their kind: a minister at a meeting of states.
    for (const pair of allPairsIn(event.named))
      if (last.has(pair) && last.get(pair) === undefined) last.set(pair, event)
  }
  return [...last.values()]
}

/** The pairs among those named, people before bodies and bodies before states: of a minister and his state only the minister meets. */
function pairsIn(group: readonly NamedActor[]): string[] {
  const persons = group.filter(isPerson)
  // "the ministers" and "protesters" are nobody to have a last contact with.
  const named = group.filter(one => one.kind === 'person' || one.kind === 'organisation')
  if (persons.length > 1) return allPairsIn(persons)
  return allPairsIn(named.length > 1 ? named : group.filter(one => one.kind === 'state'))
}

function allPairsIn(group: readonly NamedActor[]): string[] {
  return group.flatMap((one, index) =>
    group.slice(index + 1).map(other => [one.id, other.id].sort().join(' ')),
  )
}

function isPerson({ kind }: NamedActor): boolean {
  return kind === 'person'
}
