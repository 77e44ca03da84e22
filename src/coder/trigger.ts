import type { Frame } from './data/frame.ts'
import type { VerbForm } from './inflect-verb.ts'
import type { Predicate } from './predicate.ts'

/** A word that may tell of an event, with how it does. */
export interface Trigger {
  readonly frame: Frame
  /** The words of the trigger from (included) to (excluded). */
  readonly from: number
  readonly to: number
  /** The verb that governs it: itself, or the verb that lends a noun its subject ("held talks"); null for a bare noun. */
  readonly verb: { readonly at: number; readonly form: VerbForm; readonly isPassive: boolean } | null
  readonly isNoun: boolean
  /** The same by the tree, with whatever hangs from it. */
  readonly predicate: Predicate
}
