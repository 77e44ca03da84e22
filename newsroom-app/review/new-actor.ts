import type { ActorKind } from '../../src/coder/coding.ts'
import type { ActorName } from '../../src/record/claim.ts'

/** An actor that is still to be named. */
export function newActor(kind: ActorKind): ActorName {
  return { name: '', kind, office: null, state: null, known: null, mention: null }
}
