import { daysCovered } from '../basics/partial-date.ts'
import { datesAgree } from './can-agree.ts'
import type { CodedActor, EventStatus, ParticipantRole } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import { areTwoSteps, isArrest } from './is-arrest.ts'

/** The report's actors by their ids. */
export type Actors = ReadonlyMap<string, CodedActor>

/**
 * "Turkey and Armenia signed an accord", and their ministers did in the next sentence; "the ministries held consultations", which "were
 * led by" two deputy ministers: one act, of the people (guidelines, 5).
 */
export function isDoneFor(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  if (a.type !== b.type || !/^(agreement|meeting|negotiation)$/.test(a.type)) return false
  const distance = Math.abs(a.sentence - b.sentence)
  if (distance === 0 || distance > (a.type === 'agreement' ? 3 : 1)) return false
  if (!datesAgree(a.date, b.date) || !samePlace(a, b) || a.status !== b.status) return false
  // Consultations by their noun; "met" may tell of other people each time.
  const nounOf = (event: FoundEvent) => event.signs.find(sign => sign.startsWith('word '))
  if (a.type !== 'agreement' && (nounOf(a) !== nounOf(b) || !isToldByNoun(a) || !isToldByNoun(b)))
    return false
  const stateOf = (one: FoundEvent['participants'][number]) => actors.get(one.actor)?.state ?? null
  const arePeople = ({ participants }: FoundEvent) =>
    participants.filter(one => actors.get(one.actor)?.kind === 'person').length > 1
  const areBodies = ({ participants }: FoundEvent) =>
    participants.length > 0 && participants.every(one => isStateOrBody(one.actor, actors))
  const [people, bodies] = arePeople(a) ? [a, b] : [b, a]
  if (!arePeople(people) || !areBodies(bodies)) return false
  const theirs = people.participants.map(stateOf)
  return bodies.participants.every(one => stateOf(one) !== null && theirs.includes(stateOf(one)))
}

function isToldByNoun({ signs }: FoundEvent): boolean {
  return signs.some(sign => /^told by (bare noun|noun with verb)$/.test(sign))
}

/** Whether an actor is a state or a body. */
export function isStateOrBody(actor: string, actors: Actors): boolean {
  return /^(state|organisation)$/.test(actors.get(actor)?.kind ?? '')
}

/** One type, parties of whom one list holds the other or half are shared, and dates and statuses that can agree. */
export function isSameAct(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  if (isChairedAfter(a, b)) return true
  if (a.type !== b.type || !haveInCommon(a, b) || !(datesAgree(a.date, b.date) || isPutOffTo(a, b)))
    return false
  // "visited Sochi; two weeks earlier, he visited Moscow": two journeys to one country.
  if (a.type === 'visit' && a.isBefore !== b.isBefore && a.isDated !== b.isDated && areTwoTowns(a, b))
    return false
  // "was sentenced", and further on "was arrested in August 2014": two acts of the law.
  if (a.sentence !== b.sentence && !isArrest(a) && isArrest(b) && b.isDated) return false
  // "the weekend's elections", "new elections are expected"
  if (a.isVote && b.isVote && !sameOutlook(a.status, b.status)) return false
  if (areTwoSteps(a, b)) return false
  // One position for each issuer and occasion.
  if (a.type === 'statement') return issuerOf(a) !== null && issuerOf(a) === issuerOf(b)
  if (!samePlace(a, b) || isInAndOut(a, b)) return false
  if (isSameUnrest(a, b) || isSameVote(a, b)) return true
  const [few, many] = a.participants.length <= b.participants.length ? [a, b] : [b, a]
  if (isSufferedAndDone(a, b, actors) || isOneAttack(a, b) || isOneListing(a, b)) return true
  const shared = few.participants.filter(one =>
    many.participants.some(other => other.actor === one.actor && !isReversed(one.role, other.role)),
  ).length
  if (shared === 0 || areMetInTurn(a, b, actors)) return false
  // "hosted the ministers on 1 to 4 May", "met the adviser with them on 2 May": within, and another one.
  const isWithin = (a.date.end === null) !== (b.date.end === null) && shared < many.participants.length
  if (isWithin && a.date.precision === 'day' && b.date.precision === 'day' && !a.isNoun && !b.isNoun)
    return false
  const areSame = shared === few.participants.length || shared / many.participants.length > 0.5
  return areSame && (sameOutlook(a.status, b.status) || a.isNoun || b.isNoun)
}

/** "The 121st meeting was held in Ergneti. The meeting was co-chaired by A and B": told first without anybody. */
function isChairedAfter(a: FoundEvent, b: FoundEvent): boolean {
  const apart = b.sentence - a.sentence
  return (
    a.type === 'meeting' &&
    b.type === 'meeting' &&
    a.participants.length === 0 &&
    a.status === b.status &&
    (apart === 1 || apart === 2) &&
    b.signs.includes('meeting by passive') &&
    b.signs.some(sign => chairing.has(sign)) &&
    datesAgree(a.date, b.date) &&
    samePlace(a, b)
  )
}

