import type { PartialDate } from '../../basics/partial-date.ts'
import { foldWords } from '../../search/fold-words.ts'
import type { ActorName, EventClaim, StatementClaim } from '../claim.ts'

/** What one editor made of one proposal, in values that can be compared; null of what was rejected. */
export type Reading =
  | { readonly kind: 'event'; readonly data: EventReading | null }
  | { readonly kind: 'statement'; readonly data: StatementReading | null }

export interface EventReading {
  readonly type: string
  readonly status: string
  readonly date: string
  readonly place: string
  readonly participants: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

export interface StatementReading {
  readonly speaker: string
  /** "quoted" or "in other words". */
  readonly wording: string
}

/** Says which actor a name means: the actor's name in the record where it is a spelling of it, else the name itself. */
export type Naming = (actor: Pick<ActorName, 'name' | 'known'>) => string

/** An event's claim as values to compare. */
export function readingOfEvent(claim: EventClaim, nameOf: Naming): EventReading {
  return {
    type: claim.type,
    status: claim.status,
    date: dateKey(claim.date),
    place: claim.place === null ? 'none' : foldWords(claim.place.name),
    participants: new Set(claim.participants.map(({ actor, role }) => `${nameOf(actor)} (${role})`)),
    sources: new Set(claim.sources.map(nameOf)),
  }
}

/** A statement's claim as values to compare. */
export function readingOfStatement(claim: StatementClaim, nameOf: Naming): StatementReading {
  return { speaker: nameOf(claim.speaker), wording: claim.quote === null ? 'in other words' : 'quoted' }
}

/** "2020-08-26", "2020-08" for a month, "unknown". */
export function dateKey({ start, end, precision }: PartialDate): string {
  if (start === null || precision === 'unknown') return 'unknown'
  if (precision === 'year') return start.slice(0, 4)
  if (precision === 'month') return start.slice(0, 7)
  return end === null || end === start ? start : `${start} – ${end}`
}
