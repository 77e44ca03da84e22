import type {
  ActorEntryAnswer,
  ActorsAnswer,
  EventEntryAnswer,
  EventsAnswer,
  ReadingsAnswer,
  WaitingAnswer,
} from '../../src/newsroom/answers.ts'
import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { ActorEdit } from '../../src/record/editing/edit-actor.ts'
import type { ChangeLine } from '../../src/record/editing/list-changes.ts'
import type { ActorMergePreview, EventMergePreview, EventPreview } from '../../src/record/editing/preview.ts'
import type { ActorSplit } from '../../src/record/editing/split.ts'
import { ask } from './ask.ts'
import { type Asked, pageAddress } from './page-address.ts'

export const listEvents = (asked: Asked, after: string | null) =>
  ask<EventsAnswer>('GET', pageAddress('/record/events', asked, after))
export const listActors = (asked: Asked, after: string | null) =>
  ask<ActorsAnswer>('GET', pageAddress('/record/actors', asked, after))
export const listWaiting = (asked: Asked, after: string | null) =>
  ask<WaitingAnswer>('GET', pageAddress('/record/proposals', asked, after))
export const listChanges = (before: string | null) =>
  ask<ChangeLine[]>('GET', before === null ? '/record/changes' : `/record/changes?before=${before}`)

export const readEvent = (id: string) => ask<EventEntryAnswer>('GET', `/record/events/${id}`)
export const readActor = (id: string) => ask<ActorEntryAnswer>('GET', `/record/actors/${id}`)

/** What an editor passes back with every change of the record. */
export interface Reason {
  readonly seen: number
  readonly note: string
}

export interface Pair {
  readonly keep: string
  readonly gone: string
}

const pairOf = ({ keep, gone }: Pair) => `${new URLSearchParams({ keep, gone })}`

export const previewEventMerge = (pair: Pair) =>
  ask<EventMergePreview>('GET', `/record/events/merge?${pairOf(pair)}`)
export const previewActorMerge = (pair: Pair) =>
  ask<ActorMergePreview>('GET', `/record/actors/merge?${pairOf(pair)}`)
export const mergeEvents = (merge: Pair & Reason) =>
  ask<{ change: number }>('POST', '/record/events/merge', merge)
export const mergeActors = (merge: Pair & Reason) =>
  ask<{ change: number }>('POST', '/record/actors/merge', merge)

export const previewEventSplit = (id: string, accounts: readonly number[]) =>
  ask<{ stays: EventPreview; splitOff: EventPreview; seen: number }>(
    'GET',
    `/record/events/${id}/split?accounts=${accounts.join(',')}`,
  )
export const splitEvent = (id: string, split: Reason & { accounts: readonly number[] }) =>
  ask<{ change: number; id: string }>('POST', `/record/events/${id}/split`, split)
export const splitActor = (id: string, split: Omit<ActorSplit, 'actorId' | 'by' | 'at'>) =>
  ask<{ change: number; id: string }>('POST', `/record/actors/${id}/split`, split)
export const editActor = (id: string, edit: Partial<ActorEdit>, { seen, note }: Reason) =>
  ask<{ change: number }>('POST', `/record/actors/${id}`, { edit, seen, note })
export const undoChange = (change: number, note: string) =>
  ask<{ change: number }>('POST', `/record/changes/${change}/undo`, { note })

/** What a second editor says of a drawn proposal. */
export interface ReadingToKeep {
  readonly decisionId: number
  readonly verdict: 'accept' | 'correct' | 'reject'
  readonly claim?: EventClaim | StatementClaim
  readonly note?: string
}

export const readReadings = () => ask<ReadingsAnswer>('GET', '/record/readings')
export const keepReading = (reading: ReadingToKeep) =>
  ask<ReadingsAnswer>('POST', '/record/readings', reading)