const chairing = new Set(
  'chair co-chair lead head preside facilitate co-facilitate moderate co-moderate'
    .split(' ')
    .map(one => `word ${one}`),
)

/** Told by verbs, each with a town of its own. */
function areTwoTowns(a: FoundEvent, b: FoundEvent): boolean {
  return (
    !a.isNoun &&
    !b.isNoun &&
    !a.isPlaceState &&
    !b.isPlaceState &&
    a.place !== null &&
    b.place !== null &&
    a.place.name !== b.place.name
  )
}

/** "was received by the president and met with the minister": one sentence, and somebody else in each. */
function areMetInTurn(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  if (a.type !== 'meeting' || a.sentence !== b.sentence || a.isNoun || b.isNoun) return false
  const isPerson = (actor: string) => actors.get(actor)?.kind === 'person'
  const others = (one: FoundEvent, other: FoundEvent) =>
    one.participants.some(
      mine => isPerson(mine.actor) && !other.participants.some(their => their.actor === mine.actor),
    )
  return others(a, b) && others(b, a)
}

/** A sentence or somebody who takes part, or one is nobody's: quickly seen, because it is asked of every two events. */
function haveInCommon(a: FoundEvent, b: FoundEvent): boolean {
  return (
    a.sentence === b.sentence ||
    (a.isVote && b.isVote) ||
    (a.type === 'protest' && a.participants.length * b.participants.length === 0) ||
    a.participants.some(one => b.participants.some(other => other.actor === one.actor))
  )
}

/** "is in Baku", "arrived in Baku on Monday": one stay, of which the first day is told besides. */
export function isSameStay(one: FoundEvent, other: FoundEvent): boolean {
  const [a, b] = one.status === 'ongoing' ? [one, other] : [other, one]
  if (a.type !== 'visit' || b.type !== 'visit' || a.status !== 'ongoing' || b.status !== 'happened')
    return false
  const [first, second] = [daysCovered(a.date), daysCovered(b.date)]
  const isNear =
    first === null ||
    second === null ||
    (second.first <= first.first && Date.parse(first.first) - Date.parse(second.first) <= 4 * 86_400_000)
  const isShared = b.participants.some(one => a.participants.some(other => other.actor === one.actor))
  return isNear && isShared && a.place !== null && b.place !== null && samePlace(a, b)
}

/** "was named ambassador", "was relieved of her duties as minister": two acts on one person. */
function isInAndOut(a: FoundEvent, b: FoundEvent): boolean {
  if (a.type !== 'appointment' || b.type !== 'appointment') return false
  const is = (event: FoundEvent, verbs: ReadonlySet<string>) => event.signs.some(sign => verbs.has(sign))
  return (is(a, entering) && is(b, leaving)) || (is(a, leaving) && is(b, entering))
}

const signsOf = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' ').map(verb => `word ${verb}`))

const listing = signsOf('list designate blacklist decide add')

const entering = signsOf('appoint name nominate elect swear install inaugurate appointment inauguration')

const leaving = signsOf(
  'dismiss relieve recall resign fire sack oust remove depose quit retire step resignation dismissal ouster release',
)

/** "was due in Yerevan on Wednesday, but the trip was put off until Friday": one trip, of which both days are told. */
function isPutOffTo(a: FoundEvent, b: FoundEvent): boolean {
  return (
    a.sentence === b.sentence &&
    b.status === 'postponed' &&
    (ahead.includes(a.status) || undone.includes(a.status)) &&
    a.participants.some(one => b.participants.some(other => other.actor === one.actor))
  )
}

/** "Two soldiers were wounded when their neighbours opened fire": one sentence, with the target told first. */
function isSufferedAndDone(a: FoundEvent, b: FoundEvent, actors: Actors): boolean {
  // "disbursed a loan in financial support to Moldova"
  if (a.type === 'aid' && a.sentence === b.sentence && (a.isNoun || b.isNoun))
    return (issuerOf(a) === null) !== (issuerOf(b) === null) && !(hasTarget(a) && hasTarget(b))
  if (!/^(attack|other)$/.test(a.type) || a.sentence !== b.sentence) return false
  if (a.type === 'other')
    return isHappening(a) && isHappening(b) && a.participants.length * b.participants.length === 0
  // "A car bomb killed three officers": one noun without parties and one verb.
  if (a.participants.length * b.participants.length === 0) return true
  const isSuffered = (event: FoundEvent) => event.participants.every(one => one.role === 'target')
  // "the murder of A came days after that of B": each is named.
  const isNamed = (event: FoundEvent) =>
    event.participants.every(one =>
      /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)*$/u.test(actors.get(one.actor)?.name ?? ''),
    )
  if (isSuffered(a) && isSuffered(b) && isNamed(a) && isNamed(b)) return false
  return isSuffered(a) || isSuffered(b)
}

