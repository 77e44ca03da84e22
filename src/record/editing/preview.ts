import { daysCovered } from '../../basics/partial-date.ts'
import type { Database } from '../../database/open-database.ts'
import { assertedAboutEach, assertionsAbout, standing } from '../assertion.ts'
import { type DerivedActor, type DerivedEvent, deriveActor, deriveEvent } from '../derive.ts'
import { type HeldOffice, officesOf } from '../derive-offices.ts'
import type { ActorFacts, EventFacts } from '../event-facts.ts'
import { readActors } from '../read-events.ts'
import { checkMerge } from './merge.ts'
import { checkHeld, versionOf } from './record-change.ts'
import { subjectsNaming } from './restate.ts'
import { checkAccounts } from './split.ts'

/** An event as it would be, with whoever would take part. */
export type EventPreview = Pick<
  EventFacts,
  'type' | 'status' | 'date' | 'place' | 'participants' | 'topics'
> & {
  /** How many reports would tell of it. */
  readonly reports: number
}

/** What a merging of two events would leave. `seen` is passed back with it. */
export interface EventMergePreview {
  readonly keep: EventPreview
  readonly gone: EventPreview
  readonly merged: EventPreview
  /** Why one may doubt that the two are one, in sentences. */
  readonly doubts: readonly string[]
  readonly seen: number
}

/** Two events as they would be once merged. Problems as of `mergeEvents`. */
export async function previewEventMerge(
  db: Database,
  keep: string,
  gone: string,
): Promise<EventMergePreview> {
  await checkMerge(db, 'event', keep, gone)
  const asserted = await assertedAboutEach(db, 'event', [keep, gone])
  const held = (id: string) => standing(asserted.get(id) ?? [])
  const both = [...held(keep), ...held(gone)].sort((a, b) => (a.first?.id ?? a.id) - (b.first?.id ?? b.id))
  const [one, other, merged] = [held(keep), held(gone), both].map(deriveEvent)
  const actors = await readActors(
    db,
    [...one!.participants, ...other!.participants].map(party => party.actor),
  )
  return {
    keep: shown(one!, actors),
    gone: shown(other!, actors),
    merged: shown(merged!, actors),
    doubts: doubtsOf(one!, other!),
    seen: await versionOf(db, 'event', [keep, gone]),
  }
}

/** One account of an event: what one decision recorded of it from one report. */
export interface EventAccount {
  /** The number by which it is split off. */
  readonly decisionId: number
  readonly reportId: string
  readonly title: string
  readonly published: string | null
  readonly words: readonly string[]
}

/** An event's accounts, the oldest report first. Problem: `event-unknown`. */
export async function accountsOf(db: Database, eventId: string): Promise<EventAccount[]> {
  await checkHeld(db, 'event', eventId)
  const held = standing(await assertionsAbout(db, 'event', eventId))
  const groups = Map.groupBy(
    held.filter(one => one.decisionId !== null && one.reportId !== null),
    one => one.decisionId!,
  )
  const hashes = [...new Set(held.map(one => one.revisionHash).filter(hash => hash !== null))]
  const revisions =
    hashes.length === 0
      ? []
      : await db
          .selectFrom('revision')
          .select(['hash', 'title', 'published'])
          .where('hash', 'in', hashes)
          .execute()
  const byHash = new Map(revisions.map(row => [row.hash, row]))
  return [...groups]
    .map(([decisionId, own]): EventAccount => {
      const revision = byHash.get(own[0]!.revisionHash!)
      const words = own.flatMap(one =>
        one.property === 'evidence' && one.span !== null ? [one.span.text] : [],
      )
      const { title = '', published = null } = revision ?? {}
      return { decisionId, reportId: own[0]!.reportId!, title, published, words }
    })
    .sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '') || a.decisionId - b.decisionId)
}

