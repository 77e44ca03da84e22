import { canAgree } from './can-agree.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * "Eight people were killed in an attack in Mir Ali. A bomber drove a rickshaw into the post": one act of violence, of which
 * one sentence tells whom it struck, and one near it who did it. Whoever is named as doer or as victim in both is another's.
 */
export function isToldInTwo(a: FoundEvent, b: FoundEvent): boolean {
  if (a.type !== 'attack' || b.type !== 'attack' || a.status !== b.status) return false
  const apart = b.sentence - a.sentence
  if (apart < 1 || apart > furthest || b.isAnother || a.isBefore !== b.isBefore) return false
  if (!canAgree(a, b) || areApart(a, b)) return false
  const isOneSided =
    (lacks(a, 'actor') && lacks(b, 'target') && !isNobodys(b)) ||
    (lacks(a, 'target') && lacks(b, 'actor') && !isNobodys(a))
  return isOneSided
}

/** At most so many sentences apart. */
const furthest = 2

function lacks({ participants }: FoundEvent, role: 'actor' | 'target'): boolean {
  return !participants.some(one => one.role === role)
}

/** Two towns of one country. */
function areApart(a: FoundEvent, b: FoundEvent): boolean {
  if (a.place === null || b.place === null || a.isPlaceState || b.isPlaceState) return false
  return a.place.name !== b.place.name
}

function isNobodys({ participants }: FoundEvent): boolean {
  return participants.length === 0
}
