import type { PartialDate } from '../basics/partial-date.ts'
import type { EventStatus } from '../coder/coding.ts'
import type { Assertion } from './assertion.ts'
import { officeNow } from './derive-offices.ts'
import type { HeldAssertion } from './held-assertions.ts'

// The record's current values are conclusions from its assertions. These functions draw them; they are pure.

/** What an event's standing assertions amount to. */
export interface DerivedEvent {
  readonly type: string
  readonly status: string
  /** Whether some account gave it as still to come: it has a place in the calendar. */
  readonly wasAnnounced: boolean
  /** The status that each account gave, the earliest first; the same one twice in a row is told once. */
  readonly trail: readonly StatusStep[]
  readonly date: PartialDate
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly participants: readonly { readonly actor: string; readonly role: string }[]
  readonly topics: readonly string[]
  readonly reports: readonly string[]
  /** ISO day on which the first of this was reported. */
  readonly toldOn: string
  /** ISO day of the newest that was said of it. */
  readonly toldUntil: string
}

/** The ISO day of the account that first gave a status. */
export interface StatusStep {
  readonly status: EventStatus
  readonly on: string
}

export interface DerivedActor {
  readonly name: string
  readonly kind: string
  readonly office: string | null
  readonly state: string | null
  readonly known: string | null
  /** Every row of a pack that it answers to: several once two actors were merged. */
  readonly knownAs: readonly string[]
  /** Such as "Q57297". */
  readonly wikidata: string | null
  readonly spellings: readonly string[]
}

export interface DerivedStatement {
  readonly speaker: string
  readonly quote: string | null
  readonly evidence: string
  readonly saidOn: string | null
  readonly reportId: string
  /** The assertion that the words rest on, and the revision in which they stand. */
  readonly wordsId: number
  readonly revisionHash: string
}

/**
 * An event from its standing assertions, or null when nothing holds any more. Where accounts differ: the type and place
 * that most give, the status that the newest report gives, the most exact date (then the newest), all participants
 * (each in the role most give) and all topics.
 */
export function deriveEvent(assertions: readonly HeldAssertion[]): DerivedEvent | null {
  const of = <Value>(property: string) =>
    assertions.filter(one => one.property === property).map(one => ({ ...one, value: one.value as Value }))
  const type = mostGiven(of<string>('type'))
  const statuses = of<string>('status')
  const status = newest(statuses)
  if (type === null || status === null) return null
  return {
    type,
    status,
    wasAnnounced: statuses.some(one => toCome.has(one.value)),
    trail: trailOf(of<EventStatus>('status')),
    date: bestDate(of<PartialDate>('date')),
    place: mostGiven(of<DerivedEvent['place']>('place')),
    participants: participantsOf(of<{ actor: string; role: string }>('participant')),
    topics: [...new Set(of<string>('topic').map(one => one.value))],
    reports: [...new Set(assertions.map(one => one.reportId).filter(id => id !== null))],
    toldOn: assertions.map(one => one.day).reduce((a, b) => (a < b ? a : b)),
    toldUntil: assertions.map(one => one.day).reduce((a, b) => (a > b ? a : b)),
  }
}

/**
 * An actor from its standing assertions, or null. An editor's own word on name, kind or state stands before the reports';
 * else the name most give (the fuller at a tie) and the newest state. For offices see `derive-offices.ts`.
 */
export function deriveActor(assertions: readonly HeldAssertion[]): DerivedActor | null {
  const of = (property: string) =>
    assertions.filter(one => one.property === property).map(one => ({ ...one, value: one.value as string }))
  const edited = (property: string) => newest(of(property).filter(one => one.revisionHash === null))
  const names = of('name').toSorted((a, b) => b.value.length - a.value.length)
  const name = edited('name') ?? mostGiven(names)
  const kind = edited('kind') ?? mostGiven(of('kind'))
  if (name === null || kind === null) return null
  const spellings = [...names, ...of('spelling')].map(one => one.value)
  return {
    name,
    kind,
    office: officeNow(assertions),
    state: edited('state') ?? newest(of('state')),
    known: mostGiven(of('known')),
    knownAs: [...new Set(of('known').map(one => one.value))],
    wikidata: newest(of('wikidata')),
    spellings: [...new Set(spellings)],
  }
}

/** A statement from its standing assertions, or null when it was taken back. */
export function deriveStatement(assertions: readonly Assertion[]): DerivedStatement | null {
  const speaker = assertions.find(one => one.property === 'speaker')
  const words = assertions.find(one => one.property === 'words')
  if (speaker === undefined || words === undefined) return null
  const { reportId, revisionHash, span } = words
  if (reportId === null || revisionHash === null || span === null) return null
  return {
    speaker: speaker.value as string,
    quote: assertions.find(one => one.property === 'quote')?.span?.text ?? null,
    evidence: span.text,
    saidOn: words.day,
    ...{ reportId, revisionHash, wordsId: words.id },
  }
}

const toCome: ReadonlySet<string> = new Set([
  'announced',
  'conditional',
  'proposed',
  'postponed',
  'cancelled',
])

function trailOf(statuses: readonly Valued<EventStatus>[]): StatusStep[] {
  return statuses
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .flatMap(({ value, day }, at, all) => (value === all[at - 1]?.value ? [] : [{ status: value, on: day }]))
}

type Valued<Value> = Pick<Assertion, 'id' | 'day'> & { readonly value: Value }

/** The value that most assertions give; at a tie the one given first. */
function mostGiven<Value>(assertions: readonly Valued<Value>[]): Value | null {
  const groups = Map.groupBy(assertions, one => JSON.stringify(one.value))
  let best: readonly Valued<Value>[] = []
  for (const group of groups.values()) if (group.length > best.length) best = group
  return best[0]?.value ?? null
}

function newest<Value>(assertions: readonly Valued<Value>[]): Value | null {
  return assertions.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1)?.value ?? null
}

const exactness = { day: 3, month: 2, year: 1, unknown: 0 }

function bestDate(assertions: readonly Valued<PartialDate>[]): PartialDate {
  const most = Math.max(0, ...assertions.map(one => exactness[one.value.precision]))
  return (
    newest(assertions.filter(one => exactness[one.value.precision] === most)) ?? {
      start: null,
      end: null,
      precision: 'unknown',
    }
  )
}

function participantsOf(
  assertions: readonly Valued<{ actor: string; role: string }>[],
): DerivedEvent['participants'] {
  const byActor = Map.groupBy(assertions, one => one.value.actor)
  return [...byActor.values()].map(group => mostGiven(group)!)
}
