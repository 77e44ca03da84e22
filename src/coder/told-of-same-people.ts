import { canAgree } from './can-agree.ts'
import type { FoundEvent } from './found-event.ts'
import { isArrest } from './is-arrest.ts'
import type { Actors } from './same-act.ts'

/** At most so many sentences apart. */
const furthest = 3

/**
 * "Police arrested 20 protesters. The protesters were detained as they blocked a street": an arrest of the same people, told again in the
 * passive or by whoever did it; they are called by their noun without a number, or nobody was named before.
 */
export function isToldOfSamePeople(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  if (!isArrest(a) || !isArrest(b) || a.status !== 'happened' || b.status !== 'happened') return false
  const apart = b.sentence - lastTold(a)
  if (apart < 1 || apart > furthest || b.isAnother || b.isBesides || a.isBefore !== b.isBefore) return false
  if (!canAgree(a, b)) return false
  const [doers, theirs] = [those(a, 'actor'), those(b, 'actor')]
  if (theirs.some(one => !doers.includes(one))) return false
  const [targets, struck] = [those(a, 'target'), those(b, 'target')]
  if (struck.length === 0) return false
  const nameOf = (actor: string) => actors.get(actor)?.name ?? ''
  if (targets.length === 0) return doers.length > 0 && struck.every(one => people.test(nameOf(one)))
  return struck.every(
    one => targets.includes(one) || targets.some(other => areCalledAgain(nameOf(other), nameOf(one))),
  )
}

/**
 * "Thousands rallied in Sukhumi. The demonstrators broke into the parliament": what the crowd just told of did next is part of its protest.
 */
export function isOfSameCrowd(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  if (a.type !== 'protest' || b.type !== 'protest' || a.status !== b.status || a.status !== 'happened')
    return false
  const apart = b.sentence - lastTold(a)
  if (apart < 1 || apart > 2 || b.isAnother || b.isDated || a.isBefore !== b.isBefore || !canAgree(a, b))
    return false
  return (
    b.participants.length > 0 &&
    b.participants.every(one => one.role !== 'actor' || crowd.test(actors.get(one.actor)?.name ?? ''))
  )
}

const crowd = /^(?:the )?(?:protesters|protestors|demonstrators|crowds?|marchers)$/i

/** "20 pro-opposition activists", "activists"; never "two activists", who may be others. */
function areCalledAgain(before: string, now: string): boolean {
  const noun = before.split(' ').at(-1)!
  return people.test(now) && now.replace(/^the /i, '').split(' ').at(-1) === noun
}

/** In small letters and without a number: "protesters", "the men". */
const people = /^(?:the )?(?:\p{Ll}+[ -])?\p{Ll}+(?:s|men|women|people)$/u

/** The first sentence is kept; those that were merged into it are told of by their evidence alone. */
function lastTold({ sentence, evidence }: FoundEvent): number {
  return sentence + evidence.length - 1
}

function those({ participants }: FoundEvent, role: 'actor' | 'target'): string[] {
  return participants.filter(one => one.role === role).map(one => one.actor)
}
