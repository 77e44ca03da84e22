import { canAgree } from './can-agree.ts'
import type { EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import { isArrest } from './is-arrest.ts'

const ofStory = { rule: 'Told in one go with what was done on that day.', span: null }

/**
 * Events with the day of the act before: what is told in the simple past right after an act with a day goes on with the story
 * of that day (Lascarides and Asher's Narration, 1993).
 */
export function carryDays(events: readonly FoundEvent[]): FoundEvent[] {
  return carryOn(
    events,
    event => event.date.start === null,
    (before, event) =>
      before.date.precision === 'day' &&
      (goesOn.has(event.type) || isArrest(event) || isToldBeside(event, before)),
    (event, { date }) => ({ ...event, date, reasons: { ...event.reasons, date: ofStory } }),
  )
}

const ofScene = { rule: 'Told in one go with what was done at that place.', span: null }

/** The same with the place: what is told right after an act at a place goes on there, if nobody in it is known to be elsewhere. */
export function carryPlaces(
  events: readonly FoundEvent[],
  stateOf: (actor: string) => string | null,
): FoundEvent[] {
  return carryOn(
    events,
    event => event.place === null && staysThere.has(event.type),
    (before, event) =>
      before.place !== null &&
      !before.isPlaceState &&
      staysThere.has(before.type) &&
      isAtHome(event, before, stateOf),
    (event, { place }) => ({ ...event, place, reasons: { ...event.reasons, place: ofScene } }),
  )
}

/** Each event that lacks something and goes on with the story takes it from the last act told that has it, which may have it from one before. */
function carryOn(
  events: readonly FoundEvent[],
  lacks: (event: FoundEvent) => boolean,
  gives: (before: FoundEvent, event: FoundEvent) => boolean,
  take: (event: FoundEvent, before: FoundEvent) => FoundEvent,
): FoundEvent[] {
  const told: FoundEvent[] = []
  for (const event of events) {
    const before =
      isOfStory(event) && !event.isPerfect && !isOfSomebody(event) && lacks(event)
        ? told.findLast(one => isRightAfter(event, one) && gives(one, event))
        : undefined
    told.push(before === undefined ? event : take(event, before))
  }
  return told
}

function isRightAfter(event: FoundEvent, before: FoundEvent): boolean {
  const apart = event.sentence - before.sentence
  // "condemned the attack on Wednesday": on another day than the attack.
  if (apart === 0 && before.type === 'statement') return false
  if (apart < 0 || apart > 3) return false
  // "Rebels took the capital on Sunday, and their leader declared himself president"
  if (event.date.start === null && isToldBeside(event, before)) return isOfStory(before)
  const reach = comesTogether.has(event.type) && sharesActor(event, before) ? 3 : 1
  return isOfStory(before) && apart <= reach && canAgree(event, before)
}

/** Who is told to have met goes on meeting at the same occasion for some sentences. */
const comesTogether: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'agreement', 'ceremony'])

function sharesActor(event: FoundEvent, before: FoundEvent): boolean {
  return event.participants.some(({ actor }) => before.participants.some(other => other.actor === actor))
}

/** One of those who take part is of the country, or shares what was done there before. */
function isAtHome(event: FoundEvent, before: FoundEvent, stateOf: (actor: string) => string | null): boolean {
  const country = before.place?.country ?? null
  return event.participants.some(
    ({ actor }) =>
      (country !== null && stateOf(actor) === country) ||
      before.participants.some(other => other.actor === actor),
  )
}

/** What happens in a street or a hall, one thing after the other. */
const staysThere: ReadonlySet<EventType> = new Set([
  'meeting',
  'negotiation',
  'agreement',
  'ceremony',
  'attack',
  'clash',
  'protest',
  'legal',
])

/** Decisions of every kind are told beside each other whenever they were taken; who met whom and who shot is told in a row. */
const goesOn: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'negotiation',
  'agreement',
  'ceremony',
  'attack',
  'clash',
  'protest',
])

/** "the father of a man who was shot dead in Pankisi": who somebody is, and not how the story goes on. */
function isOfSomebody({ type, signs }: FoundEvent): boolean {
  return type === 'attack' && signs.includes('clause acl:relcl') && signs.includes('told by passive')
}

/** Both in one sentence, whatever places they name. */
function isToldBeside(event: FoundEvent, before: FoundEvent): boolean {
  return (
    event.sentence === before.sentence &&
    event.type !== 'statement' &&
    isToldInMainClause(event) &&
    isToldInMainClause(before)
  )
}

/** By a verb in the simple past, of the main clause or of one that is joined to it. */
function isToldInMainClause({ signs, isNoun }: FoundEvent): boolean {
  return !isNoun && signs.includes('clause root') && signs.includes('past')
}

function isOfStory({ status, isBefore }: FoundEvent): boolean {
  return status === 'happened' && !isBefore
}