/** An event and the one that would be split off it. Problems as of `splitEvent`. */
export async function previewEventSplit(
  db: Database,
  eventId: string,
  accounts: readonly number[],
): Promise<{ stays: EventPreview; splitOff: EventPreview; seen: number }> {
  await checkHeld(db, 'event', eventId)
  await checkAccounts(db, eventId, accounts)
  const held = standing((await assertedAboutEach(db, 'event', [eventId])).get(eventId) ?? [])
  const isChosen = (decision: number | null) => decision !== null && accounts.includes(decision)
  const stays = deriveEvent(held.filter(one => !isChosen(one.decisionId)))!
  const splitOff = deriveEvent(held.filter(one => isChosen(one.decisionId)))!
  const actors = await readActors(
    db,
    [...stays.participants, ...splitOff.participants].map(party => party.actor),
  )
  return {
    stays: shown(stays, actors),
    splitOff: shown(splitOff, actors),
    seen: await versionOf(db, 'event', [eventId]),
  }
}

export type ActorPreview = DerivedActor & { readonly offices: readonly HeldOffice[] }

/** What a merging of two actors would leave, and in how much of the record the one would take the other's place. */
export interface ActorMergePreview {
  readonly keep: ActorPreview
  readonly gone: ActorPreview
  readonly merged: ActorPreview
  readonly events: number
  readonly statements: number
  /** Events in which both are said to take part: two people who met are not one. */
  readonly shared: number
  readonly doubts: readonly string[]
  readonly seen: number
}

/** Two actors as they would be once merged. Problems as of `mergeActors`. */
export async function previewActorMerge(
  db: Database,
  keep: string,
  gone: string,
): Promise<ActorMergePreview> {
  await checkMerge(db, 'actor', keep, gone)
  const asserted = await assertedAboutEach(db, 'actor', [keep, gone])
  const held = (id: string) => standing(asserted.get(id) ?? [])
  const both = [...held(keep), ...held(gone)].sort((a, b) => (a.first?.id ?? a.id) - (b.first?.id ?? b.id))
  const [one, other, merged] = [held(keep), held(gone), both].map(own => ({
    ...deriveActor(own)!,
    offices: officesOf(own),
  }))
  const naming = await subjectsNaming(db, gone)
  const ofKeep = new Set((await subjectsNaming(db, keep)).events)
  const shared = naming.events.filter(id => ofKeep.has(id)).length
  return {
    keep: one!,
    gone: other!,
    merged: merged!,
    events: naming.events.length,
    statements: naming.statements.length,
    shared,
    doubts: [
      ...(one!.kind === other!.kind ? [] : [`One is ${oneOf(one!.kind)}, the other ${oneOf(other!.kind)}.`]),
      ...(one!.state === null || other!.state === null || one!.state === other!.state
        ? []
        : [`One is of ${stateInEnglish(one!.state)}, the other of ${stateInEnglish(other!.state)}.`]),
      ...(one!.known === null || other!.known === null
        ? []
        : [`They are two rows of the packs: ${one!.known} and ${other!.known}.`]),
      ...(shared === 0 ? [] : [`Both are named in ${shared} of the same events.`]),
    ],
    seen: await versionOf(db, 'actor', [keep, gone]),
  }
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** "Armenia" for "AM"; what is no country's code as it is. */
function stateInEnglish(state: string): string {
  return /^[A-Z]{2}$/.test(state) ? (regions.of(state) ?? state) : state
}

/** "a meeting", "an agreement". */
const oneOf = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`

function doubtsOf(one: DerivedEvent, other: DerivedEvent): string[] {
  const [a, b] = [daysCovered(one.date), daysCovered(other.date)]
  const isApart = a !== null && b !== null && (a.last < b.first || b.last < a.first)
  const shared = one.participants.filter(party =>
    other.participants.some(with_ => with_.actor === party.actor),
  )
  return [
    ...(one.type === other.type ? [] : [`One is ${oneOf(one.type)}, the other ${oneOf(other.type)}.`]),
    ...(isApart ? [`They took place on different days: ${a.first} and ${b.first}.`] : []),
    ...(shared.length > 0 ? [] : ['Nobody takes part in both.']),
  ]
}

function shown(event: DerivedEvent, actors: ReadonlyMap<string, ActorFacts>): EventPreview {
  const { type, status, date, place, topics, reports } = event
  return {
    type: type as EventPreview['type'],
    status: status as EventPreview['status'],
    date,
    place,
    topics,
    participants: event.participants.flatMap(({ actor, role }) => {
      const facts = actors.get(actor)
      return facts === undefined
        ? []
        : [{ actor: facts, role: role as EventPreview['participants'][number]['role'] }]
    }),
    reports: reports.length,
  }
}
