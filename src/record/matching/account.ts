import type { PartialDate } from '../../basics/partial-date.ts'
import type { ActorKind, EventStatus, EventType } from '../../coder/coding.ts'

/** Who takes part, as far as comparing needs: `id` is the record's actor, or null for one that it does not know. */
export interface Party {
  readonly id: string | null
  readonly name: string
  readonly kind: ActorKind
  readonly state: string | null
}

/** What one telling of an act, or the record's view of it, gives to be compared by. */
export interface Account {
  readonly type: EventType
  readonly status: EventStatus | 'overdue'
  readonly date: PartialDate
  readonly place: {
    readonly name: string
    readonly country: string | null
    readonly isCountry: boolean
  } | null
  readonly parties: readonly Party[]
  /** The words that it was read from. */
  readonly words: string
  /** ISO days of the first and the last report that tells of it, or null. */
  readonly reported: { readonly first: string; readonly last: string } | null
}
