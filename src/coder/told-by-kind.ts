import { canAgree } from './can-agree.ts'
import type { FoundEvent } from './found-event.ts'
import { isArrest } from './is-arrest.ts'
import type { Actors } from './same-act.ts'

/** At most so many sentences apart. */
const furthest = 3

/**
 * "The Taliban attacked a convoy. A suicide bomber struck the convoy", "Police arrested 20 people. Riot police detained 20 people": an
 * attack or an arrest of the same people, told again with a word for all who do such things.
 */
export function isToldByKind(a: FoundEvent, b: FoundEvent, actors: Actors = new Map()): boolean {
  if (a.type !== b.type || a.status !== 'happened' || b.status !== 'happened') return false
  if (!(a.type === 'attack' || (isArrest(a) && isArrest(b)))) return false
  const apart = b.sentence - a.sentence
  if (apart < 1 || apart > furthest || b.isAnother || b.isBesides || a.isBefore !== b.isBefore) return false
  if (!canAgree(a, b) || areApart(a, b)) return false
  const [doers, theirs] = [those(a, 'actor'), those(b, 'actor')]
  const [targets, struck] = [those(a, 'target'), those(b, 'target')]
  if (doers.length === 0 || theirs.length === 0 || targets.length === 0 || struck.length === 0) return false
  const nameOf = (actor: string) => actors.get(actor)?.name ?? ''
  const isForce = doers.some(one => actors.get(one)?.kind === 'state' || forces.test(nameOf(one)))
  const isOfKind = (actor: string) =>
    doers.includes(actor) || (isForce ? anyForce : anyAttacker).test(nameOf(actor))
  const isStruckToo = (actor: string) =>
    targets.includes(actor) || targets.some(one => areOfOneNoun(nameOf(one), nameOf(actor)))
  return theirs.every(isOfKind) && struck.every(isStruckToo) && theirs.some(one => !doers.includes(one))
}

/** "Police detained several activists. Its members A and B were detained": by name, right after. */
export function isNamedAfter(a: FoundEvent, b: FoundEvent, actors: Actors = new Map()): boolean {
  if (!isArrest(a) || !isArrest(b) || a.status !== 'happened' || b.status !== 'happened') return false
  if (b.sentence - a.sentence !== 1 || b.isAnother || b.isBesides || a.isBefore !== b.isBefore) return false
  if (!canAgree(a, b) || areApart(a, b) || those(b, 'actor').length > 0) return false
  const [targets, named] = [those(a, 'target'), those(b, 'target')]
  const isName = (actor: string) => /^\p{Lu}\S+( \p{Lu}\S+)+$/u.test(actors.get(actor)?.name ?? '')
  const areSeveral = (actor: string) => {
    const name = actors.get(actor)?.name ?? ''
    return counted.test(name) || /^(?:several|many|dozens of|some) .*\p{Ll}s$/iu.test(name)
  }
  return (
    those(a, 'actor').length > 0 &&
    targets.length <= 1 &&
    targets.every(areSeveral) &&
    named.length > 0 &&
    named.every(isName)
  )
}

function those({ participants }: FoundEvent, role: 'actor' | 'target'): string[] {
  return participants.filter(one => one.role === role).map(one => one.actor)
}

/** "three Palestinians", "two Palestinians". */
function areOfOneNoun(a: string, b: string): boolean {
  const lastOf = (name: string) => name.split(' ').at(-1)!
  return counted.test(a) && counted.test(b) && lastOf(a) === lastOf(b)
}

const counted =
  /^(?:at least |about |some |the )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds)/i

/** Two towns of one country. */
function areApart(a: FoundEvent, b: FoundEvent): boolean {
  if (a.place === null || b.place === null || a.isPlaceState || b.isPlaceState) return false
  return a.place.name !== b.place.name && a.place.country !== null && b.place.country !== null
}

const forces = /\b(police|forces|troops|army|military|soldiers|guards?|officers|navy)\b/i

const anyForce =
  /^(?:the )?(?:riot |security |special |local |state |military |armed )?(?:police|police officers|officers|troops|soldiers|forces|army|military|agents)$/i

const anyAttacker =
  /^(?:the |an? |several |some |two |three )?(?:suicide |lone |armed )?(?:gunm[ae]n|attackers?|assailants?|raiders|men|militants?|insurgents?|fighters|bombers?|rebels)$/i
