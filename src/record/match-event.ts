import { daysCovered, type PartialDate } from '../basics/partial-date.ts'
import type { Database } from '../database/open-database.ts'
import type { EventClaim } from './claim.ts'
import type { EventFacts } from './event-facts.ts'
import { eventTitle } from './event-title.ts'
import type { Match } from './proposal.ts'
import { readEvents } from './read-events.ts'
import { findNamedActor } from './resolve-actor.ts'

/** Below this score an event counts as new: of two shared parties and one of two other signs, both are needed. */
const threshold = 0.6
/** How far apart, in days, two accounts' dates of one event may lie. */
const nearDays = 1
/** How far, in days, a dated account may lie from an announcement that left its date open. */
const openDays = 120

const openStatuses = ['announced', 'proposed', 'conditional', 'postponed', 'overdue']

/** Types that two reports use for one act (the annotation rules call them a family). */
const families = [
  ['meeting', 'negotiation', 'mediation'],
  ['clash', 'attack'],
  ['exercise', 'deployment'],
  ['agreement', 'trade', 'energy', 'border', 'ceasefire'],
  ['statement', 'announcement'],
  ['ceremony', 'other'],
]

/** The event of the record that a claim most likely tells of again, with reasons, or null when it looks new. */
export async function matchEvent(
  db: Database,
  claim: EventClaim,
  report: { readonly revisionHash: string; readonly published: string | null },
  today: string,
): Promise<Match | null> {
  const actors = await actorsOf(db, claim)
  if (actors.length === 0) return null
  const candidates = await candidateEvents(db, actors, report.revisionHash)
  const events = await readEvents(db, candidates, today)
  const matches = events
    .map(event => scoreMatch(claim, actors, event, report.published))
    .filter(match => match !== null)
  return matches.sort((a, b) => b.score - a.score)[0] ?? null
}

async function actorsOf(db: Database, claim: EventClaim): Promise<string[]> {
  const found: string[] = []
  for (const { actor } of claim.participants) {
    const id = await findNamedActor(db, actor)
    if (id !== null && !found.includes(id)) found.push(id)
  }
  return found
}

/** The newest events with one of these actors that this revision does not tell of yet; an earlier one may. */
async function candidateEvents(
  db: Database,
  actors: readonly string[],
  revisionHash: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('event_actor')
    .innerJoin('event_view', 'event_view.event_id', 'event_actor.event_id')
    .select('event_actor.event_id')
    .distinct()
    .select('date_start')
    .where('actor_id', 'in', actors)
    .where('event_actor.event_id', 'not in', eb =>
      eb
        .selectFrom('assertion')
        .select('subject_id')
        .where('revision_hash', '=', revisionHash)
        .where('subject_kind', '=', 'event'),
    )
    .orderBy('date_start', 'desc')
    .limit(200)
    .execute()
  return rows.map(row => row.event_id)
}

/** Pure: how well a claim fits an event of the record, or null when it does not. */
export function scoreMatch(
  claim: EventClaim,
  actors: readonly string[],
  event: EventFacts,
  published: string | null,
): Match | null {
  const sameType = claim.type === event.type
  if (!sameType && !families.some(family => family.includes(claim.type) && family.includes(event.type)))
    return null
  const isOpen = openStatuses.includes(event.status)
  const date = compareDates(claim.date, event.date, published, isOpen)
  if (date === null) return null
  const there = event.participants.map(({ actor }) => actor.id)
  const shared = event.participants.filter(({ actor }) => actors.includes(actor.id))
  const union = new Set([...there, ...actors]).size + (claim.participants.length - actors.length)
  const samePlace = claim.place !== null && event.place !== null && claim.place.name === event.place.name
  const score =
    0.5 * (shared.length / Math.max(1, union)) +
    0.3 * date.score +
    (sameType ? 0.1 : 0) +
    (samePlace ? 0.1 : 0)
  if (score < threshold) return null
  const reasons = [
    `Both name ${shared.map(({ actor }) => actor.name).join(' and ')}.`,
    date.reason,
    sameType ? `Both are called a ${event.type}.` : `One says ${claim.type}, the other ${event.type}.`,
    ...(samePlace ? [`Both are placed in ${event.place?.name}.`] : []),
  ]
  const isFollowUp = isOpen && !openStatuses.slice(0, 3).includes(claim.status)
  return {
    eventId: event.id,
    relation: isFollowUp || (isOpen && claim.status === 'postponed') ? 'follow-up' : 'same',
    title: eventTitle(event),
    score: Math.round(score * 100) / 100,
    reasons,
  }
}

function compareDates(
  a: PartialDate,
  b: PartialDate,
  published: string | null,
  isOpen: boolean,
): { score: number; reason: string } | null {
  const first = daysCovered(a)
  const second = daysCovered(b)
  if (first !== null && second !== null) {
    if (first.first <= second.last && second.first <= first.last) {
      return { score: a.precision === b.precision ? 1 : 0.7, reason: 'Their dates agree.' }
    }
    const apart = Math.min(days(first.last, second.first), days(second.last, first.first))
    if (apart <= nearDays) return { score: 0.5, reason: 'Their dates lie a day apart.' }
    return null
  }
  // One of them leaves the date open: an announcement without a date may be what was later held.
  const known = first ?? second
  if (known === null) return { score: 0.3, reason: 'Neither gives a date.' }
  const near = published === null ? 0 : Math.min(days(known.last, published), days(published, known.first))
  const isNear = near <= (isOpen ? openDays : 7)
  return isNear ? { score: 0.5, reason: 'One leaves the date open.' } : null
}

/** Whole days between two ISO days, whichever comes first. */
function days(from: string, to: string): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000
}
