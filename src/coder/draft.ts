import type { Span } from '../basics/span.ts'
import type { ActorKind } from './coding.ts'
import type { Gender, Sighting } from './salience.ts'

/** Somebody of the text, as far as it has told. */
export interface Draft {
  readonly id: string
  readonly kind: ActorKind
  name: string
  office: string | null
  state: string | null
  known: string | null
  readonly mentions: Span[]
  /** Where the mentions start. */
  readonly starts: Set<number>
  /** Where it was last named: the place in the list of mentions. */
  lastSeen: number
  /** Told of without a name. */
  readonly isDescribed: boolean
  readonly sightings: Sighting[]
  /** Nouns that stood beside the name: "lawyer" of "the lawyer Vagif Salimov". */
  readonly calledBy: Set<string>
  gender: Gender | null
}
