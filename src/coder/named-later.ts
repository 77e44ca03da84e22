import { daysCovered } from '../basics/partial-date.ts'
import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'

/** At most so many sentences later the name comes. */
const furthest = 2

/**
 * Acts with whom they befell by name, where the lead only describes them: "An Azerbaijani serviceman was killed on the border.
 * Private Elvin Salahov, 20, was shot by a sniper."
 */
export function namedLater(
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent[] {
  return events.map(event => {
    const met = metLater(event, events, actors)
    if (met !== null) return met
    const described = victimOf(event, actors, isDescription)
    if (described === null) return event
    const named = events
      .filter(one => one.sentence > event.sentence && one.sentence - event.sentence <= furthest)
      .filter(one => one.type === event.type && one.status === event.status && canBeOne(event, one))
      .map(one => victimOf(one, actors, isNamed))
      .find(actor => actor !== null && agree(actors.get(described)!, actors.get(actor)!))
    if (named == null) return event
    const isKnown = event.participants.some(one => one.actor === named)
    if (isKnown) return event
    return {
      ...event,
      participants: event.participants.map(one => (one.actor === described ? { ...one, actor: named } : one)),
    }
  })
}

/** "hosted the foreign ministers of the rival nations. He met with Mirzoyan and Bayramov at the castle": whom the lead only calls by their office. */
function metLater(
  event: FoundEvent,
  events: readonly FoundEvent[],
  actors: ReadonlyMap<string, CodedActor>,
): FoundEvent | null {
  if (event.type !== 'meeting' || event.participants.length !== 2) return null
  const [host, others] = event.participants as [Participant, Participant]
  const office = colleagues.exec(actors.get(others.actor)?.name ?? '')?.[0].slice(0, -1)
  if (office === undefined) return null
  const isOfOffice = ({ actor }: Participant) =>
    actors.get(actor)?.office?.toLowerCase().includes(office.toLowerCase()) === true
  const named = events.find(
    one =>
      one.sentence > event.sentence &&
      one.sentence - event.sentence <= furthest &&
      one.type === event.type &&
      one.status === event.status &&
      one.participants.length === 3 &&
      one.participants.some(({ actor }) => actor === host.actor) &&
      one.participants.every(each => each.actor === host.actor || isOfOffice(each)) &&
      canBeOne(event, one),
  )
  return named === undefined ? null : { ...event, participants: named.participants }
}

type Participant = FoundEvent['participants'][number]

const colleagues = /\b(ministers|presidents|leaders|premiers)\b/i

/** The one person whom an arrest or a killing befell. */
function victimOf(
  { type, status, participants }: FoundEvent,
  actors: ReadonlyMap<string, CodedActor>,
  isOne: (actor: CodedActor) => boolean,
): string | null {
  if (!/^(attack|legal|other)$/.test(type) || status !== 'happened') return null
  const targets = participants.filter(one => one.role === 'target')
  const actor = targets.length === 1 ? actors.get(targets[0]!.actor) : undefined
  return actor?.kind === 'person' && isOne(actor) ? actor.id : null
}

/** "Azerbaijani serviceman": what ends in a small letter is nobody's name. */
function isDescription({ name, known }: CodedActor): boolean {
  const last = name.split(' ').at(-1)!
  return known === null && last === last.toLowerCase()
}

function isNamed(actor: CodedActor): boolean {
  return !isDescription(actor)
}

function agree(a: CodedActor, b: CodedActor): boolean {
  return a.state === null || b.state === null || a.state === b.state
}

function canBeOne(a: FoundEvent, b: FoundEvent): boolean {
  const [first, second] = [daysCovered(a.date), daysCovered(b.date)]
  const isTime =
    first === null || second === null || (first.first <= second.last && second.first <= first.last)
  const isPlace =
    a.place === null ||
    b.place === null ||
    a.place.country === b.place.country ||
    a.place.name === b.place.name
  return isTime && isPlace
}
