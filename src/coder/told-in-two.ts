import { canAgree } from './can-agree.ts'
import type { FoundEvent } from './found-event.ts'
import type { Actors } from './same-act.ts'

/**
 * "Eight people were killed in an attack in Mir Ali. A bomber drove a rickshaw into the post": one act of violence, of which
 * one sentence tells whom it struck, and one near it who did it. Whoever is named as doer or as victim in both is another's.
 */
export function isToldInTwo(a: FoundEvent, b: FoundEvent, actors: Actors = new Map()): boolean {
  if (a.type !== 'attack' || b.type !== 'attack' || a.status !== b.status) return false
  const apart = b.sentence - a.sentence
  if (apart < 1 || apart > furthest || b.isAnother || a.isBefore !== b.isBefore) return false
  if (!canAgree(a, b) || areApart(a, b)) return false
  const isOneSided =
    (lacks(a, 'actor') && lacks(b, 'target') && !isNobodys(b)) ||
    (lacks(a, 'target') && lacks(b, 'actor') && !isNobodys(a))
  return isOneSided || isByTheSame(a, b, actors)
}

/** "Rebels killed 14 soldiers in a raid on a post. Gunmen in trucks attacked the post before dawn": whoever did it, by a word for all such. */
function isByTheSame(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  const doers = b.participants.filter(one => one.role === 'actor')
  return (
    b.sentence - a.sentence === 1 &&
    !lacks(a, 'actor') &&
    !lacks(a, 'target') &&
    lacks(b, 'target') &&
    doers.length === 1 &&
    anybody.test(actors.get(doers[0]!.actor)?.name ?? '')
  )
}

const anybody =
  /^(?:the |several |some )?(?:gunmen|attackers|assailants|raiders|armed men|militants|insurgents)$/i

/** "The attack targeted the police": the last act of the kind that the sentences before told of. */
export function isTakenUp(a: FoundEvent, b: FoundEvent, before: readonly FoundEvent[]): boolean {
  if (!b.takesUp || familyOf(a) !== familyOf(b) || b.sentence <= a.sentence) return false
  // "in southeast Iran", "in Saravan": of a town that nobody knows, nothing tells that it is elsewhere.
  const isSomewhere = b.isOnlyAgain && a.isPlaceState && b.place?.country === null
  // "The attack was launched at dawn": further behind where no other was told of.
  const isOnly = before.filter(one => familyOf(one) === familyOf(b)).length === 1
  if (b.sentence - lastTold(a) > (isOnly && b.type === 'attack' ? 6 : 3) || a.status !== b.status)
    return false
  if (!canAgree(a, isSomewhere ? { ...b, place: null } : b)) return false
  return before.findLast(one => familyOf(one) === familyOf(b)) === a
}

function familyOf({ type }: FoundEvent): string {
  return type === 'negotiation' ? 'meeting' : type
}

/** The first sentence is kept; those that were merged into it are told of by their evidence alone. */
function lastTold({ sentence, evidence }: FoundEvent): number {
  return sentence + evidence.length - 1
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