/** "after a week of protests in Quito", "thousands had marched in Quito": unrest of one place, of which one is nobody's. */
function isSameUnrest(a: FoundEvent, b: FoundEvent): boolean {
  const isNobodys = a.participants.length * b.participants.length === 0
  return isNobodys && a.type === 'protest' && a.place !== null && b.place !== null && a.status === b.status
}

/** "the runoff of 21 November", "refused to take part in the runoffs", "was declared its winner": one vote in one state. */
function isSameVote(a: FoundEvent, b: FoundEvent): boolean {
  return a.isVote && b.isVote && a.status === b.status
}

/** What nobody does: explosions, crashes, and those who suffered. */
function isHappening({ participants, status, isVote }: FoundEvent): boolean {
  return !isVote && status === 'happened' && participants.every(one => one.role === 'target')
}

/** "Gunmen ambushed a convoy, killing 20 soldiers": one sentence tells of one attack by somebody. */
function isOneAttack(a: FoundEvent, b: FoundEvent): boolean {
  const actor = issuerOf(a)
  const isOf = (event: FoundEvent) => event.sentence === a.sentence && issuerOf(event) === actor
  // "imposed sanctions on four companies and visa restrictions on their owners"
  return (
    /^(attack|sanction)$/.test(a.type) &&
    actor !== null &&
    isOf(b) &&
    (a.type === 'attack' || a.status === b.status)
  )
}

/** "decided to list eight individuals", "also listed a bank": one listing by one body, of which more are told. */
function isOneListing(a: FoundEvent, b: FoundEvent): boolean {
  const isListing = (event: FoundEvent) => event.signs.some(sign => listing.has(sign))
  return (
    a.type === 'sanction' &&
    a.status === 'happened' &&
    b.status === 'happened' &&
    !b.isBefore &&
    !(a.isDated && b.isDated && a.date.start !== b.date.start) &&
    issuerOf(a) !== null &&
    issuerOf(a) === issuerOf(b) &&
    isListing(b)
  )
}

/** "Armenian security forces killed a soldier", "Armenian forces killed the soldier": one target, and doers of one state. */
export function isOneShooting(
  a: FoundEvent,
  b: FoundEvent,
  actors: ReadonlyMap<string, CodedActor>,
): boolean {
  if (a.type !== 'attack' || b.type !== 'attack' || a.status !== b.status) return false
  if (!datesAgree(a.date, b.date) || !samePlace(a, b) || Math.abs(a.sentence - b.sentence) > 2) return false
  const stateOfDoer = (event: FoundEvent) => actors.get(issuerOf(event) ?? '')?.state ?? null
  const isShared = a.participants.some(
    one => one.role === 'target' && b.participants.some(other => other.actor === one.actor),
  )
  // "commandos killed a rebel leader on Saturday", "Saturday's commando raid": of one day, and told again by a noun.
  const isToldAgain =
    b.isNoun &&
    !b.isAnother &&
    b.participants.every(one => one.role !== 'target') &&
    b.date.precision === 'day' &&
    b.date.start === a.date.start
  return (isShared || isToldAgain) && stateOfDoer(a) !== null && stateOfDoer(a) === stateOfDoer(b)
}

/** Who signs a decree and is arrested later did two things. */
function isReversed(a: ParticipantRole, b: ParticipantRole): boolean {
  return (a === 'actor' && b === 'target') || (a === 'target' && b === 'actor')
}

function issuerOf({ participants }: FoundEvent): string | null {
  return participants.find(one => one.role === 'actor')?.actor ?? null
}

export function hasTarget({ participants }: FoundEvent): boolean {
  return participants.some(one => one.role === 'target')
}

const ahead: readonly EventStatus[] = ['announced', 'conditional', 'proposed']

/** What became of a plan: "they were due to meet, but the meeting was put off" is one act. */
export const undone: readonly EventStatus[] = ['postponed', 'cancelled']

/** A plan and its fulfilment in one report, undated, are two acts: "met today and will meet again". */
function sameOutlook(a: EventStatus, b: EventStatus): boolean {
  if (undone.includes(a) || undone.includes(b)) return a !== 'happened' && b !== 'happened'
  return ahead.includes(a) === ahead.includes(b)
}

function samePlace(a: FoundEvent, b: FoundEvent): boolean {
  if (a.place === null || b.place === null) return true
  // "at the border", "at Armenia’s border"
  if (/border$/.test(a.place.name) && /border$/.test(b.place.name)) return true
  return a.place.name === b.place.name || (a.place.country !== null && a.place.country === b.place.country)
}
